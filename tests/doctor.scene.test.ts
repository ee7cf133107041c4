import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyDatabase } from './support/database.ts';
import { runProcess, startProcess } from './support/process.ts';
import { testKey } from './support/test-box.ts';

const oauth = {
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_CLIENT_ID: '111.222',
  SLACK_CLIENT_SECRET: 'a client secret',
  ENCRYPTION_KEY: 'ab'.repeat(32),
  SLACK_API_URL: 'http://127.0.0.1:1023/api/',
};

test('the doctor looks while the bot runs, and ends with 0 when all is well', async () => {
  const database = await emptyDatabase();
  const bot = await startProcess({ database, args: ['--no-demo'], env: { ENCRYPTION_KEY: testKey } });
  const { code, output } = await runProcess({ database, args: ['--doctor'] });
  expect(output).toContain('All is well.');
  expect(code).toBe(0);
  const sick = await runProcess({ database, args: ['--doctor'], env: oauth });
  expect(sick.output).toContain('Slack was not reached (ECONNREFUSED)');
  expect(sick.output).toContain('workspaces: none yet');
  expect(sick.code).toBe(1);
  await bot.kill('SIGTERM');
});

test('before the first start the doctor leaves no trace', async () => {
  const database = await emptyDatabase();
  const { code } = await runProcess({ database, args: ['--doctor'] });
  expect(code).toBe(0);
  expect(existsSync(database)).toBe(false);
});

test('a setting that is wrong is said, and ends with 1', async () => {
  const database = await emptyDatabase();
  const { code, output } = await runProcess({ database, args: ['--doctor'], env: { PORT: 'three' } });
  expect(output).toContain('PORT: must be a number');
  expect(code).toBe(1);
});
