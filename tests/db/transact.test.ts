import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { sharesDisk, transact } from '../../src/db/transact.ts';
import type { Db } from '../../src/kernel/work.ts';

async function fileDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-'));
  const { db, close } = await openDatabase(join(folder, 'test.db'));
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  await migrate(db);
  return db;
}

const write = (key: string) => async (db: Db) => {
  await db.insertInto('settings').values({ key, value: '' }).execute();
  return key;
};
const kept = async (db: Db) =>
  (await db.selectFrom('settings').select('key').where('key', 'like', 'test %').execute()).map(
    ({ key }) => key,
  );

/** A disk that takes what it is given when it is told to. */
function slowDisk(db: Db) {
  const calls: string[] = [];
  const asked: PromiseWithResolvers<void>[] = [];
  sharesDisk(db, {
    relaxed: () => void calls.push('relaxed'),
    strict: () => void calls.push('strict'),
    synced: () => {
      const gate = Promise.withResolvers<void>();
      asked.push(gate);
      return gate.promise;
    },
    close: async () => {},
  });
  return { calls, asked };
}

test('nobody hears that it is done before the disk has it, and nobody else waits for that', async () => {
  const db = await fileDatabase();
  const { asked } = slowDisk(db);
  const heard: string[] = [];
  const says = (key: string) => transact(db, write(key)).then((done) => heard.push(done));
  const works = [says('test een')];
  await expect.poll(() => asked.length).toBe(1);
  works.push(says('test twee'));
  await expect.poll(() => asked.length).toBe(2);
  expect(await kept(db)).toEqual(['test een', 'test twee']);
  expect(heard).toEqual([]);
  asked[1]?.resolve();
  await works[1];
  expect(heard).toEqual(['test twee']);
  asked[0]?.resolve();
  await works[0];
});

test('a disk that fails is an error for who waited', async () => {
  const db = await fileDatabase();
  const { asked } = slowDisk(db);
  const work = transact(db, write('test een'));
  work.catch(() => {});
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.reject(new Error('no space'));
  await expect(work).rejects.toThrow('no space');
});

test('who comes at the same moment shares a commit; what fails among them is undone alone', async () => {
  const db = await fileDatabase();
  const { calls, asked } = slowDisk(db);
  const half = transact(db, async (tx) => {
    await write('test half')(tx);
    throw new Error('a bug');
  });
  const works = Promise.allSettled([transact(db, write('test een')), half, transact(db, write('test twee'))]);
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.resolve();
  expect((await works).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await kept(db)).toEqual(['test een', 'test twee']);
  expect(calls).toEqual(['relaxed', 'strict']);
});

test('what fails half-way leaves nothing, and the next change waits for the disk as before', async () => {
  const db = await fileDatabase();
  const half = transact(db, async (tx) => {
    await write('test half')(tx);
    throw new Error('a bug');
  });
  await expect(half).rejects.toThrow('a bug');
  await Promise.all(['een', 'twee', 'drie'].map((key) => transact(db, write(`test ${key}`))));
  expect((await kept(db)).sort()).toEqual(['test drie', 'test een', 'test twee']);
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
  expect(rows).toEqual([{ synchronous: 2 }]);
});
