import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import type { Db } from '../../src/kernel/work.ts';

export interface Resting {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file that the database of this SQLite file or this PostgreSQL database has on the disk at this moment. */
export async function filesOf(db: Db, postgres: boolean): Promise<readonly Resting[]> {
  return postgres ? filesOfPostgres(db) : filesOfSqlite(db);
}

export function filesAt(paths: readonly string[]): readonly Resting[] {
  return paths.filter((path) => existsSync(path)).map((path) => ({ path, bytes: readFileSync(path) }));
}

/** Where any of these words rest, as they are or in one of the coats that machines give to words. */
export function found(resting: readonly Resting[], marks: readonly string[]): readonly string[] {
  return resting.flatMap(({ path, bytes }) =>
    marks
      .filter((mark) => coatsOf(mark).some((coat) => bytes.includes(coat)))
      .map((mark) => `${mark} in ${basename(path)}`),
  );
}

async function filesOfSqlite(db: Db): Promise<readonly Resting[]> {
  const { rows } = await sql<{ file: string }>`select file from pragma_database_list`.execute(db);
  const path = rows[0]?.file as string;
  return filesAt([path, `${path}-wal`, `${path}-shm`]);
}

async function filesOfPostgres(db: Db): Promise<readonly Resting[]> {
  await sql`checkpoint`.execute(db);
  const { rows } = await sql<{ folder: string; oid: number }>`
    select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()
  `.execute(db);
  const { folder, oid } = rows[0] as { folder: string; oid: number };
  const under = (...path: string[]) => {
    const place = join(folder, ...path);
    return readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(place, name));
  };
  return filesAt([...under('base', String(oid)), ...under('pg_wal')]);
}

function coatsOf(mark: string): readonly (string | Buffer)[] {
  const bytes = Buffer.from(mark);
  // In base64 a word looks different at each of three places; its first and last signs depend on what is around it.
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  );
  return [mark, encodeURIComponent(mark), bytes.toString('hex'), Buffer.from(mark, 'utf16le'), ...inBase64];
}
