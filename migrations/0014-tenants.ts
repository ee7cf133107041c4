import type { Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('registrations')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('app', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('registrations_key', ['platform', 'app'])
    .execute();
  await db.schema
    .createTable('region_tenants')
    .addColumn('region_id', 'text', (c) => c.notNull().references('regions.id'))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('admitted_at', 'text')
    .addColumn('asked_at', 'text')
    .addColumn('asked_for', 'text', (c) => c.references('organisations.id'))
    .addPrimaryKeyConstraint('region_tenants_key', ['region_id', 'platform', 'tenant'])
    .execute();
  await db.schema
    .createTable('shut_doors')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id').onDelete('cascade'))
    .addColumn('linked_at', 'text', (c) => c.notNull())
    .addColumn('preferred_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('shut_doors_key', ['platform', 'tenant', 'id'])
    .execute();
  await db.schema.createIndex('shut_doors_person').on('shut_doors').column('person_id').execute();
}
