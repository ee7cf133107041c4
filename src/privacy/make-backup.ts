import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import type { PersonKeysTable } from '../db/people-tables.ts';
import { BackupProblem, dataFile, dataFiles, isTooOld, onDisk, writeKeys } from './backup.ts';

export interface Backup {
  readonly file: string;
  readonly people: number;
  /** How many older ones were thrown away. */
  readonly thrownAway: number;
}

/** A copy of an SQLite database as it is at one moment, also while the bot runs. What is there is overwritten by nothing. */
export async function makeBackup(database: string, folder: string, now: Date): Promise<Backup> {
  if (!existsSync(database)) throw new BackupProblem(`${database}: there is no database here`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = dataFile(folder, now);
  if (existsSync(file)) throw new BackupProblem(`${file} is there already; wait a second`);
  // With the keys in it, so not in the folder of backups.
  const whole = `${database}.whole`;
  rmSync(whole, { force: true });
  try {
    await copyWhole(database, whole);
    const people = split(whole, folder, file);
    const old = dataFiles(folder).filter((one) => isTooOld(one, now));
    for (const one of old) rmSync(one);
    return { file, people, thrownAway: old.length };
  } finally {
    for (const rest of [whole, `${whole}-journal`, `${file}.part`]) rmSync(rest, { force: true });
  }
}

async function copyWhole(database: string, whole: string): Promise<void> {
  const live = new SQLite(database, { readonly: true, timeout: 5_000 });
  // All in one step: in several, each change of the bot would begin it anew.
  await live.backup(whole, { progress: () => 2_147_483_647 }).finally(() => live.close());
  chmodSync(whole, 0o600);
}

function split(whole: string, folder: string, file: string): number {
  const copy = new SQLite(whole);
  try {
    copy.pragma('journal_mode = delete');
    copy.pragma('secure_delete = on');
    if (copy.pragma('table_info(person_keys)', { simple: true }) === undefined)
      throw new BackupProblem('The database is of before this version: start the bot once');
    const keys = copy.prepare('select * from person_keys order by person_id').all() as PersonKeysTable[];
    copy.exec('delete from person_keys; delete from guest_list_drafts');
    copy.prepare('vacuum into ?').run(`${file}.part`);
    chmodSync(`${file}.part`, 0o600);
    mustBeWhole(`${file}.part`);
    // The keys first: whoever was forgotten is so from here on, also when there is no room for the data.
    writeKeys(folder, keys);
    onDisk(`${file}.part`);
    renameSync(`${file}.part`, file);
    onDisk(folder);
    return copy.prepare('select count(*) from people').pluck().get() as number;
  } finally {
    copy.close();
  }
}

function mustBeWhole(file: string): void {
  const made = new SQLite(file, { readonly: true });
  const says = made.pragma('integrity_check', { simple: true });
  made.close();
  if (says !== 'ok') throw new BackupProblem(`${file}: ${says}`);
}
