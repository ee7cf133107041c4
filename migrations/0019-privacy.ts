import type { Kysely } from 'kysely';
import { PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('consents')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('swap_id', 'text')
    .addColumn('said_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('consents_person').on('consents').columns(['person_id', 'said_at']).execute();
  await keepAsSaid(db);
  await db.schema
    .createTable('glances')
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('viewer_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('seen_on', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('glances_key', ['person_id', 'viewer_id', 'what', 'seen_on'])
    .execute();
  await db.schema.createIndex('glances_viewer').on('glances').column('viewer_id').execute();
  await db.schema
    .createTable('list_glances')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('seen_on', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('list_glances_key', ['session_id', 'what', 'seen_on'])
    .execute();
  await db.schema
    .createTable('forgotten')
    .addColumn('person_id', 'text', (c) => c.primaryKey())
    .addColumn('forgotten_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('erasures')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('erased_on', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('erasures_key', ['session_id', 'kind', 'erased_on'])
    .execute();
  for (const column of ['controller', 'controller_contact'])
    await db.schema.alterTable('regions').addColumn(column, 'text').execute();
  await db.schema
    .alterTable('sessions')
    .addColumn('terms', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute();
  for (const column of ['closed_at', 'purge_due_on'])
    await db.schema.alterTable('sessions').addColumn(column, 'text').execute();
  await db.schema.createIndex('people_quiet').on('people').column('quiet_until').execute();
  for (const [table, column] of [
    ['actions', 'made_by'],
    ['repairs', 'made_by'],
    ['session_channels', 'linked_by'],
  ] as const)
    await mayBeNobody(db, table, column);
}

/** What somebody agreed to is added to, never changed; only when the person is forgotten it goes. */
async function keepAsSaid(db: Kysely<unknown>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function keep_as_said() returns trigger language plpgsql as
      $$ begin raise exception 'consents are only added to'; end $$`.execute(db);
    await sql`create trigger consents_as_said before update on consents
      for each row execute function keep_as_said()`.execute(db);
  } else {
    await sql`create trigger consents_as_said before update on consents
      begin select raise(abort, 'consents are only added to'); end`.execute(db);
  }
}

// SQLite cannot drop a "not null": the column is made anew beside the old one.
async function mayBeNobody(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} drop not null`.execute(db);
    return;
  }
  await db.schema
    .alterTable(table)
    .addColumn('made_next', 'text', (c) => c.references('people.id'))
    .execute();
  await sql`update ${sql.table(table)} set made_next = ${sql.ref(column)}`.execute(db);
  await db.schema.alterTable(table).dropColumn(column).execute();
  await db.schema.alterTable(table).renameColumn('made_next', column).execute();
}
