import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['theme', 'chosen_at', 'parked_at', 'parked_because', 'parked_words'])
    await db.schema.alterTable('notes').addColumn(column, 'text').execute();
  await db.schema
    .alterTable('notes')
    .addColumn('same_as', 'text', (c) => c.references('notes.id').onDelete('set null'))
    .execute();
  await db.schema
    .alterTable('notes')
    .addColumn('asked_of', 'text', (c) => c.references('organisations.id').onDelete('set null'))
    .execute();

  await db.schema
    .createTable('action_notes')
    .addColumn('action_id', 'text', (c) => c.notNull().references('actions.id').onDelete('cascade'))
    .addColumn('note_id', 'text', (c) => c.notNull().references('notes.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('action_notes_key', ['action_id', 'note_id'])
    .execute();
  await db.schema.createIndex('action_notes_note').on('action_notes').column('note_id').execute();
  await sql`insert into action_notes (action_id, note_id)
    select id, note_id from actions where note_id is not null`.execute(db);
  await db.schema.alterTable('actions').dropColumn('note_id').execute();

  await db.schema
    .createTable('plans')
    .addColumn('session_id', 'text', (c) => c.primaryKey().references('sessions.id'))
    .addColumn('foreword', 'text')
    .addColumn('shared_at', 'text')
    .execute();
  await db.schema.alterTable('people').addColumn('gone_at', 'text').execute();
}
