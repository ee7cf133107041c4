import type { Kysely } from 'kysely';
import { PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await db.schema
    .createTable('find_cards')
    .addColumn('id', postgres ? 'serial' : 'integer', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().unique())
    .addColumn('scopes', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('topics', 'text', (c) => c.notNull())
    .addColumn('job', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('line', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('find_spellings')
    .addColumn('spelling', 'text', (c) => c.notNull())
    .addColumn('word', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('find_spellings_key', ['spelling', 'word'])
    .modifyEnd(postgres ? sql`` : sql`without rowid`)
    .execute();
  if (postgres) {
    await sql`alter table find_cards add column terms tsvector not null`.execute(db);
    await sql`create index find_cards_terms on find_cards using gin (terms) with (fastupdate = off)`.execute(
      db,
    );
  } else {
    await sql`create virtual table find_index using fts5(name, topics, job, place, line, scopes,
      content='find_cards', content_rowid='id', detail=column, columnsize=0,
      tokenize="ascii tokenchars '._+~@'")`.execute(db);
    await sql`create trigger find_cards_gone after delete on find_cards begin
      insert into find_index (find_index, rowid, name, topics, job, place, line, scopes)
      values ('delete', old.id, old.name, old.topics, old.job, old.place, old.line, old.scopes);
      end`.execute(db);
    // What is taken out is gone from the file, not only marked as gone.
    await sql`insert into find_index (find_index, rank) values ('secure-delete', 1)`.execute(db);
  }
}
