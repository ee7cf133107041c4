import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('absences')
    .addColumn('round_id', 'text', (c) => c.notNull().references('rounds.id'))
    .addColumn('seat_id', 'text', (c) => c.notNull().references('seats.id'))
    .addPrimaryKeyConstraint('absences_key', ['round_id', 'seat_id'])
    .execute();
  await db.schema
    .createTable('plan_choices')
    .addColumn('session_id', 'text', (c) => c.primaryKey().references('sessions.id'))
    .addColumn('profile', 'text', (c) => c.notNull())
    .addColumn('expert_mode', 'text', (c) => c.notNull())
    .addColumn('no_lone_expert_at', 'text')
    .addColumn('stay_away', 'text', (c) => c.notNull())
    .addColumn('table_minimum', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('repairs')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('made_by', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('seat_id', 'text', (c) => c.references('seats.id'))
    .addColumn('table_id', 'text', (c) => c.references('cafe_tables.id'))
    .addColumn('changes', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'text')
    .execute();
  await db.schema
    .createIndex('repairs_of_session')
    .on('repairs')
    .columns(['session_id', 'made_at'])
    .execute();
  await db.schema.alterTable('cafe_tables').addColumn('closed_at', 'text').execute();
  await db.schema.alterTable('seats').addColumn('needs_step_free_at', 'text').execute();
  await db.schema.alterTable('seats').addColumn('needs_quiet_at', 'text').execute();
}
