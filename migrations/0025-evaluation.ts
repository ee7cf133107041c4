import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('evaluation_moments')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('moment', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('shared_at', 'text')
    .addPrimaryKeyConstraint('evaluation_moments_key', ['session_id', 'moment'])
    .execute();
  await db.schema
    .createIndex('evaluation_moments_open')
    .on('evaluation_moments')
    .column('asked_at')
    .where(sql.ref('closed_at'), 'is', null)
    .execute();

  await db.schema
    .createTable('evaluation_seats')
    .addColumn('seat_id', 'text', (c) => c.notNull().references('seats.id').onDelete('cascade'))
    .addColumn('moment', 'text', (c) => c.notNull())
    .addColumn('passed', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('evaluation_seats_key', ['seat_id', 'moment'])
    .execute();

  await db.schema
    .createTable('evaluation_texts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('moment', 'text', (c) => c.notNull())
    .addColumn('layer', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('written_on', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('evaluation_texts_session')
    .on('evaluation_texts')
    .column('session_id')
    .execute();

  await db.schema.alterTable('seats').addColumn('asked_later_at', 'text').execute();
  await addMomentToTallies(db);
}

// SQLite changes no primary key: the counts move to a table that has the new one.
async function addMomentToTallies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tallies_by_moment')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('moment', 'text', (c) => c.notNull())
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addColumn('typed', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('tallies_by_moment_key', ['session_id', 'moment', 'question', 'layer', 'answer'])
    .execute();
  await sql`insert into tallies_by_moment (session_id, moment, question, layer, answer, count, typed)
    select session_id, 'weeks12', question, layer, answer, count, 0 from tallies`.execute(db);
  await db.schema.dropTable('tallies').execute();
  await db.schema.alterTable('tallies_by_moment').renameTo('tallies').execute();
  await sql`insert into evaluation_moments (session_id, moment, asked_at)
    select id, 'weeks12', called_asked_at from sessions where called_asked_at is not null`.execute(db);
}
