import { attendee } from '../contacts/contact-store.ts';
import type { Work } from '../kernel/work.ts';
import { closeDueAppeals } from './appeal-store.ts';
import { closedMessage } from './appeal-views.ts';

/** At their hour all appeals without a yes close with the same line, whoever was asked and whatever they answered. */
export async function closeAppeals(work: Work): Promise<void> {
  for (const appeal of await closeDueAppeals(work.db, work.now)) {
    const { id, session_id, asker_id, text } = appeal;
    const seeker = await attendee(work.db, session_id, asker_id);
    if (appeal.found || !seeker) continue;
    const message = closedMessage(seeker.language, text);
    await work.deliver(asker_id, message, `appeal:${id}:closed`, 'personal', { sessionId: session_id });
  }
}
