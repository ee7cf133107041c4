import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openToLook } from '../../../../src/db/database.ts';
import { isInstalled, startPlayground } from './start-playground.ts';

// `npm run playground`: the bot with its invented region, and beside it a Teams of this machine alone to try it in.

const database = 'data/playground.db';
const port = process.env.PORT ?? '3978';
const seats: Readonly<Record<string, string>> = { Evert: 'X1', Yara: 'H1', Aukje: 'P01' };
const [name = 'Evert'] = process.argv.slice(2);
const seat = seats[name];

if (!isInstalled)
  fail('The playground is not installed: npm ci brings it, unless optional packages are left out.');
if (!seat) fail(`Who are you: ${Object.keys(seats).join(', ')}?`);

const playground = await startPlayground({
  bot: `http://127.0.0.1:${port}/api/messages`,
  name,
  port: 56_150,
});
const bot = spawn(process.execPath, ['src/start.js'], {
  env: {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: port,
    DATABASE_URL: database,
    TEAMS_AUTH: 'none',
    TEAMS_SERVICE_URLS: `${playground.url}/`,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(bot, 'exit');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => bot.kill(signal));
for await (const line of createInterface({ input: bot.stdout })) {
  console.log(line);
  if (line.includes(' is ready on '))
    console.log(
      `\n  Teams is on ${playground.url}. You are ${name}; the code of your badge is ${await code()}.\n`,
    );
}
await ended;
await playground.stop();
process.exit(bot.exitCode ?? 0);

async function code(): Promise<string> {
  const opened = await openToLook(database);
  const found = await opened?.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', seat ?? '')
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  await opened?.close();
  return found?.code ?? 'gone, for the day is over: remove data/playground.db to begin again';
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
