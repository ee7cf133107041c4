import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import type { WebDoor, WebDoorParts } from '../../../adapters/web/web-adapter.ts';
import { webDoor } from '../../../adapters/web/web-adapter.ts';
import type { Bot } from '../../../src/bot.ts';
import { createBot } from '../../../src/bot.ts';
import { demoStart } from '../../../src/demo/load-demo.ts';
import type { Intent } from '../../../src/kernel/intent.ts';
import { anyone, sealIntent } from '../../../src/kernel/token.ts';
import type { Db } from '../../../src/kernel/work.ts';
import { freshDatabase } from '../../support/database.ts';
import type { MovingClock } from '../../support/moving-clock.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { testBox } from '../../support/test-box.ts';
import type { Browsing } from './browsing.ts';
import { browsing } from './browsing.ts';
import { Home, hallRoutes, Link, understandHall } from './hall.ts';

const secret = 'a secret for tests';

/** The web door on a real server, with the invented region and a few routes behind it. */
export interface WebWorld {
  readonly db: Db;
  readonly clock: MovingClock;
  readonly bot: Bot;
  readonly door: WebDoor;
  readonly url: string;
  readonly errors: readonly unknown[];
  seal(intent: Intent, personId?: string): string;
  /** A browser without cookies. */
  browser(language?: string): Browsing;
  /** A browser in which this person is signed in. */
  browserOf(personId: string): Promise<Browsing>;
  note(personId: string): Promise<string | null>;
}

export async function openWebWorld(change: Partial<WebDoorParts> = {}): Promise<WebWorld> {
  const opened = await freshDatabase('invited');
  onTestFinished(() => opened.close());
  const { db } = opened;
  const clock = movingClock(demoStart);
  await db.updateTable('people').set({ function_title: null }).execute();
  const errors: unknown[] = [];
  const seal = (intent: Intent, personId: string = anyone) => sealIntent(secret, intent, personId);
  const door = webDoor({
    db,
    clock,
    publicUrl: 'http://127.0.0.1',
    rehearsal: false,
    defaultLanguage: 'nl',
    tokens: {
      home: seal(Home({})),
      link: (linkSecret) => seal(Link({ secret: linkSecret })),
      badge: () => seal(Home({})),
      picture: (id) => seal(Link({ secret: id })),
      privacy: seal(Link({ secret: 'privacy' })),
      terms: seal(Link({ secret: 'terms' })),
    },
    onError: (error) => errors.push(error),
    ...change,
  });
  const bot = createBot({
    db,
    clock,
    secret,
    box: testBox,
    adapters: [door],
    routes: hallRoutes,
    chores: [],
    understand: understandHall,
    forbidden: () => undefined,
    log: pino({ level: 'silent' }),
  });
  await door.start(bot.receive);
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    await door.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = (language?: string) => browsing(url, language);
  return {
    db,
    clock,
    bot,
    door,
    url,
    errors,
    seal,
    browser,
    browserOf: async (personId) => {
      const one = browser();
      await one.get('/');
      await one.fill('Ik doe mee', { code: personId });
      return one;
    },
    note: async (personId) =>
      (
        await db
          .selectFrom('people')
          .select('function_title')
          .where('id', '=', personId)
          .executeTakeFirstOrThrow()
      ).function_title,
  };
}
