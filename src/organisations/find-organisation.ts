import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organisationsNamed } from './organisation-store.ts';
import { organisationList } from './organisation-views.ts';
import { showOrganisation } from './show-organisation.ts';

/** The card of the one that fits these words. With more, or none, a list to choose from. */
export async function findOrganisation(
  work: Work,
  asker: Person,
  { query = '' }: { readonly query?: string | undefined },
): Promise<Reply> {
  const found = await organisationsNamed(work.db, asker.regionId, query);
  const [one] = found;
  if (query && one && found.length === 1) return showOrganisation(work, asker, { organisation: one.id });
  if (found.length > 0) return { kind: 'say', message: organisationList(asker.language, found) };
  const all = await organisationsNamed(work.db, asker.regionId, '');
  return { kind: 'say', message: organisationList(asker.language, all, query || undefined) };
}
