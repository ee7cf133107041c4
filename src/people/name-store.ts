import type { Person } from '../kernel/person.ts';
import type { Db, Work } from '../kernel/work.ts';
import { comesForThemselves } from '../organisations/organisation.ts';

export async function nameOfOrganisation(db: Db, personId: string): Promise<string> {
  return (await organisationOfPerson(db, personId)).name;
}

export async function changeName(
  db: Db,
  personId: string,
  { firstName, lastName }: { firstName: string; lastName: string },
): Promise<void> {
  await db
    .updateTable('people')
    .set({ first_name: firstName, last_name: lastName })
    .where('id', '=', personId)
    .execute();
}

/**
 * The organisation with this name in the region of the person; a new one when there is none. Where nobody else is from
 * the one before, that is spelt anew, so that its card stays.
 */
export async function moveToOrganisation(
  { db, newId }: Work,
  person: Pick<Person, 'id' | 'regionId'>,
  name: string,
): Promise<void> {
  const before = await organisationOfPerson(db, person.id);
  if (before.name === name) return;
  const all = await db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('region_id', '=', person.regionId)
    .execute();
  const same = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (same ? same.id === before.id : before.people === 1 && !comesForThemselves(before.name)) {
    await db.updateTable('organisations').set({ name }).where('id', '=', before.id).execute();
    return;
  }
  const id = same?.id ?? newId();
  if (!same) await db.insertInto('organisations').values({ id, region_id: person.regionId, name }).execute();
  await db.updateTable('people').set({ organisation_id: id }).where('id', '=', person.id).execute();
}

/** Whoever is found by the name of this person's organisation. */
export async function colleaguesOf(db: Db, personId: string): Promise<readonly string[]> {
  const colleagues = await db
    .selectFrom('people as me')
    .innerJoin('people', 'people.organisation_id', 'me.organisation_id')
    .select('people.id')
    .where('me.id', '=', personId)
    .execute();
  return colleagues.map(({ id }) => id);
}

async function organisationOfPerson(db: Db, personId: string) {
  const organisation = await db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select(['organisations.id', 'organisations.name'])
    .where('people.id', '=', personId)
    .executeTakeFirstOrThrow();
  return { ...organisation, people: (await colleaguesOf(db, personId)).length };
}
