import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustFindSeat } from './seat-in-round.ts';
import { mustFindSwap } from './seat-swap.ts';
import { swapView } from './seat-swap-views.ts';

export async function showSwap(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string; with: string },
): Promise<Reply> {
  const seat = await mustFindSeat(work, asker, args);
  return { kind: 'say', message: swapView(asker.language, seat, mustFindSwap(seat, args.with)) };
}
