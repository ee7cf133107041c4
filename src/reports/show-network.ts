import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import { networkFacts } from './network-facts.ts';
import { networkView } from './network-views.ts';

/** There is no person in it: whoever has a seat may see it. */
export async function showNetwork(
  work: Work,
  asker: Person,
  args: { readonly session?: string | undefined },
): Promise<Reply> {
  const { session, seat } = await mustSit(work, asker, args.session ?? (await seatedSession(work, asker)));
  const facts = await networkFacts(work, session, asker.language);
  return { kind: 'say', message: networkView(asker.language, { ...facts, organises: organises(seat) }) };
}
