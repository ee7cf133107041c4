import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isAway, peopleAt } from './plan-request.ts';
import { mustBeOpen, mustFindSeat, mustFindTable } from './seat-in-round.ts';
import { mustFindSwap, mustHaveTable } from './seat-swap.ts';
import { swapsView } from './seat-swap-views.ts';

export async function showSwaps(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; table: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const { sheet, round } = seat;
  const table = mustFindTable(seat, args.table);
  const own = mustHaveTable(seat.person, seat.table);
  mustBeOpen(own);
  const others = peopleAt(sheet, round.id, table.id).filter(
    ({ seatId }) => own.id !== table.id && !isAway(sheet, round.id, seatId),
  );
  const swaps = others.map(({ seatId }) => mustFindSwap(seat, seatId));
  return { kind: 'say', message: swapsView(asker.language, seat, table, swaps) };
}
