import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { releaseRound } from './assignment-store.ts';
import { moveWords as words } from './move-words.ts';
import { ShowPlan } from './rotation-intents.ts';
import { mustFindRound } from './seat-in-round.ts';

export async function unlockRound(
  work: Work,
  asker: Person,
  args: { session: string; round: string },
): Promise<Reply> {
  const { session, round } = await mustFindRound(work, asker, args);
  await releaseRound(work.db, round.id);
  const text = words.allUnlocked[asker.language]({ round: round.number });
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next: ShowPlan({ session: session.id, round: round.id }),
  };
}
