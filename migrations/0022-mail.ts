import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('letters')
    .addColumn('secret_hash', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('delivery_id', 'text', (c) => c.notNull())
    .addColumn('sent_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('letters_person').on('letters').column('person_id').execute();
  await db.schema.createIndex('letters_sent').on('letters').column('sent_at').execute();
  await db.schema
    .createTable('invitations')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('mailed_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('invitations_key', ['session_id', 'person_id'])
    .execute();
  await db.schema
    .createTable('mail_doors')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('people.id').onDelete('cascade'))
    .addColumn('stopped_at', 'text')
    .addColumn('refused_at', 'text')
    .addColumn('link_asked_at', 'text')
    .execute();
}
