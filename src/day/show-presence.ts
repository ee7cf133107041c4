import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isAway, readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { openRounds } from './day-plan.ts';
import { presenceOf } from './presence.ts';
import { presenceView } from './presence-views.ts';
import { saidOf } from './repair.ts';
import { repairsOf } from './repair-store.ts';

export async function showPresence(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const person = sheet.people.get(args.seat);
  if (!person) throw new Refusal(notThere);
  const said = saidOf(await repairsOf(work.db, session.id), person.seatId);
  const presence = presenceOf(openRounds(sheet), (round) => isAway(sheet, round, person.seatId), said);
  return {
    kind: 'say',
    message: presenceView(asker.language, session, sheet, person, presence, work.now),
  };
}
