import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { emptyDatabase } from '../support/database.ts';
import { startProcess, startUntil } from '../support/process.ts';
import { testKey } from '../support/test-box.ts';
import { lookInto } from './region.ts';

test('a first start that is killed while it loads is a first start again: the whole invented region, once', async () => {
  const database = await emptyDatabase();
  for (const _kill of [1, 2]) {
    const half = await startUntil(/loading the invented region|is ready/, { database });
    await half.kill('SIGKILL');
  }
  const bot = await startProcess({ database });
  expect(bot.output()).toContain('organisator Evert');
  const people = await lookInto(database, (db) => db.selectFrom('people').select('id').execute());
  expect(people).toHaveLength(56);
  expect(await bot.kill('SIGTERM')).toMatchObject({ code: 0 });
});

test('a rehearsal in which somebody asked to be forgotten starts again, without a link for them', async () => {
  const list = join(mkdtempSync(join(tmpdir(), 'findeachother-forgotten-')), 'forgotten.txt');
  writeFileSync(list, 'P20\n');
  onTestFinished(() => rmSync(dirname(list), { recursive: true }));
  const bot = await startProcess({ database: await emptyDatabase(), env: { FORGOTTEN_LIST: list } });
  expect(bot.output()).toContain('deelnemer Omar');
  expect(bot.output()).not.toContain('Tjitske');
  await bot.kill('SIGTERM');
});

test('a real region is never given invented people, whatever the next start says', async () => {
  const database = await emptyDatabase();
  const env = { SECRET: 'a secret that is not kept in the database', ENCRYPTION_KEY: testKey };
  const first = await startProcess({ database, env, args: ['--no-demo'] });
  expect(first.output()).toContain('Nobody is here yet. Start your region: ');
  await first.kill('SIGKILL');
  await lookInto(database, async (db) => {
    await db.deleteFrom('settings').execute();
    const region = {
      id: 'r',
      name: 'Echt',
      zone: 'Europe/Amsterdam',
      created_at: '2026-01-01T00:00:00.000Z',
    };
    await db.insertInto('regions').values(region).execute();
  });
  const second = await startProcess({ database, env });
  expect(second.output()).not.toContain('rehearsal');
  await second.kill('SIGTERM');
});
