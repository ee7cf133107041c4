import type { Insertable } from 'kysely';
import type { RepairsTable } from '../db/session-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { Repair, RepairChanges } from './repair.ts';

/** Every change on the day of a session, the newest last. */
export async function repairsOf(db: Db, sessionId: string): Promise<Repair[]> {
  const rows = await db
    .selectFrom('repairs')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('made_at')
    .execute();
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as RepairChanges }));
}

export async function keepRepair(
  db: Db,
  repair: Omit<Insertable<RepairsTable>, 'changes' | 'undone_at'> & { readonly changes: RepairChanges },
): Promise<void> {
  await db
    .insertInto('repairs')
    .values({ ...repair, changes: JSON.stringify(repair.changes), undone_at: null })
    .execute();
}

export async function markUndone(db: Db, now: Date, id: string): Promise<void> {
  await db
    .updateTable('repairs')
    .set({ undone_at: iso(now) })
    .where('id', '=', id)
    .execute();
}

/** Before a table goes for good: the changes that were about it stay, without it. */
export async function forgetTable(db: Db, table: string): Promise<void> {
  await db.updateTable('repairs').set({ table_id: null }).where('table_id', '=', table).execute();
}
