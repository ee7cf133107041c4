import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mayDescribe } from './edit-organisation.ts';
import { organisationOf } from './organisation-store.ts';
import { organisationCard } from './organisation-views.ts';

/** The card of an organisation, for everybody of its region. */
export async function showOrganisation(
  { db }: Work,
  asker: Person,
  { organisation: id }: { readonly organisation: string },
): Promise<Reply> {
  const organisation = await organisationOf(db, asker.regionId, id);
  if (!organisation) throw new Refusal(notThere);
  const mayEdit = await mayDescribe(db, asker, id);
  return { kind: 'say', message: organisationCard(asker.language, organisation, mayEdit) };
}
