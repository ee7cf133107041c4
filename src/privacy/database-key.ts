import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { ConfigProblems } from '../config.ts';
import type { OpenDatabase } from '../db/database.ts';
import { readSetting, writeSetting } from '../db/setting-store.ts';
import { transact } from '../db/transact.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import { newKey, secretBoxFor } from '../kernel/secret-box.ts';
import { relockSecrets } from '../memory/region-secret-store.ts';
import { keysThatOpen, relockKeys } from './person-key-store.ts';

export interface DatabaseKey {
  readonly box: SecretBox;
  /** What whoever starts the bot must know about it. */
  readonly lines: readonly string[];
}

interface Where {
  /** As in DATABASE_URL. */
  readonly database: string;
  /** From the environment: 64 hexadecimal signs. */
  readonly key?: string | undefined;
  /** Only invented people. */
  readonly rehearses: boolean;
}

/**
 * The key that locks the keys of people: from the environment; else a file beside an SQLite database; else, in a
 * rehearsal on PostgreSQL, a setting. Throws ConfigProblems where a key must be given.
 */
export async function databaseKey(opened: OpenDatabase, where: Where): Promise<DatabaseKey> {
  const file = opened.kind === 'sqlite' ? `${where.database}.key` : undefined;
  const { key, lines } = where.key
    ? await movedTo(where.key, opened, file)
    : await (file ? keyInFile(opened, file) : keyInSettings(opened, where.rehearses));
  const box = boxOf(key);
  const { opens, stays } = await keysThatOpen({ db: opened.db, box });
  return { box, lines: stays > 0 && opens === 0 ? [...lines, otherKey] : lines };
}

/** What was locked without a key in the environment is locked with that one from here on. */
async function movedTo(key: string, { db }: OpenDatabase, file: string | undefined) {
  const before = file ? existsSync(file) && readKey(file) : await readSetting(db, setting);
  if (!before) return { key, lines: [] };
  await transact(db, async (tx) => {
    await relockKeys(tx, boxOf(before), boxOf(key));
    await relockSecrets(tx, boxOf(before), boxOf(key));
    await tx.deleteFrom('settings').where('key', '=', setting).execute();
  });
  if (file) rmSync(file);
  return { key, lines: ['Phone numbers and mail addresses are locked with ENCRYPTION_KEY now.'] };
}

async function keyInFile({ db }: OpenDatabase, file: string) {
  if (existsSync(file)) return { key: readKey(file), lines: [] };
  const { stays } = await keysThatOpen({ db });
  if (stays > 0) throw new ConfigProblems([missing(file)]);
  const key = newKey();
  writeKey(file, key);
  return {
    key,
    lines: [`Made ${file}: it locks phone numbers and mail addresses. Keep a copy, never with the backups.`],
  };
}

async function keyInSettings({ db }: OpenDatabase, rehearses: boolean) {
  if (!rehearses) throw new ConfigProblems([needed]);
  const kept = await readSetting(db, setting);
  const key = kept ?? newKey();
  if (!kept) await writeSetting(db, setting, key);
  return {
    key,
    lines: ['The key of this rehearsal is in its database. For real people set ENCRYPTION_KEY.'],
  };
}

function readKey(file: string): string {
  const key = readFileSync(file, 'utf8').trim();
  if (/^[0-9a-f]{64}$/i.test(key)) return key;
  throw new ConfigProblems([`${file}: must have 64 hexadecimal signs and nothing else`]);
}

function writeKey(file: string, key: string): void {
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${key}\n`);
  fsyncSync(handle);
  closeSync(handle);
}

const boxOf = (key: string) => secretBoxFor(key, 'people');
const setting = 'encryption_key';
const needed =
  'ENCRYPTION_KEY: is missing; with PostgreSQL it locks phone numbers and mail addresses. Make one with: openssl rand -hex 32';
const otherKey =
  'Phone numbers and mail addresses of before do not open with this key, and are shown as empty. Start again with the former ENCRYPTION_KEY, or let people fill them in anew.';
const missing = (file: string) =>
  `${file}: is missing, and so is ENCRYPTION_KEY; phone numbers and mail addresses are locked with it. Put it back. ` +
  `If it is gone for good: openssl rand -hex 32 > ${file}, and people fill them in anew.`;
