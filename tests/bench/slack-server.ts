import { setInterval } from 'node:timers';
import { App } from '@slack/bolt';
import express from 'express';
import pino from 'pino';
import { z } from 'zod';
import { keptInstallations } from '../../adapters/slack/installations.ts';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import { routes } from '../../src/intents.ts';
import { iso, systemClock } from '../../src/kernel/clock.ts';
import { intent } from '../../src/kernel/intent.ts';
import { route } from '../../src/kernel/route.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { chores } from '../../src/schedule.ts';
import { testBox } from '../support/test-box.ts';
import type { SlackServer } from './slack-commands.ts';

// A process of its own, so that its processor time and memory are its own: our door with the whole bot behind it, or
// Bolt alone with one command that says the words back.

const { which, apiUrl, database, signingSecret } = JSON.parse(process.argv[2] ?? '') as SlackServer;
const port = await (which === 'bolt' ? boltAlone() : ourDoor());

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1_000, memory: Math.round(process.memoryUsage.rss() / 1_048_576) });
});
process.once('SIGINT', () => process.exit());
process.send?.({ port });

async function boltAlone(): Promise<number> {
  const app = new App({
    token: 'xoxb-bench',
    signingSecret,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 5_000 },
  });
  app.command('/findeachother', async ({ ack, command }) => ack(command.text));
  return portOf(await app.start({ port: 0, host: '127.0.0.1' }));
}

async function ourDoor(): Promise<number> {
  const { db } = await openDatabase(database);
  await migrate(db);
  await loadDemo({ db, now: systemClock.now(), box: testBox });
  const at = iso(systemClock.now());
  const people = await db.selectFrom('people').select('id').execute();
  const door = (tenant: string, id: string, preferred_at: string) => ({
    platform: 'slack',
    tenant,
    id: `U${id}`,
    person_id: id,
    linked_at: at,
    preferred_at,
  });
  // Everybody types in one workspace and has messages in one of twelve: each takes five a second at most.
  const doors = people.flatMap(({ id }, n) => [door('TBENCH', id, ''), door(`T${n % 12}`, id, at)]);
  await db.insertInto('doors').values(doors).execute();
  const key = 'ab'.repeat(32);
  const installations = keptInstallations(db, secretBox(key), systemClock);
  for (const team of new Set(doors.map(({ tenant }) => tenant)))
    await installations.keep(
      { team, botToken: `xoxb-${team}`, botUser: 'UBOT' },
      { scopes: '', at: new Date(at) },
    );
  const secret = 'a secret for the bench';
  const slack = slackDoor({
    db,
    clock: systemClock,
    publicUrl: 'http://127.0.0.1',
    home: sealIntent(secret, ShowHome({}), anyone),
    defaultLanguage: 'nl',
    settings: { signingSecret, apiUrl, oauth: { clientId: '1', clientSecret: '2', key } },
  });
  const Tell = intent('bench.tell', 'changes', z.object({ n: z.number() }));
  const message = { summary: 'Ronde 2', blocks: [{ kind: 'text' as const, text: 'Jij gaat naar tafel 4.' }] };
  const tell = route(Tell, async (work, _asker, { n }) => {
    await work.deliver(people[n % people.length]?.id ?? '', message, `bench:${n}`, 'arrive');
    return { kind: 'say', message };
  });
  const Echo = intent('bench.echo', 'changes', z.object({ text: z.string() }));
  const echo = route(Echo, async (_work, _asker, { text }) => ({
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text }] },
  }));
  const bot = createBot({
    db,
    clock: systemClock,
    secret,
    box: testBox,
    adapters: [slack],
    routes: [...routes, tell, echo],
    chores,
    understand: (text) => (text.endsWith(' echo') ? Echo({ text }) : understand(text)),
    forbidden: forbiddenIn,
    log: pino({ level: 'silent' }),
  });
  await slack.start(bot.receive);
  setInterval(() => void bot.tick(), 1_000);
  if (which === 'busy door') {
    let n = 0;
    const from = { platform: 'slack', tenant: 'TBENCH', id: 'UX1' };
    setInterval(() => {
      const said = { kind: 'press', token: sealIntent(secret, Tell({ n: n++ }), 'X1') } as const;
      void bot.receive({ event: `bench-${n}`, from, said, where: { kind: 'private' } });
    }, 1_000 / 50);
  }
  const server = express().use(slack.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return portOf(server);
}

function portOf(server: unknown): number {
  return (server as { address(): { port: number } }).address().port;
}
