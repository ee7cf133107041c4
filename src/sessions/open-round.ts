import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { roundFormView } from './round-views.ts';
import { roundRefusals as refusals } from './round-words.ts';
import { mustOrganise } from './seat-store.ts';
import { roundsOf } from './session-store.ts';

export async function openRound(
  work: Work,
  asker: Person,
  args: { session: string; round?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const rounds = await roundsOf(work.db, session.id);
  const round = rounds.find(({ id }) => id === args.round);
  if (args.round !== undefined && !round) throw new Refusal(notThere);
  if (round && round.posted_at !== null) throw new Refusal(refusals.isPosted(round));
  return { kind: 'ask', message: roundFormView(asker.language, session, rounds, round) };
}
