import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [column, standard] of [
    ['found_by', 'nobody'],
    ['name_shown', 'full'],
    ['phone_to', 'swap'],
    ['email_to', 'swap'],
    ['times_to', 'swap'],
  ] as const) {
    await db.schema
      .alterTable('contact_cards')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(standard))
      .execute();
  }
  for (const column of ['label_shown', 'times']) {
    await db.schema.alterTable('contact_cards').addColumn(column, 'text').execute();
  }
  const cards = db as Kysely<{ contact_cards: { found_by: string; findable_at: string | null } }>;
  await cards
    .updateTable('contact_cards')
    .set({ found_by: 'session' })
    .where('findable_at', 'is not', null)
    .execute();
  await db.schema.alterTable('contact_cards').dropColumn('findable_at').execute();

  for (const column of ['quiet_since', 'quiet_until']) {
    await db.schema.alterTable('people').addColumn(column, 'text').execute();
  }
  await db.schema
    .alterTable('sessions')
    .addColumn('contact_delivery', 'text', (c) => c.notNull().defaultTo('page'))
    .execute();
  await db.schema
    .alterTable('outbox')
    .addColumn('about', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
}
