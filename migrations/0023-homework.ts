import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('homework_tasks')
    .addColumn('action_id', 'text', (c) => c.primaryKey().references('actions.id').onDelete('cascade'))
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('homework_tasks_session').on('homework_tasks').column('session_id').execute();

  await db.schema
    .createTable('follow_ups')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('why', 'text')
    .addColumn('layers', 'text', (c) => c.notNull())
    .addColumn('each_layer_at', 'text')
    .addColumn('organisations_needed', 'integer')
    .addColumn('answer_by', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text')
    .addColumn('chosen_at', 'text')
    .addColumn('held_on', 'text')
    .addColumn('starts', 'text')
    .addColumn('ends', 'text')
    .addColumn('place', 'text')
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('changed_at', 'text')
    .addColumn('cancelled_at', 'text')
    .addColumn('report', 'text')
    .addColumn('reported_at', 'text')
    .addColumn('due_kind', 'text')
    .addColumn('due_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('follow_ups_session').on('follow_ups').column('session_id').execute();
  await db.schema
    .createIndex('follow_ups_due')
    .on('follow_ups')
    .column('due_at')
    .where(sql.ref('due_at'), 'is not', null)
    .execute();

  await db.schema
    .createTable('date_options')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('follow_up_id', 'text', (c) => c.notNull().references('follow_ups.id'))
    .addColumn('held_on', 'text', (c) => c.notNull())
    .addColumn('starts', 'text', (c) => c.notNull())
    .addColumn('ends', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('date_options_follow_up').on('date_options').column('follow_up_id').execute();

  await db.schema
    .createTable('invitees')
    .addColumn('follow_up_id', 'text', (c) => c.notNull().references('follow_ups.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('asked_at', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('late_votes', 'text')
    .addColumn('late_at', 'text')
    .addColumn('coming_at', 'text')
    .addColumn('cannot_at', 'text')
    .addColumn('stands_in_for', 'text', (c) => c.references('people.id').onDelete('set null'))
    .addPrimaryKeyConstraint('invitees_key', ['follow_up_id', 'person_id'])
    .execute();
  await db.schema.createIndex('invitees_person').on('invitees').column('person_id').execute();

  await db.schema
    .createTable('votes')
    .addColumn('option_id', 'text', (c) => c.notNull().references('date_options.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('answer', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('votes_key', ['option_id', 'person_id'])
    .execute();
  await db.schema.createIndex('votes_person').on('votes').column('person_id').execute();

  await db.schema
    .createTable('stand_ins')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('follow_up_id', 'text', (c) => c.notNull().references('follow_ups.id'))
    .addColumn('for_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('asked_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('accepted_at', 'text')
    .addColumn('declined_at', 'text')
    .execute();
  await db.schema.createIndex('stand_ins_follow_up').on('stand_ins').column('follow_up_id').execute();
  for (const column of ['for_id', 'asked_id'])
    await db.schema.createIndex(`stand_ins_${column}`).on('stand_ins').column(column).execute();
}
