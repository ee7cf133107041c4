import { expect, test } from 'vitest';
import { emptyDatabase } from './support/database.ts';
import { runProcess, startProcess } from './support/process.ts';

const app = '4d0d5bcb-7d4f-4c3b-9a3b-0d8a1f5b6c7d';
const tenant = '9a1f0c55-2f5e-4f0e-8f55-6a7d3b2c1e0f';
const env = { ENCRYPTION_KEY: 'ab'.repeat(32) };
const teams = (...args: string[]) => ['--teams', ...args];

test('an administrator adds an organisation while the bot runs, and the next start has a door for it', async () => {
  const database = await emptyDatabase();
  const before = await startProcess({ database, args: ['--no-demo'], env });
  const input = 'a~secret.of-Vloedkop_1\n';
  const added = await runProcess({ database, args: teams('add', app, tenant), env, input });
  expect(added).toMatchObject({ code: 0, output: expect.stringContaining(`${app} is added`) });
  expect(added.output).toContain('Start the bot again');
  expect((await before.kill('SIGTERM')).code).toBe(0);

  const bot = await startProcess({ database, args: ['--no-demo'], env });
  expect(await (await fetch(`${bot.url}/healthz`)).json()).toMatchObject({ doors: ['web', 'teams'] });
  const stranger = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: '{"type":"message"}' });
  expect(stranger.status).toBe(401);
  await bot.kill('SIGTERM');
});

test('a command that is not right ends with 2 and one line, and makes nothing', async () => {
  const database = await emptyDatabase();
  const { code, output } = await runProcess({ database, args: teams('add', app), env });
  expect(code).toBe(2);
  expect(output.trim().split('\n')).toEqual([expect.stringContaining('Say: add APP_ID TENANT_ID')]);
});
