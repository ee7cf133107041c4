import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dropAbsences } from '../rotations/absence-store.ts';
import { isAway, readPlan } from '../rotations/plan-request.ts';
import { fullName } from '../rotations/short-name.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowDay } from './day-intents.ts';
import { openRounds } from './day-plan.ts';
import { mend } from './mending.ts';
import { needsTableIn } from './presence-views.ts';
import { beforeView, mendedView } from './repair-views.ts';
import { repairWords as words } from './repair-words.ts';

/** Somebody is there: a table at once in the round that is open, and in every planned round to come. */
export async function markHere(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const person = sheet.people.get(args.seat);
  if (!person) throw new Refusal(notThere);
  const seat = person.seatId;
  const who = fullName(person);
  const removed = openRounds(sheet)
    .filter(({ id }) => isAway(sheet, id, seat))
    .map(({ id }) => id);
  const next = ShowDay({ session: session.id });
  if (removed.length === 0 && !needsTableIn(sheet, seat))
    return { kind: 'say', message: beforeView(words.hereBefore[asker.language]({ who })), next };

  await dropAbsences(work.db, seat, removed);
  const mended = await mend(work, asker, session, {
    kind: 'here',
    seat,
    absences: { added: [], removed },
  });
  const done = words.here[asker.language]({ who });
  return { kind: 'say', message: mendedView(asker.language, done, mended, { seat }), next };
}
