import type { Updateable } from 'kysely';
import type { OrganisationsTable } from '../db/people-tables.ts';
import type { Db } from '../kernel/work.ts';
import type { Organisation } from './organisation.ts';
import { comesForThemselves, nameFits } from './organisation.ts';

/** An organisation of this region: of another one it is not there. */
export async function organisationOf(
  db: Db,
  regionId: string,
  id: string,
): Promise<Organisation | undefined> {
  const found = await db
    .selectFrom('organisations')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found && !comesForThemselves(found.name) ? found : undefined;
}

/** The organisations of a region that somebody may mean by these words, by name; all of them without words. */
export async function organisationsNamed(
  db: Db,
  regionId: string,
  words: string,
): Promise<readonly Organisation[]> {
  const all = await db.selectFrom('organisations').selectAll().where('region_id', '=', regionId).execute();
  const names = new Intl.Collator('nl');
  return all
    .filter(({ name }) => !comesForThemselves(name) && nameFits(name, words))
    .sort((a, b) => names.compare(a.name, b.name));
}

export async function changeOrganisation(
  db: Db,
  id: string,
  change: Updateable<OrganisationsTable>,
): Promise<void> {
  await db.updateTable('organisations').set(change).where('id', '=', id).execute();
}
