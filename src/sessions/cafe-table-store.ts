import type { Db } from '../kernel/work.ts';
import type { CafeTable } from './cafe-table.ts';

export async function addTable(db: Db, table: Omit<CafeTable, 'closed_at'>): Promise<void> {
  await db.insertInto('cafe_tables').values(table).execute();
}

export async function changeTable(
  db: Db,
  id: string,
  change: Partial<Omit<CafeTable, 'id' | 'session_id' | 'number'>>,
): Promise<void> {
  await db.updateTable('cafe_tables').set(change).where('id', '=', id).execute();
}

/** A table that goes takes the changes on the day that were about it along: they cannot be taken back any more. */
export async function deleteTable(db: Db, id: string): Promise<void> {
  await db.deleteFrom('repairs').where('table_id', '=', id).execute();
  await db.deleteFrom('cafe_tables').where('id', '=', id).execute();
}
