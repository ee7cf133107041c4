import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { calendarFile } from './calendar-file.ts';
import { isSettled } from './follow-up.ts';
import { mustSee } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { calendarView } from './told-views.ts';

/** The file for a calendar as things stand now: also an old button gives the newest. */
export async function takeCalendarFile(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const { followUp } = await mustSee(work, asker, args.meeting);
  if (!isSettled(followUp)) throw new Refusal(words.notChosen);
  const { name } = await work.db
    .selectFrom('sessions')
    .select('name')
    .where('id', '=', followUp.session_id)
    .executeTakeFirstOrThrow();
  return {
    kind: 'say',
    message: calendarView(asker.language, followUp),
    file: calendarFile(asker.language, followUp, name),
  };
}
