import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Kysely } from 'kysely';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
import type { Database } from './tables.ts';

const folder = path.join(import.meta.dirname, '../../migrations');

/** Brings the database to the newest shape. Throws when a step fails: then nothing has changed. */
export async function migrate(db: Kysely<Database>, migrationFolder = folder): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: new FileMigrationProvider({ fs, path, migrationFolder }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
