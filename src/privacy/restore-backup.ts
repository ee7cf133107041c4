import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SQLite from 'better-sqlite3';
import { openDatabase } from '../db/database.ts';
import { iso } from '../kernel/clock.ts';
import { BackupProblem, dataFiles, readKeys } from './backup.ts';

export interface Restored {
  readonly file: string;
  readonly people: number;
  /** Messages that may have left after that backup was made. */
  readonly heldBack: number;
  /** Where the database is that was here before. */
  readonly before: string | undefined;
}

/** Puts a backup in the place of the database. The bot must not run: DatabaseInUse says that it does. */
export async function restoreBackup(database: string, from: string, now: Date): Promise<Restored> {
  const file = statSync(from, { throwIfNoEntry: false })?.isDirectory() ? dataFiles(from).at(-1) : from;
  if (!file || !existsSync(file)) throw new BackupProblem(`${from}: there is no backup here`);
  const keys = readKeys(dirname(file));
  mkdirSync(dirname(database), { recursive: true });
  const part = `${database}.restoring`;
  const before = `${database}.before-${iso(now).replaceAll(':', '')}`;
  const hadOne = existsSync(database);
  // Opens it for the lock, and brings what is in its log into the file.
  if (hadOne) await (await openDatabase(database)).close();
  try {
    copyFileSync(file, part);
    const sqlite = new SQLite(part);
    const counts = sqlite.transaction(() => fill(sqlite, keys, now))();
    sqlite.close();
    if (hadOne) renameSync(database, before);
    renameSync(part, database);
    return { file, ...counts, before: hadOne ? before : undefined };
  } finally {
    for (const rest of [part, `${part}-journal`]) rmSync(rest, { force: true });
  }
}

function fill(sqlite: SQLite.Database, keys: ReturnType<typeof readKeys>, now: Date) {
  const add = sqlite.prepare(
    'insert into person_keys select @person_id, @locked_key, @made_at where exists (select 1 from people where id = @person_id)',
  );
  for (const key of keys) add.run(key);
  // Whoever got one of these hears nothing twice; whoever did not finds it under 'Mijn berichten'.
  const held = sqlite
    .prepare(
      "update outbox set state = 'doubtful', settled_at = @now where state in ('ready', 'waiting', 'sending') and not_before <= @now",
    )
    .run({ now: iso(now) });
  const people = sqlite.prepare('select count(*) from people').pluck().get() as number;
  return { people, heldBack: held.changes };
}
