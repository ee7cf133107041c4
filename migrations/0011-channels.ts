import type { Kysely } from 'kysely';
import { PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('session_channels')
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id'))
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('linked_by', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('linked_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('session_channels_key', ['platform', 'tenant', 'id'])
    .execute();
  await db.schema
    .createIndex('session_channels_session')
    .on('session_channels')
    .column('session_id')
    .execute();
  await db.schema
    .createTable('closed_doors')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('noticed_at', 'text', (c) => c.notNull())
    .addColumn('told_at', 'text')
    .addPrimaryKeyConstraint('closed_doors_key', ['platform', 'tenant', 'id'])
    .execute();
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`alter table outbox alter column person_id drop not null`.execute(db);
  } else {
    await rebuildOutbox(db);
  }
  await db.schema
    .createIndex('outbox_channel')
    .unique()
    .on('outbox')
    .columns(['platform', 'tenant', 'address_id', 'key'])
    .where(sql.ref('person_id'), 'is', null)
    .execute();
}

// SQLite cannot drop a "not null": every row moves to a table without it. Nothing refers to the outbox.
async function rebuildOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox_next')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.references('people.id'))
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
    .addColumn('retry_at', 'text')
    .addUniqueConstraint('outbox_key', ['person_id', 'key'])
    .execute();
  await sql`insert into outbox_next select id, person_id, session_id, key, kind, message, not_before, expires_at, state,
    attempts, doubts, fence, lease_owner, lease_until, platform, tenant, address_id, receipt, refused, problem, created_at,
    settled_at, retry_at from outbox`.execute(db);
  await db.schema.dropTable('outbox').execute();
  await db.schema.alterTable('outbox_next').renameTo('outbox').execute();
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
}
