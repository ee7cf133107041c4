import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('personal_links').addColumn('leads_to', 'text').execute();

  for (const column of ['asked_together', 'signed_with']) {
    await db.schema.alterTable('swap_requests').addColumn(column, 'text').execute();
  }
  await db.schema
    .createTable('never_asked')
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('by_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('said_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('never_asked_key', ['person_id', 'by_id'])
    .execute();
  await db.schema.createIndex('never_asked_by').on('never_asked').column('by_id').execute();

  for (const column of ['met_people', 'met_organisations']) {
    await db.schema.alterTable('seats').addColumn(column, 'integer').execute();
  }
  await db.schema.alterTable('seats').addColumn('answered_at', 'text').execute();
  for (const column of ['touch_asked_at', 'called_asked_at']) {
    await db.schema.alterTable('sessions').addColumn(column, 'text').execute();
    await db.schema.createIndex(`sessions_${column}`).on('sessions').columns([column, 'held_on']).execute();
  }
  await db.schema
    .createTable('tallies')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('question', 'text', (c) => c.notNull())
    .addColumn('layer', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['session_id', 'question', 'layer', 'answer'])
    .execute();
}
