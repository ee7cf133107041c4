import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { lockSeat } from './assignment-store.ts';
import { movedToView } from './move-views.ts';
import { ShowPlan } from './rotation-intents.ts';
import { effectAt, mustFindSeat, mustFindTable, tellMoved } from './seat-in-round.ts';

/** Moves somebody and fixes that seat. In a posted round this person hears it, and nobody else. */
export async function moveSeat(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; table: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const { session, round, person } = seat;
  const table = mustFindTable(seat, args.table);
  const move = { table, effect: effectAt(seat, table) };
  await lockSeat(work.db, work.now, { round: round.id, seat: person.seatId, table: table.id });
  const isTold = await tellMoved(work, seat, person, seat.table, table);
  return {
    kind: 'say',
    message: movedToView(asker.language, seat, move, isTold),
    next: ShowPlan({ session: session.id, round: round.id }),
  };
}
