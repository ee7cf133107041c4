import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DatabaseInUse, openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { days, later, moment } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';
import { deliverMessage } from '../../src/outbox/deliver-message.ts';
import { detailsOf } from '../../src/people/details-store.ts';
import { dataFiles } from '../../src/privacy/backup.ts';
import { makeBackup } from '../../src/privacy/make-backup.ts';
import { eraseKey } from '../../src/privacy/person-key-store.ts';
import { restoreBackup } from '../../src/privacy/restore-backup.ts';
import { testBox, testKey } from '../support/test-box.ts';

const now = moment(demoStart);
const omars = { phone: '06-00000015', email: 'omar.dromerstra@voorbeelderwolde.example.org', times: null };

async function liveDatabase() {
  const place = mkdtempSync(join(tmpdir(), 'findeachother-'));
  const database = join(place, 'live.db');
  const opened = await openDatabase(database);
  onTestFinished(async () => {
    await opened.close();
    rmSync(place, { recursive: true });
  });
  await migrate(opened.db);
  await loadDemo({ db: opened.db, now, box: testBox });
  return { ...opened, database, folder: join(place, 'backups'), elsewhere: join(place, 'elsewhere.db') };
}

/** Looks into a restored database. */
async function inside<T>(database: string, look: (db: Db) => Promise<T>): Promise<T> {
  const { db, close } = await openDatabase(database);
  return look(db).finally(close);
}

const omarsIn = (database: string) =>
  inside(database, async (db) => (await detailsOf({ db, box: testBox }, ['P15'])).get('P15'));

test('a backup of a running bot comes back whole, with the keys of a file beside it', async () => {
  const { database, folder, elsewhere, db } = await liveDatabase();
  await db.updateTable('people').set({ last_name: 'Jansma' }).where('id', '=', 'P15').execute();
  const { file, people } = await makeBackup(database, folder, now);
  expect(people).toBe(56);
  expect(readdirSync(folder).sort()).toEqual(['data-2027-01-26T113000Z.db', 'keys.json']);
  for (const name of [file, join(folder, 'keys.json')]) expect(statSync(name).mode & 0o777).toBe(0o600);
  const restored = await restoreBackup(elsewhere, folder, now);
  expect(restored).toMatchObject({ file, people: 56, before: undefined });
  expect(await omarsIn(elsewhere)).toEqual(omars);
  const name = await inside(elsewhere, (one) =>
    one.selectFrom('people').select('last_name').where('id', '=', 'P15').executeTakeFirst(),
  );
  expect(name).toEqual({ last_name: 'Jansma' });
});

test('a data file has no key in it, no list that waits, and no number, not in a single byte', async () => {
  const { database, folder, db } = await liveDatabase();
  const list = { id: 'L', session_id: 'S1', made_by: 'X1', file_name: 'gasten.csv', mapping: 'the mapping' };
  await db
    .insertInto('guest_list_drafts')
    .values({ ...list, file: 'the whole list', created_at: demoStart })
    .execute();
  const keys = await db.selectFrom('person_keys').select('locked_key').execute();
  const { file } = await makeBackup(database, folder, now);
  const bytes = readFileSync(file, 'latin1');
  expect(bytes).toContain('Dromerstra');
  const secrets = ['the whole list', 'the mapping', '06-00000015', 'example.org'];
  expect([...secrets, ...keys.map((key) => key.locked_key)].filter((one) => bytes.includes(one))).toEqual([]);
  expect(keys.length).toBeGreaterThan(40);
  expect(existsSync(`${database}.whole`)).toBe(false);
});

test('after a key is erased, the next backup closes what older data files say of that person', async () => {
  const { database, folder, elsewhere, db } = await liveDatabase();
  const { file: old } = await makeBackup(database, folder, now);
  await eraseKey(db, 'P15');
  await makeBackup(database, folder, later(now, days(1)));
  expect(dataFiles(folder)).toHaveLength(2);
  await restoreBackup(elsewhere, old, now);
  expect(await omarsIn(elsewhere)).toEqual({ phone: null, email: null, times: null });
  const others = await inside(elsewhere, (one) => detailsOf({ db: one, box: testBox }, ['P20']));
  expect(others.get('P20')?.phone).toBe('06-00000020');
});

test('what may have left after the backup is not sent again, and can be read', async () => {
  const { database, folder, elsewhere, db } = await liveDatabase();
  const message = { summary: 'Tafel 4', blocks: [] };
  const deliver = (id: string, times = {}) =>
    deliverMessage(db, now, id, 'P15', message, id, 'arrive', times);
  await deliver('due');
  await deliver('tomorrow', { notBefore: later(now, days(1)) });
  await makeBackup(database, folder, now);
  expect(await restoreBackup(elsewhere, folder, later(now, 60_000))).toMatchObject({ heldBack: 1 });
  const rows = await inside(elsewhere, (one) =>
    one.selectFrom('outbox').select(['id', 'state']).orderBy('id').execute(),
  );
  expect(rows).toEqual([
    { id: 'due', state: 'doubtful' },
    { id: 'tomorrow', state: 'ready' },
  ]);
});

test('a backup older than thirty days is thrown away; what is not ours stays', async () => {
  const { database, folder } = await liveDatabase();
  const { file } = await makeBackup(database, folder, now);
  copyFileSync(file, join(folder, 'bewaard.db'));
  expect((await makeBackup(database, folder, later(now, days(30)))).thrownAway).toBe(0);
  const third = await makeBackup(database, folder, later(now, days(31)));
  expect(third.thrownAway).toBe(1);
  expect(dataFiles(folder)).toHaveLength(2);
  expect(existsSync(join(folder, 'bewaard.db'))).toBe(true);
});

test('nothing is restored while the bot runs, from nothing, or without the keys', async () => {
  const { database, folder, elsewhere, close } = await liveDatabase();
  await expect(restoreBackup(elsewhere, folder, now)).rejects.toThrow('there is no backup here');
  const { file } = await makeBackup(database, folder, now);
  await expect(makeBackup(database, folder, now)).rejects.toThrow('is there already');
  await expect(restoreBackup(database, folder, now)).rejects.toThrow(DatabaseInUse);
  await close();
  const before = (await restoreBackup(database, file, now)).before as string;
  expect(await omarsIn(before)).toEqual(omars);
  rmSync(join(folder, 'keys.json'));
  await expect(restoreBackup(elsewhere, folder, now)).rejects.toThrow('keys.json: is missing');
  expect(existsSync(elsewhere)).toBe(false);
});

test('by command: a backup beside the running bot, and a restore when it has stopped', async () => {
  const { database, folder, close } = await liveDatabase();
  const env = { DATABASE_URL: database, ENCRYPTION_KEY: testKey };
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; output: string }>((done) => {
      const how = { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, ...env } };
      execFile(process.execPath, ['src/backup-command.ts', ...args], how, (error, said, complained) =>
        done({ code: error?.code ?? 0, output: said + complained }),
      );
    });
  const made = await run('backup', folder);
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('56 people. The newest keys') });
  expect(made.output).toContain('Not in it: ENCRYPTION_KEY');
  expect(await run('restore', folder)).toMatchObject({
    code: 75,
    output: expect.stringContaining('Stop it'),
  });
  await close();
  const back = await run('restore', folder);
  expect(back).toMatchObject({ code: 0, output: expect.stringContaining('again: 56 people.') });
  expect(await omarsIn(database)).toEqual(omars);
  expect(await run('backup')).toMatchObject({ code: 1, output: 'Say: npm run -s backup -- FOLDER\n' });
});
