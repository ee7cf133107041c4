import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { keepPairRule } from './pair-rule-store.ts';
import { pairRuleWords as words } from './pair-rule-words.ts';
import { ShowPairRules } from './rotation-intents.ts';

export async function addPairRule(
  work: Work,
  asker: Person,
  args: { session: string; personA: string; personB: string; kind: 'apart' | 'together' },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guests = await guestsOf(work.db, session.id);
  const isGuest = (person: string) => guests.some((guest) => guest.id === person && guest.leftAt === null);
  if (!isGuest(args.personA) || !isGuest(args.personB)) throw new Refusal(notThere);
  if (args.personA === args.personB) throw new Refusal(words.samePerson);
  const rule = { id: work.newId(), session_id: session.id, kind: args.kind };
  if (!(await keepPairRule(work.db, rule, [args.personA, args.personB])))
    throw new Refusal(words.alreadyThere);
  const text = words.kept[asker.language];
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next: ShowPairRules({ session: session.id }),
  };
}
