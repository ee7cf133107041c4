import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sessions').addColumn('join_code', 'text').execute();
  await db.schema.createIndex('sessions_by_join_code').unique().on('sessions').column('join_code').execute();

  await db.schema
    .createTable('walk_ins')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('ticket_hash', 'text', (c) => c.notNull())
    .addColumn('asked_from', 'text', (c) => c.notNull())
    .addColumn('platform', 'text')
    .addColumn('tenant', 'text')
    .addColumn('address_id', 'text')
    .addColumn('first_name', 'text', (c) => c.notNull())
    .addColumn('last_name', 'text', (c) => c.notNull())
    .addColumn('organisation', 'text', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('seat_id', 'text', (c) => c.references('seats.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('walk_ins_by_ticket').unique().on('walk_ins').column('ticket_hash').execute();
  await db.schema
    .createIndex('walk_ins_by_session')
    .on('walk_ins')
    .columns(['session_id', 'answered_at'])
    .execute();
  await db.schema.createIndex('walk_ins_by_time').on('walk_ins').column('asked_at').execute();
}
