import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { knownLinks, mustBeAmong } from './known-links.ts';
import { knownLinksForm } from './known-links-views.ts';

export async function openKnownLinks(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly organisation: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { organisations, said } = await knownLinks(work, session);
  const among = mustBeAmong(organisations, args.organisation);
  return { kind: 'ask', message: knownLinksForm(asker.language, session.id, { ...among, said }) };
}
