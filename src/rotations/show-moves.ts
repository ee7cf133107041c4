import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { movesView, moveView } from './move-views.ts';
import { effectAt, mustFindSeat, mustFindTable } from './seat-in-round.ts';

export async function showMoves(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; table?: string | undefined },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  const one = args.table === undefined ? undefined : mustFindTable(seat, args.table);
  if (one && one.id !== seat.table?.id) {
    const move = { table: one, effect: effectAt(seat, one) };
    return { kind: 'say', message: moveView(asker.language, seat, move) };
  }
  const moves = seat.sheet.tables
    .filter((table) => table.id !== seat.table?.id && table.closed_at === null)
    .map((table) => ({ table, effect: effectAt(seat, table) }));
  return { kind: 'say', message: movesView(asker.language, seat, moves) };
}
