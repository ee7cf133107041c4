import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['does', 'does_not', 'reach']) {
    await db.schema.alterTable('organisations').addColumn(column, 'text').execute();
  }
  await db.schema.createIndex('organisations_region').on('organisations').column('region_id').execute();

  await db.schema
    .createTable('appeals')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('asker_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text')
    .addColumn('closed_at', 'text')
    .execute();
  await db.schema.createIndex('appeals_asker').on('appeals').column('asker_id').execute();
  await db.schema
    .createIndex('appeals_to_ask')
    .on('appeals')
    .column('made_at')
    .where(sql.ref('asked_at'), 'is', null)
    .execute();
  await db.schema
    .createIndex('appeals_closing')
    .on('appeals')
    .column('expires_at')
    .where(sql.ref('closed_at'), 'is', null)
    .execute();

  await db.schema
    .createTable('appeal_asks')
    .addColumn('appeal_id', 'text', (c) => c.notNull().references('appeals.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('asked_at', 'text', (c) => c.notNull())
    .addColumn('accepted_at', 'text')
    .addColumn('declined_at', 'text')
    .addPrimaryKeyConstraint('appeal_asks_key', ['appeal_id', 'person_id'])
    .execute();
  await db.schema
    .createIndex('appeal_asks_person')
    .on('appeal_asks')
    .columns(['person_id', 'asked_at'])
    .execute();
}
