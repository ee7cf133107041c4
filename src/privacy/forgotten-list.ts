import { mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PostgresAdapter, sql } from 'kysely';
import type { Logger } from 'pino';
import { transact } from '../db/transact.ts';
import type { Db, Work } from '../kernel/work.ts';
import { eraseEverything } from './erasure-store.ts';

/**
 * A file with the ids of people who were forgotten, one a line, and nothing else of them. It lies outside the database, so
 * that a backup of before knows it too: they are forgotten again before anything is sent.
 */
export interface ForgottenList {
  /**
   * Writes down whoever was erased since, then has the database let go of the old bytes. What does not work now, because
   * somebody reads the whole database at this moment, is tried again the next time.
   */
  sweep(): Promise<void>;
  /** At a start. How many were there again. */
  applyTo(work: (db: Db) => Work): Promise<number>;
}

export function forgottenList(db: Db, path: string, log: Logger): ForgottenList {
  return {
    sweep: () => sweep().catch((error) => log.error({ error: String(error) }, 'the list of the forgotten')),
    applyTo: async (work) => {
      const people = await knownOf(db, read(path));
      for (const id of people) await transact(db, (tx) => eraseEverything(work(tx), id));
      await sweep();
      return people.length;
    },
  };

  async function sweep(): Promise<void> {
    const rows = await db.selectFrom('forgotten').select('person_id').execute();
    const ids = rows.map(({ person_id }) => person_id);
    if (ids.length === 0) return;
    const listed = new Set(read(path));
    await writeDown(
      path,
      ids.filter((id) => !listed.has(id)),
    );
    await letGo(db);
    await db.deleteFrom('forgotten').where('person_id', 'in', ids).execute();
    await letGo(db);
  }
}

async function writeDown(path: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  mkdirSync(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o600);
  try {
    await file.write(`${ids.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function read(path: string): readonly string[] {
  try {
    return [...new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean))];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function knownOf(db: Db, ids: readonly string[]): Promise<string[]> {
  const known: string[] = [];
  // A statement takes 32,766 values on SQLite.
  for (let from = 0; from < ids.length; from += 10_000) {
    const rows = await db
      .selectFrom('people')
      .select('id')
      .where('id', 'in', ids.slice(from, from + 10_000))
      .execute();
    known.push(...rows.map(({ id }) => id));
  }
  return known;
}

/**
 * SQLite overwrites what is deleted, but its log still has the pages of before; PostgreSQL keeps the old rows until they
 * are vacuumed.
 */
async function letGo(db: Db): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`vacuum`.execute(db);
    return;
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy) throw new Error('somebody reads the database; the next beat tries again');
}
