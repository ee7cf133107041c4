import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { versionOf } from '../privacy/consent.ts';
import { addConsents } from '../privacy/consent-store.ts';
import { changeSeat, mustSit } from '../sessions/seat-store.ts';
import { ShowMyEvaluation } from './evaluation-intents.ts';
import { saidView } from './question-views.ts';
import { laterWords } from './question-words.ts';

/** Takes a yes back: from now on the name is kept no longer than that of others. */
export async function stopLater(
  work: Work,
  asker: Person,
  { session: id }: { readonly session: string },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, id);
  if (seat.asked_later_at !== null) {
    await changeSeat(work.db, seat.id, { asked_later_at: null });
    const version = versionOf(laterWords);
    await addConsents(work, asker.id, [
      { what: 'asked_later', detail: session.name, answer: 'withdrawn', version, swap_id: null },
    ]);
    await work.db.updateTable('sessions').set({ purge_due_on: null }).where('id', '=', session.id).execute();
  }
  const message = saidView(laterWords.saidNo[asker.language]);
  return { kind: 'say', message, next: ShowMyEvaluation({ session: session.id }) };
}
