import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // No reference to people: a backup has the keys in a file of their own, and a key is erased before its person is.
  await db.schema
    .createTable('person_keys')
    .addColumn('person_id', 'text', (c) => c.primaryKey())
    .addColumn('locked_key', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .execute();
}
