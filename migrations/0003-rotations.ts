import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('pair_rules')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('person_a', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('person_b', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addUniqueConstraint('pair_rules_pair', ['session_id', 'person_a', 'person_b'])
    .execute();
  await db.schema
    .createTable('assignments')
    .addColumn('round_id', 'text', (c) => c.notNull().references('rounds.id'))
    .addColumn('seat_id', 'text', (c) => c.notNull().references('seats.id'))
    .addColumn('table_id', 'text', (c) => c.notNull().references('cafe_tables.id'))
    .addColumn('locked_at', 'text')
    .addPrimaryKeyConstraint('assignments_key', ['round_id', 'seat_id'])
    .execute();
}
