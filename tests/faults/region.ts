import { randomUUID } from 'node:crypto';
import { setTimeout as pass } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { expect } from 'vitest';
import { openVisit } from '../../adapters/web/visits.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Database } from '../../src/db/tables.ts';
import { demoSession, demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { beginRehearsal } from '../../src/demo/rehearsal-clock.ts';
import { iso, later, moment, seconds, systemClock } from '../../src/kernel/clock.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import { PlanRotations } from '../../src/rotations/rotation-intents.ts';
import type { Browsing, Shown } from '../adapters/web/browsing.ts';
import { browsing } from '../adapters/web/browsing.ts';
import { emptyDatabase } from '../support/database.ts';
import type { Ended, RunningBot } from '../support/process.ts';
import { startProcess } from '../support/process.ts';
import { testBox, testKey } from '../support/test-box.ts';

const secret = 'a secret that every process of a test has';
const longAgo = '2026-01-01T00:00:00.000Z';

/** The invented region on a database of its own; every guest has a browser and the tables are divided. */
export interface Region {
  readonly bot: RunningBot;
  /** Ends the process and starts the next one on the same database. */
  restart(signal: NodeJS.Signals): Promise<Ended>;
  /** Sends this signal so many milliseconds from now: a fault comes when it comes. */
  endIn(milliseconds: number, signal: NodeJS.Signals): Promise<Ended>;
  start(): Promise<void>;
  /** Presses a button; `undefined` when no answer came. */
  press(personId: string, intent: Intent, event?: string): Promise<Shown | undefined>;
  sees(personId: string, intent: Intent): Promise<Shown>;
  seal(personId: string, intent: Intent): string;
  browserOf(personId: string): Browsing;
  /** Reads or changes the database beside the bot. */
  look<T>(at: (db: Kysely<Database>) => Promise<T>): Promise<T>;
  /** As if time had passed: what a dead process was busy with is taken over, and what waits for a retry goes. */
  letTimePass(): Promise<void>;
  /** Resolves when this many messages have been sent, and no other is left. */
  untilSent(count: number): Promise<void>;
}

export async function openRegion(): Promise<Region> {
  const database = await emptyDatabase();
  const visits = await fill(database);
  const how = { database, env: { SECRET: secret, ENCRYPTION_KEY: testKey } };
  let bot = await startProcess(how);
  const seal = (personId: string, intent: Intent) => sealIntent(secret, intent, personId);
  const browserOf = (personId: string) => {
    const browser = browsing(bot.url);
    browser.cookies.set('visit', visits.get(personId) as string);
    return browser;
  };
  const states = async () => {
    await region.letTimePass();
    const rows = await region.look((db) => db.selectFrom('outbox').select('state').execute());
    return rows.map(({ state }) => state);
  };
  const region: Region = {
    get bot() {
      return bot;
    },
    start: async () => {
      bot = await startProcess(how);
    },
    endIn: async (milliseconds, signal) => {
      await pass(milliseconds);
      return bot.kill(signal);
    },
    restart: async (signal) => {
      const ended = await bot.kill(signal);
      await region.start();
      return ended;
    },
    press: (personId, intent, event = randomUUID()) =>
      browserOf(personId)
        .post('/press', new URLSearchParams({ _token: seal(personId, intent), _event: event }))
        .catch(() => undefined),
    sees: (personId, intent) => browserOf(personId).get(`/see/${seal(personId, intent)}`),
    seal,
    browserOf,
    look: (at) => lookInto(database, at),
    letTimePass: () =>
      lookInto(database, async (db) => {
        await db.updateTable('inbox').set({ received_at: longAgo }).where('state', '=', 'new').execute();
        // A lease is for half a minute. Who began five seconds ago is dead; who began just now is at it.
        const begunBefore = iso(later(systemClock.now(), seconds(25)));
        await db
          .updateTable('outbox')
          .set({ lease_until: longAgo })
          .where('state', '=', 'sending')
          .where('lease_until', '<', begunBefore)
          .execute();
        await db.updateTable('outbox').set({ retry_at: longAgo }).where('state', '=', 'ready').execute();
        await db.updateTable('lanes').set({ blocked_until: longAgo }).execute();
      }),
    untilSent: (count) => expect.poll(states, { timeout: 30_000 }).toEqual(Array(count).fill('sent')),
  };
  const planned = await region.press('X1', PlanRotations({ session: demoSession }));
  expect(planned?.words).toContain('Ronde 1 bekendmaken');
  return region;
}

async function fill(database: string): Promise<Map<string, string>> {
  const opened = await openDatabase(database);
  const { db } = opened;
  await migrate(db);
  const now = moment(demoStart);
  await loadDemo({ db, now, box: testBox });
  await beginRehearsal(db, demoStart);
  const at = iso(now);
  const visits = new Map<string, string>();
  for (const { id } of await db.selectFrom('people').select('id').execute()) {
    const address = { platform: 'web', tenant: '', id: `phone-of-${id}` };
    const door = { ...address, person_id: id, linked_at: at, preferred_at: at };
    await db.insertInto('doors').values(door).execute();
    visits.set(id, await openVisit(db, systemClock.now(), address));
  }
  await db.updateTable('seats').set({ claimed_at: at }).execute();
  await opened.close();
  return visits;
}

/** Reads or changes a database beside a running bot: not through openDatabase, which would want the lock. */
export async function lookInto<T>(database: string, at: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  if (database.startsWith('postgres')) {
    const opened = await openDatabase(database);
    return at(opened.db).finally(opened.close);
  }
  const file = new SQLite(database, { fileMustExist: true });
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: file }) });
  return at(db).finally(() => db.destroy());
}
