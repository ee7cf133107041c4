import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('region_id', 'text', (c) => c.notNull().references('regions.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('held_on', 'text', (c) => c.notNull())
    .addColumn('starts', 'text', (c) => c.notNull())
    .addColumn('ends', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('contact', 'text')
    .addColumn('day_data_erased_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('cafe_tables')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('seats', 'integer', (c) => c.notNull())
    .addColumn('home_layer', 'text')
    .addColumn('step_free', 'text')
    .addColumn('quiet_corner', 'text')
    .addUniqueConstraint('cafe_tables_number', ['session_id', 'number'])
    .execute();
  await db.schema
    .createTable('rounds')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('starts', 'text', (c) => c.notNull())
    .addColumn('minutes', 'integer', (c) => c.notNull())
    .addColumn('question_nl', 'text', (c) => c.notNull())
    .addColumn('question_en', 'text', (c) => c.notNull())
    .addColumn('asks_for', 'text', (c) => c.notNull())
    .addColumn('posted_at', 'text')
    .addColumn('posted_by', 'text')
    .addUniqueConstraint('rounds_number', ['session_id', 'number'])
    .execute();
  await db.schema
    .createTable('seats')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('home_table_id', 'text', (c) => c.references('cafe_tables.id'))
    .addColumn('stays_put_at', 'text')
    .addColumn('layer_shown_at', 'text')
    .addColumn('wish', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('left_at', 'text')
    .addUniqueConstraint('seats_person', ['session_id', 'person_id'])
    .execute();
  await db.schema.createIndex('seats_by_person').on('seats').column('person_id').execute();
  await db.schema
    .createTable('badge_codes')
    .addColumn('code', 'text', (c) => c.primaryKey())
    .addColumn('seat_id', 'text', (c) => c.notNull().references('seats.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('replaced_at', 'text')
    .execute();
  await db.schema.createIndex('badge_codes_seat').on('badge_codes').column('seat_id').execute();
  await db.schema
    .createTable('personal_links')
    .addColumn('secret_hash', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema
    .createTable('guest_list_drafts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('made_by', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('mapping', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
}
