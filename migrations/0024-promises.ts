import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['helper_id', 'helper_asked_id', 'offered_to_id']) {
    await db.schema
      .alterTable('actions')
      .addColumn(column, 'text', (c) => c.references('people.id'))
      .execute();
  }
  await db.schema.alterTable('actions').addColumn('better', 'text').execute();
  await db.schema
    .alterTable('people')
    .addColumn('free_days', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
}
