import type { Selectable } from 'kysely';
import type { ClosedDoorsTable } from '../db/delivery-tables.ts';
import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

/** A channel, or with an empty `id` a whole tenant, that took a message no more. */
export type ClosedDoor = Selectable<ClosedDoorsTable>;

/** Noted once, until it works again. */
export async function noteClosedDoor(db: Db, now: Date, { platform, tenant, id }: Address): Promise<void> {
  await db
    .insertInto('closed_doors')
    .values({ platform, tenant, id, noticed_at: iso(now), told_at: null })
    .onConflict((c) => c.columns(['platform', 'tenant', 'id']).doNothing())
    .execute();
}

/** Something arrived there: it is open, and so is its tenant. */
export async function clearClosedDoor(db: Db, { platform, tenant, id }: Address): Promise<void> {
  await db
    .deleteFrom('closed_doors')
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', 'in', ['', id])
    .execute();
}

export function closedDoors(db: Db): Promise<ClosedDoor[]> {
  return db.selectFrom('closed_doors').selectAll().execute();
}

export function untoldClosedDoors(db: Db): Promise<ClosedDoor[]> {
  return db.selectFrom('closed_doors').selectAll().where('told_at', 'is', null).execute();
}

export async function markTold(db: Db, now: Date, { platform, tenant, id }: Address): Promise<void> {
  await db
    .updateTable('closed_doors')
    .set({ told_at: iso(now) })
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}
