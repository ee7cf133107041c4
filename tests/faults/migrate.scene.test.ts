import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { emptyDatabase } from '../support/database.ts';

const ours = join(import.meta.dirname, '../../migrations');

/** Our steps, and one more that makes a table, fills it, and then goes wrong `or` not. */
function stepsAnd(goesWrong: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-steps-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of readdirSync(ours)) symlinkSync(join(ours, file), join(folder, file));
  writeFileSync(
    join(folder, '9999-one-more.mjs'),
    `export async function up(db) {
      await db.schema.createTable('one_more').addColumn('id', 'text').execute();
      await db.schema.alterTable('settings').addColumn('one_more', 'text').execute();
      await db.updateTable('settings').set({ value: 'changed' }).execute();
      if (${goesWrong}) throw new Error('no room on the disk');
    }`,
  );
  return folder;
}

test('a step that goes wrong half-way leaves the old tables as they were, and the mended step works', async () => {
  const { db, close } = await openDatabase(await emptyDatabase());
  onTestFinished(close);
  await migrate(db);
  await db.insertInto('settings').values({ key: 'secret', value: 'old' }).execute();
  const tables = async () =>
    (await db.introspection.getTables()).map(({ name, columns }) => [name, columns.map((one) => one.name)]);
  const before = await tables();
  await expect(migrate(db, stepsAnd(true))).rejects.toThrow('no room on the disk');
  expect(await tables()).toEqual(before);
  expect(await db.selectFrom('settings').select('value').execute()).toEqual([{ value: 'old' }]);
  await migrate(db, stepsAnd(false));
  expect(await db.selectFrom('settings').selectAll().execute()).toMatchObject([{ value: 'changed' }]);
});

test('a first start whose last step goes wrong leaves no table of ours', async () => {
  const { db, close } = await openDatabase(await emptyDatabase());
  onTestFinished(close);
  await expect(migrate(db, stepsAnd(true))).rejects.toThrow('no room on the disk');
  expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual([]);
});
