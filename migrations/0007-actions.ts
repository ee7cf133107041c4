import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('actions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('first_step', 'text')
    .addColumn('due_on', 'text')
    .addColumn('owner_id', 'text', (c) => c.references('people.id'))
    .addColumn('asked_id', 'text', (c) => c.references('people.id'))
    .addColumn('made_by', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('note_id', 'text', (c) => c.references('notes.id'))
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('confirmed_at', 'text')
    .addColumn('nudges_stopped_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('actions_session').on('actions').column('session_id').execute();
  await db.schema.createIndex('actions_owner').on('actions').column('owner_id').execute();
  await db.schema
    .createTable('nudges')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('action_id', 'text', (c) => c.notNull().references('actions.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('settled_at', 'text')
    .execute();
  await db.schema
    .createIndex('nudges_waiting')
    .on('nudges')
    .column('due_at')
    .where(sql.ref('state'), '=', sql.lit('waiting'))
    .execute();
  await db.schema.createIndex('nudges_person').on('nudges').columns(['person_id', 'settled_at']).execute();
  await db.schema.createIndex('nudges_action').on('nudges').column('action_id').execute();
}
