import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { Counted, Noted } from './tenant.ts';

type Tenant = Pick<Address, 'platform' | 'tenant'>;

/** May people of this tenant come in to the region? While nothing was chosen for a platform, everybody may. */
export async function isAdmitted(db: Db, regionId: string, { platform, tenant }: Tenant): Promise<boolean> {
  const admitted = await admittedTenants(db, regionId, platform);
  return admitted.length === 0 || admitted.includes(tenant);
}

/** Empty: everybody. */
export async function admittedTenants(db: Db, regionId: string, platform: string): Promise<string[]> {
  const rows = await db
    .selectFrom('region_tenants')
    .select('tenant')
    .where('region_id', '=', regionId)
    .where('platform', '=', platform)
    .where('admitted_at', 'is not', null)
    .execute();
  return rows.map(({ tenant }) => tenant);
}

/** What was chosen, and who knocked. */
export function notedTenants(db: Db, regionId: string): Promise<Noted[]> {
  return db
    .selectFrom('region_tenants')
    .leftJoin('organisations', 'organisations.id', 'region_tenants.asked_for')
    .select([
      'region_tenants.platform',
      'region_tenants.tenant',
      'region_tenants.admitted_at as admittedAt',
      'region_tenants.asked_at as askedAt',
      'organisations.name as askedFor',
    ])
    .where('region_tenants.region_id', '=', regionId)
    .execute();
}

/** How many people of each organisation came in from each tenant; those who were shut out since included. */
export async function countedTenants(db: Db, regionId: string): Promise<Counted[]> {
  const count = (table: 'doors' | 'shut_doors') =>
    db
      .selectFrom(`${table} as door`)
      .innerJoin('people', 'people.id', 'door.person_id')
      .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
      .select((eb) => [
        'door.platform',
        'door.tenant',
        'organisations.name as organisation',
        eb.fn.count<number>('door.person_id').distinct().as('people'),
      ])
      .where('people.region_id', '=', regionId)
      // Who comes in by a door without tenants, such as a page, belongs nowhere.
      .where('door.tenant', '!=', '')
      .groupBy(['door.platform', 'door.tenant', 'organisations.name'])
      .execute();
  return [...(await count('doors')), ...(await count('shut_doors'))];
}

export async function admit(
  db: Db,
  now: Date,
  regionId: string,
  platform: string,
  tenants: readonly string[],
): Promise<void> {
  if (tenants.length === 0) return;
  const row = { admitted_at: iso(now), asked_at: null, asked_for: null };
  await db
    .insertInto('region_tenants')
    .values(tenants.map((tenant) => ({ region_id: regionId, platform, tenant, ...row })))
    .onConflict((c) => c.columns(['region_id', 'platform', 'tenant']).doUpdateSet(row))
    .execute();
}

/** Without tenants: all of the platform. */
export async function forgetTenants(
  db: Db,
  regionId: string,
  platform: string,
  tenant?: string,
): Promise<void> {
  let rows = db
    .deleteFrom('region_tenants')
    .where('region_id', '=', regionId)
    .where('platform', '=', platform);
  if (tenant !== undefined) rows = rows.where('tenant', '=', tenant);
  await rows.execute();
}

/** Somebody with a good code was turned away there. */
export async function noteAsked(
  db: Db,
  now: Date,
  regionId: string,
  { platform, tenant }: Tenant,
  organisationId: string,
): Promise<void> {
  const row = { asked_at: iso(now), asked_for: organisationId };
  await db
    .insertInto('region_tenants')
    .values({ region_id: regionId, platform, tenant, admitted_at: null, ...row })
    .onConflict((c) => c.columns(['region_id', 'platform', 'tenant']).doUpdateSet(row))
    .execute();
}

/** From now on these people are unknown there, and nothing is sent there. */
export async function shutDoors(
  db: Db,
  regionId: string,
  platform: string,
  admitted: readonly string[],
): Promise<void> {
  const shut = db
    .selectFrom('doors')
    .select(columns)
    .where('platform', '=', platform)
    .where('tenant', 'not in', admitted)
    .where('person_id', 'in', peopleOf(db, regionId));
  const there = await shut.execute();
  if (there.length === 0) return;
  await db
    .insertInto('shut_doors')
    .values(there)
    .onConflict((c) => c.columns(['platform', 'tenant', 'id']).doNothing())
    .execute();
  await db
    .deleteFrom('doors')
    .where('platform', '=', platform)
    .where('tenant', 'not in', admitted)
    .where('person_id', 'in', peopleOf(db, regionId))
    .execute();
}

/** The doors that may be used again are there again. Whose they are. */
export async function reopenDoors(
  db: Db,
  regionId: string,
  platform: string,
  admitted: readonly string[],
): Promise<readonly string[]> {
  const mine = await db
    .selectFrom('shut_doors')
    .select(columns)
    .where('platform', '=', platform)
    .where('person_id', 'in', peopleOf(db, regionId))
    .execute();
  const again = mine.filter(({ tenant }) => admitted.length === 0 || admitted.includes(tenant));
  for (const door of again) {
    await db
      .insertInto('doors')
      .values(door)
      .onConflict((c) => c.columns(['platform', 'tenant', 'id']).doNothing())
      .execute();
    await db
      .deleteFrom('shut_doors')
      .where('platform', '=', door.platform)
      .where('tenant', '=', door.tenant)
      .where('id', '=', door.id)
      .execute();
  }
  return [...new Set(again.map(({ person_id }) => person_id))];
}

const columns = ['platform', 'tenant', 'id', 'person_id', 'linked_at', 'preferred_at'] as const;

function peopleOf(db: Db, regionId: string) {
  return db.selectFrom('people').select('people.id').where('people.region_id', '=', regionId);
}
