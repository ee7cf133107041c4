import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { movesView } from './move-views.ts';
import { effectAt, mustFindSeat } from './seat-in-round.ts';

export async function showMoves(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const moves = seat.sheet.tables
    .filter((table) => table.id !== seat.table?.id)
    .map((table) => ({ table, effect: effectAt(seat, table) }));
  return { kind: 'say', message: movesView(asker.language, seat, moves) };
}
