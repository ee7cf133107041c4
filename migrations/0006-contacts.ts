import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contact_cards')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('people.id'))
    .addColumn('findable_at', 'text')
    .addColumn('line', 'text')
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('swap_requests')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('asker_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('asked_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('asker_fields', 'text', (c) => c.notNull())
    .addColumn('asked_fields', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema.createIndex('swaps_asker').on('swap_requests').column('asker_id').execute();
  await db.schema.createIndex('swaps_asked').on('swap_requests').column('asked_id').execute();
  await db.schema
    .createIndex('swaps_closing')
    .on('swap_requests')
    .columns(['closed_at', 'expires_at'])
    .execute();
}
