import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { lockSeat } from './assignment-store.ts';
import type { Move } from './move-views.ts';
import { movedToView } from './move-views.ts';
import { goodUntil } from './posting.ts';
import { movedView } from './posting-views.ts';
import { ShowPlan } from './rotation-intents.ts';
import type { SeatInRound } from './seat-in-round.ts';
import { effectAt, mustFindSeat } from './seat-in-round.ts';

/** Moves somebody and fixes that seat. In a posted round this person hears it, and nobody else. */
export async function moveSeat(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; table: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const { session, round, person } = seat;
  const table = seat.sheet.tables.find(({ id }) => id === args.table);
  if (!table) throw new Refusal(notThere);
  const move = { table, effect: effectAt(seat, table) };
  await lockSeat(work.db, work.now, { round: round.id, seat: person.seatId, table: table.id });
  const isTold = await tellPerson(work, seat, move);
  return {
    kind: 'say',
    message: movedToView(asker.language, seat, move, isTold),
    next: ShowPlan({ session: session.id, round: round.id }),
  };
}

/** True when a message about it is on its way. */
async function tellPerson(
  work: Work,
  { session, round, person, table: before }: SeatInRound,
  { table }: Move,
): Promise<boolean> {
  if (round.posted_at === null || before?.id === table.id) return false;
  const message = movedView({ person, table }, before !== undefined, round, session);
  await work.deliver(person.id, message, `moved:${round.id}:${work.newId()}`, 'arrive', {
    expiresAt: goodUntil(round, session, work.now),
    sessionId: session.id,
  });
  return true;
}
