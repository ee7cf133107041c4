import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, SqliteQueryCompiler } from 'kysely';
import pg from 'pg';
import { diskOf } from './disk.ts';
import { keepingStatements } from './kept-statements.ts';
import type { Database } from './tables.ts';
import { sharesDisk } from './transact.ts';

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly kind: 'sqlite' | 'postgres';
  close(): Promise<void>;
}

/** Someone else has this file open: two processes on one file would send everything twice. */
export class DatabaseInUse extends Error {}

/** Opens `postgres://…` or a path to an SQLite file. */
export async function openDatabase(where: string): Promise<OpenDatabase> {
  return /^postgres(ql)?:/.test(where) ? openPostgres(where) : openSqlite(where);
}

/** Opens what is there to read it, also while the bot runs. Undefined where there is no database yet. */
export async function openToLook(where: string): Promise<OpenDatabase | undefined> {
  if (/^postgres(ql)?:/.test(where)) return openPostgres(where);
  if (!existsSync(where)) return undefined;
  const db = new Kysely<Database>({
    dialect: new SqliteDialect({ database: new SQLite(where, { readonly: true }) }),
  });
  return { db, kind: 'sqlite', close: () => db.destroy() };
}

async function openSqlite(path: string): Promise<OpenDatabase> {
  mkdirSync(dirname(path), { recursive: true });
  const lock = holdLock(`${path}.lock`);
  const sqlite = new SQLite(path, { timeout: 250 });
  sqlite.pragma('journal_mode = WAL');
  // better-sqlite3 opens an existing WAL file with NORMAL; a power cut would then lose what people were told is kept.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('journal_size_limit = 67108864');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('trusted_schema = OFF');
  if (sqlite.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('SQLite refuses synchronous=FULL');
  const db = new Kysely<Database>({
    dialect: new OurSqliteDialect({ database: keepingStatements(sqlite) }),
  });
  const disk = diskOf(sqlite, path);
  sharesDisk(db, disk);
  return {
    db,
    kind: 'sqlite',
    close: async () => {
      await disk.close();
      await db.destroy();
      lock.close();
    },
  };
}

// SQLite takes a change of its tables back like any other change; Kysely does not count on it, and a process that ends
// during a migration would leave half of it.
class OurSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new WholeStepsAdapter();
  }
  override createQueryCompiler(): SqliteQueryCompiler {
    return new PlanOnceCompiler();
  }
}

// SQLite as it is built here plans a statement again for every new value that its planner can see: three times the work of
// running it. With a plus before it the planner sees none. A state by which an index is partial must be a literal then.
class PlanOnceCompiler extends SqliteQueryCompiler {
  protected override getCurrentParameterPlaceholder(): string {
    return '+?';
  }
}

class WholeStepsAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function holdLock(path: string): SQLite.Database {
  const lock = new SQLite(path, { timeout: 100 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DatabaseInUse(`${path.replace(/\.lock$/, '')} is already in use by another findeachother.`);
  }
  return lock;
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  // Counts come as text by default, because a bigint may not fit; ours do.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks while nobody asks anything would end the process. It is replaced; who asks next hears of it.
  const heard = () => {};
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, kind: 'postgres', close: () => db.destroy() };
}
