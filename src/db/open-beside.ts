import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { OpenDatabase } from './database.ts';
import { DatabaseInUse, openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import type { Database } from './tables.ts';

/** Opens it to change one small thing, also while the bot runs. Makes it where there is none yet. */
export async function openBeside(where: string): Promise<OpenDatabase> {
  const opened = await openDatabase(where).catch((error) => {
    if (error instanceof DatabaseInUse) return undefined;
    throw error;
  });
  if (!opened) return openInUse(where);
  await migrate(opened.db);
  return opened;
}

// The bot that has it migrated it. It waits a quarter of a second for us, so we are quick.
function openInUse(path: string): OpenDatabase {
  const sqlite = new SQLite(path, { fileMustExist: true, timeout: 5_000 });
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: sqlite }) });
  return { db, kind: 'sqlite', close: () => db.destroy() };
}
