import { keptQuery } from '../db/kept-query.ts';
import type { Address } from '../kernel/adapter.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';

export async function personAt(db: Db, { platform, tenant, id }: Address): Promise<Person | undefined> {
  const { rows } = await atDoor(db, { platform, tenant, id });
  return rows[0];
}

const atDoor = keptQuery(['platform', 'tenant', 'id'], (db, { platform, tenant, id }) =>
  people(db)
    .innerJoin('doors', 'doors.person_id', 'people.id')
    .where('doors.platform', '=', platform)
    .where('doors.tenant', '=', tenant)
    .where('doors.id', '=', id),
);

/** @param id null: somebody who is forgotten, so nobody. */
export async function personById(db: Db, regionId: string, id: string | null): Promise<Person | undefined> {
  if (id === null) return undefined;
  return people(db).where('people.region_id', '=', regionId).where('people.id', '=', id).executeTakeFirst();
}

/** Somebody whom we write to: of whichever region. */
export async function personWithId(db: Db, id: string): Promise<Person | undefined> {
  return people(db).where('people.id', '=', id).executeTakeFirst();
}

/** The platforms of this person's doors; the one that gets the messages first. */
export async function platformsOf(db: Db, personId: string): Promise<readonly string[]> {
  const doors = await db
    .selectFrom('doors')
    .select('platform')
    .where('person_id', '=', personId)
    .orderBy('preferred_at', 'desc')
    .orderBy('linked_at', 'desc')
    .execute();
  return [...new Set(doors.map(({ platform }) => platform))];
}

/** Does this person come in from that tenant? */
export async function hasDoorIn(
  db: Db,
  personId: string,
  { platform, tenant }: Pick<Address, 'platform' | 'tenant'>,
): Promise<boolean> {
  const door = await db
    .selectFrom('doors')
    .select('id')
    .where('person_id', '=', personId)
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .limit(1)
    .executeTakeFirst();
  return door !== undefined;
}

function people(db: Db) {
  return db
    .selectFrom('people')
    .select([
      'people.id',
      'people.region_id as regionId',
      'people.organisation_id as organisationId',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'people.language',
    ]);
}
