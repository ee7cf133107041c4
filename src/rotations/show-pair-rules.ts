import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { pairRulesOf } from './pair-rule-store.ts';
import { pairRulesView } from './pair-rule-views.ts';

export async function showPairRules(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const rules = await pairRulesOf(work.db, session.id);
  const guests = await guestsOf(work.db, session.id);
  return { kind: 'say', message: pairRulesView(asker.language, session.id, rules, guests) };
}
