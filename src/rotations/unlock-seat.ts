import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { releaseSeat } from './assignment-store.ts';
import { moveWords as words } from './move-words.ts';
import { ShowPlan } from './rotation-intents.ts';
import { mustFindSeat } from './seat-in-round.ts';
import { fullName } from './short-name.ts';

export async function unlockSeat(
  work: Work,
  asker: Person,
  args: { session: string; round: string; seat: string },
): Promise<Reply> {
  const { session, round, person } = await mustFindSeat(work, asker, args);
  await releaseSeat(work.db, round.id, person.seatId);
  const text = words.unlocked[asker.language]({ who: fullName(person) });
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next: ShowPlan({ session: session.id, round: round.id }),
  };
}
