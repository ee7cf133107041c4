import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { deleteRound } from './round-store.ts';
import { roundRefusals as refusals, roundWords as words } from './round-words.ts';
import { mustOrganise } from './seat-store.ts';
import { ShowRounds } from './session-intents.ts';
import { countNotes, roundsOf } from './session-store.ts';
import { said } from './session-views.ts';

export async function removeRound(
  work: Work,
  asker: Person,
  args: { session: string; round: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const round = (await roundsOf(work.db, session.id)).find(({ id }) => id === args.round);
  if (!round) throw new Refusal(notThere);
  if (round.posted_at !== null) throw new Refusal(refusals.isPosted(round));
  if (await countNotes(work.db, session.id, { round: round.id })) throw new Refusal(refusals.hasNotes(round));

  await deleteRound(work.db, round);
  const message = said(words.removed[asker.language]);
  return { kind: 'say', message, next: ShowRounds({ session: session.id }) };
}
