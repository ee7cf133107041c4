import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowEvaluation } from './evaluation-intents.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import { saidView } from './question-views.ts';
import { takeTextAway } from './text-store.ts';

export async function removeText(
  work: Work,
  asker: Person,
  args: { session: string; text: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (!(await takeTextAway(work.db, session.id, args.text))) throw new Refusal(notThere);
  const message = saidView(words.removed[asker.language]);
  return { kind: 'say', message, next: ShowEvaluation({ session: session.id }) };
}
