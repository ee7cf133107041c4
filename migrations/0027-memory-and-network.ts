import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organisation_links')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('organisation_a', 'text', (c) => c.notNull().references('organisations.id'))
    .addColumn('organisation_b', 'text', (c) => c.notNull().references('organisations.id'))
    .addColumn('moment', 'text', (c) => c.notNull())
    .addColumn('met', 'integer', (c) => c.notNull())
    .addColumn('strength', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('organisation_links_key', [
      'session_id',
      'organisation_a',
      'organisation_b',
      'moment',
    ])
    .execute();

  await db.schema
    .createTable('shared_pictures')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('svg', 'text', (c) => c.notNull())
    .addColumn('shared_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('shared_pictures_session').on('shared_pictures').column('session_id').execute();

  await db.schema
    .createTable('pair_marks')
    .addColumn('region_id', 'text', (c) => c.notNull().references('regions.id'))
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('held_on', 'text', (c) => c.notNull())
    .addColumn('mark', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('pair_marks_key', ['region_id', 'session_id', 'mark'])
    .execute();
  await db.schema.createIndex('pair_marks_held_on').on('pair_marks').column('held_on').execute();

  for (const column of ['memory_secret', 'memory_stopped_at'])
    await db.schema.alterTable('regions').addColumn(column, 'text').execute();
}
