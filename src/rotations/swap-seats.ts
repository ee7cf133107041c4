import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { lockSeat } from './assignment-store.ts';
import { ShowPlan } from './rotation-intents.ts';
import { mustFindSeat, tellMoved } from './seat-in-round.ts';
import { mustFindSwap, mustSitAsSeen } from './seat-swap.ts';
import { swappedView } from './seat-swap-views.ts';

/** Two people take each other's table, and both seats are fixed. In a posted round both hear it, and nobody else. */
export async function swapSeats(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; with: string; from: string; to: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const { session, round } = seat;
  const swap = mustFindSwap(seat, args.with);
  mustSitAsSeen(seat, swap, args);
  const told: SeatedPerson[] = [];
  for (const { person, before, table } of [
    { person: seat.person, before: swap.table, table: swap.other.table },
    { person: swap.other.person, before: swap.other.table, table: swap.table },
  ]) {
    await lockSeat(work.db, work.now, { round: round.id, seat: person.seatId, table: table.id });
    if (await tellMoved(work, seat, person, before, table)) told.push(person);
  }
  return {
    kind: 'say',
    message: swappedView(asker.language, seat, swap, told),
    next: ShowPlan({ session: session.id, round: round.id }),
  };
}
