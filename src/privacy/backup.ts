import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonKeysTable } from '../db/people-tables.ts';
import { days, iso, later, moment } from '../kernel/clock.ts';

/** What a backup cannot do, for whoever asked for it. */
export class BackupProblem extends Error {}

/**
 * A folder of backups: a data file for each, and one file with the newest keys. What people can be reached by opens with
 * both and the key of the database; so erasing a key here erases it in every data file.
 */
export const keysFile = (folder: string) => join(folder, 'keys.json');

/** "data-2027-01-26T113000Z.db": by name is by time, and no file system minds it. */
export const dataFile = (folder: string, now: Date) =>
  join(folder, `data-${iso(now).slice(0, 19).replaceAll(':', '')}Z.db`);

/** The data files in it, oldest first. */
export function dataFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => isDataFile.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** Backups are kept for thirty days (docs/privacy.md). */
export function isTooOld(file: string, now: Date): boolean {
  const [, day, hour, minute, second] = isDataFile.exec(file) ?? [];
  return moment(`${day}T${hour}:${minute}:${second}.000Z`) < later(now, -days(30));
}

const isDataFile = /(?:^|[\\/])data-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

type Key = Readonly<PersonKeysTable>;

/** In the place of the file before it, or not at all. */
export function writeKeys(folder: string, keys: readonly Key[]): void {
  const file = keysFile(folder);
  const part = openSync(`${file}.part`, 'w', 0o600);
  writeSync(part, `${JSON.stringify(keys)}\n`);
  fsyncSync(part);
  closeSync(part);
  renameSync(`${file}.part`, file);
  onDisk(folder);
}

export function readKeys(folder: string): readonly Key[] {
  try {
    return JSON.parse(readFileSync(keysFile(folder), 'utf8'));
  } catch {
    throw new BackupProblem(`${keysFile(folder)}: is missing or damaged; without it nobody can be reached`);
  }
}

/** A new name is on the disk when its folder is. Windows has no such thing. */
export function onDisk(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
