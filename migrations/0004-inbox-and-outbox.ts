import type { Kysely } from 'kysely';
import { sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('sender', 'text', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .addColumn('body', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('reply', 'text')
    .addPrimaryKeyConstraint('inbox_key', ['platform', 'tenant', 'sender', 'event'])
    .execute();
  await db.schema
    .createIndex('inbox_open')
    .on('inbox')
    .column('received_at')
    .where(sql.ref('state'), '=', sql.lit('new'))
    .execute();
  await db.schema.createIndex('inbox_received').on('inbox').column('received_at').execute();
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('session_id', 'text')
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('not_before', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('doubts', 'integer', (c) => c.notNull())
    .addColumn('fence', 'integer', (c) => c.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'text')
    .addColumn('platform', 'text')
    .addColumn('tenant', 'text')
    .addColumn('address_id', 'text')
    .addColumn('receipt', 'text')
    .addColumn('refused', 'text', (c) => c.notNull())
    .addColumn('problem', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('settled_at', 'text')
    .addUniqueConstraint('outbox_key', ['person_id', 'key'])
    .execute();
  await db.schema
    .createIndex('outbox_ready')
    .on('outbox')
    .columns(['not_before', 'created_at'])
    .where(sql.ref('state'), '=', sql.lit('ready'))
    .execute();
  await db.schema
    .createIndex('outbox_sending')
    .on('outbox')
    .column('lease_until')
    .where(sql.ref('state'), '=', sql.lit('sending'))
    .execute();
  await db.schema.createIndex('outbox_person').on('outbox').columns(['person_id', 'created_at']).execute();
  await db.schema.createIndex('outbox_created').on('outbox').column('created_at').execute();
  await db.schema
    .createTable('lanes')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('blocked_until', 'text', (c) => c.notNull())
    .execute();
}
