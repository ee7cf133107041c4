import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { dropPairRule } from './pair-rule-store.ts';
import { pairRuleWords as words } from './pair-rule-words.ts';
import { ShowPairRules } from './rotation-intents.ts';

export async function removePairRule(
  work: Work,
  asker: Person,
  args: { session: string; rule: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (!(await dropPairRule(work.db, session.id, args.rule))) throw new Refusal(notThere);
  const text = words.removed[asker.language];
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next: ShowPairRules({ session: session.id }),
  };
}
