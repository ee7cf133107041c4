import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { knownLinks } from './known-links.ts';
import { knownLinksView } from './known-links-views.ts';

export async function showKnownLinks(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { organisations, said } = await knownLinks(work, session);
  return { kind: 'say', message: knownLinksView(asker.language, session.id, organisations, said) };
}
