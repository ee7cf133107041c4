import { createHash, randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import { days, iso, later, systemClock } from '../../src/kernel/clock.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { PlanRotations, PostRound } from '../../src/rotations/rotation-intents.ts';
import { benchSecret, benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { ms, quantile } from './measure.ts';

const pages = 300;

/** A round is posted while 300 pages are open: when does each page hear of it, and when does it have its new words? */
export async function benchLivePages(opened: OpenDatabase): Promise<Figure[]> {
  const token = sealIntent(benchSecret, ShowHome({}), anyone);
  const door = webDoor({
    db: opened.db,
    clock: systemClock,
    publicUrl: 'http://127.0.0.1',
    rehearsal: false,
    defaultLanguage: 'nl',
    tokens: {
      home: token,
      link: (secret) => secret,
      badge: () => token,
      picture: () => token,
      privacy: token,
      terms: token,
    },
  });
  const world = await benchWorld(opened, { adapters: [door] });
  await door.start(world.bot.receive);
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const cookies = await signInEverybody(opened);
  await ask(world, PlanRotations({ session: 'S1' }), 'plan');

  let posted = 0;
  const heard: number[] = [];
  const shown: number[] = [];
  const streams = cookies.map((cookie) =>
    listen(server, cookie, () => {
      heard.push(performance.now() - posted);
      void read(server, cookie).then((page) => {
        if (page.includes('Tafel ') || page.includes('Table ')) shown.push(performance.now() - posted);
      });
    }),
  );
  while (door.openStreams() < pages) await new Promise((resolve) => setTimeout(resolve, 20));
  posted = performance.now();
  await ask(world, PostRound({ session: 'S1', round: 'R1' }), 'post');
  while (shown.length < pages) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const stream of streams) stream.destroy();
  await door.stop();
  server.closeAllConnections();
  server.close();
  const line = (what: string, times: readonly number[]) => ({
    what: `${opened.kind}: ${what}, ${pages} open pages`,
    value: `median ${ms(quantile(times, 0.5))}, 99 % ${ms(quantile(times, 0.99))}, slowest ${ms(Math.max(...times))}`,
  });
  return [
    line('a press on "post" to the news on each phone', heard),
    line('a press on "post" to the new page on each phone', shown),
  ];
}

function ask(
  world: Awaited<ReturnType<typeof benchWorld>>,
  intent: Parameters<typeof sealIntent>[1],
  event: string,
) {
  return world.bot.receive({
    event,
    from: { platform: 'test', tenant: '', id: 'X1' },
    said: { kind: 'press', token: sealIntent(benchSecret, intent, 'X1') },
    where: { kind: 'private' },
  });
}

// The 54 people with a table, each with up to six open pages, until there are enough.
async function signInEverybody({ db }: OpenDatabase): Promise<string[]> {
  const people = await db
    .selectFrom('seats')
    .select('person_id as id')
    .where('home_table_id', 'is not', null)
    .execute();
  const at = iso(later(systemClock.now(), days(3650)));
  await db
    .insertInto('doors')
    .values(
      people.map(({ id }) => ({
        platform: 'web',
        tenant: '',
        id,
        person_id: id,
        linked_at: at,
        preferred_at: at,
      })),
    )
    .execute();
  const cookies: string[] = [];
  for (let n = 0; n < pages; n++) {
    const token = randomBytes(32).toString('base64url');
    await db
      .insertInto('visits')
      .values({
        token_hash: createHash('sha256').update(token).digest('base64url'),
        tenant: '',
        address_id: people[n % people.length]?.id as string,
        created_at: iso(systemClock.now()),
        expires_at: at,
      })
      .execute();
    cookies.push(`visit=${token}`);
  }
  return cookies;
}

function listen(server: Server, cookie: string, changed: () => void) {
  const { port } = server.address() as AddressInfo;
  let greeted = false;
  const call = request(
    { host: '127.0.0.1', port, path: '/live', headers: { cookie }, agent: false },
    (response) => {
      response.on('data', (chunk: Buffer) => {
        // The first line only says what this page may have missed before it listened.
        if (greeted && chunk.includes('event: changed')) changed();
        greeted = true;
      });
    },
  );
  call.on('error', () => {});
  call.end();
  return call;
}

async function read(server: Server, cookie: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}/`, { headers: { cookie } })).text();
}
