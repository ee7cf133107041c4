import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers';
import express from 'express';
import pino from 'pino';
import { z } from 'zod';
import { teamsDoor } from '../../adapters/teams/teams-door.ts';
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
import { openRoute } from '../../src/kernel/route.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { chores } from '../../src/schedule.ts';
import { testBox } from '../support/test-box.ts';
import type { TeamsServer } from './teams-activities.ts';

const secret = 'a secret for the bench';
const Echo = intent('bench.echo', 'changes', z.object({ text: z.string() }));

/** Our door with the whole bot behind it. Who says "echo" gets it back, kept on the disk before the answer leaves. */
export async function listens(parts: TeamsServer): Promise<number> {
  const { appId, tenantId, url, issuer, database } = parts;
  const { db } = await openDatabase(database);
  await migrate(db);
  await loadDemo({ db, now: systemClock.now(), box: testBox });
  const at = iso(systemClock.now());
  const people = await db.selectFrom('people').select('id').execute();
  const doors = people.map(({ id }) => ({
    platform: 'teams',
    tenant: tenantId,
    id: `aad-${id}`.toLowerCase(),
    person_id: id,
    linked_at: at,
    preferred_at: at,
  }));
  await db.insertInto('doors').values(doors).execute();
  const teams = teamsDoor({
    db,
    clock: systemClock,
    home: sealIntent(secret, ShowHome({}), anyone),
    defaultLanguage: 'nl',
    settings: {
      registrations: [{ appId, password: 'a password', tenantId }],
      serviceUrls: [`${url}/emea/`],
      auth: 'full',
      addresses: { openIdMetadata: `${url}/keys/metadata`, issuer, login: `${url}/login` },
    },
  });
  const echo = openRoute(Echo, async (_work, _asker, { text }) => ({
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text }] },
  }));
  const bot = createBot({
    db,
    clock: systemClock,
    secret,
    box: testBox,
    adapters: [teams],
    routes: [...routes, echo],
    chores,
    understand: (text) => (text === 'echo' ? Echo({ text }) : understand(text)),
    forbidden: forbiddenIn,
    log: pino({ level: 'silent' }),
  });
  await teams.start(bot.receive);
  setInterval(() => void bot.tick(), 1_000);
  const server = express().use(teams.router).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
