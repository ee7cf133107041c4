import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { expect, inject, onTestFinished, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import { ShowContacts } from '../../src/contacts/contact-intents.ts';
import { openDatabase } from '../../src/db/database.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import { routes } from '../../src/intents.ts';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { ForgottenList } from '../../src/privacy/forgotten-list.ts';
import { forgottenList } from '../../src/privacy/forgotten-list.ts';
import { ForgetMe, OpenForgetMe, ShowMyData } from '../../src/privacy/privacy-intents.ts';
import { chores } from '../../src/schedule.ts';
import { workAt } from '../../src/work-at.ts';
import { ask } from '../support/asking.ts';
import { testBox } from '../support/test-box.ts';
import { testDoor } from '../support/test-door.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { filesOf, found } from './at-rest.ts';
import { liveADay, mark, marks, placesOf } from './marked-person.ts';

const postgres = inject('postgres') !== '';
const log = pino({ level: 'fatal' });

/** As in production: whoever is forgotten is written down, and the database lets go of the bytes. */
async function openWorldWithList(): Promise<World & { readonly list: ForgottenList; readonly path: string }> {
  const path = newListPath();
  let list: ForgottenList | undefined;
  const world = await openWorld({
    afterChange: async (reply) => {
      if (reply.kind === 'say' && reply.erased) await list?.sweep();
    },
  });
  list = forgottenList(world.db, path, log);
  return { ...world, list, path };
}

function newListPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-forgotten-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'forgotten.txt');
}

test('the page says what goes and what stays, and asks once more', async () => {
  const world = await openWorld();
  const page = await world.as('P15').says('vergeet mij');
  expect(wordsOf(page.message)).toContain('Wat al in een chat of mailbox staat');
  expect(buttonsOf(page.message).find(({ label }) => label === 'Vergeet mij nu')?.confirm).toContain('zeker');
  expect(await world.as('P15').sees(ShowHome({}))).toMatchObject({ summary: 'Dag Omar' });
});

test('whoever is forgotten is a stranger, and a badge code of theirs is dead', async () => {
  const world = await openPlannedWorld();
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  const omar = world.as('P15');
  const done = await omar.presses(await omar.sees(OpenForgetMe({})), 'Vergeet mij nu');
  expect(done.message.summary).toContain('Ik ben je vergeten');
  expect(done).toMatchObject({ kind: 'say', erased: true });
  expect(buttonsOf(done.message)).toEqual([]);
  expect((await omar.says('begin')).kind).toBe('ask');
  const again = await omar.says(`mee ${code}`);
  expect(again).toMatchObject({ kind: 'refuse' });
  expect(again.message.summary).toContain('Ik ken deze code niet');
});

test('after a whole day nothing of a forgotten person is left, in no table and in no byte', async () => {
  const world = await openWorldWithList();
  const { action } = await liveADay(world);
  const before = await placesOf(world, marks);
  const tables = new Set(before.map((place) => place.split('.')[0]));
  for (const table of [
    'seats',
    'assignments',
    'outbox',
    'inbox',
    'swap_requests',
    'notes',
    'find_cards',
    'appeals',
  ])
    expect([table, tables.has(table)]).toEqual([table, true]);

  const done = await world.as(mark.id).asks(ForgetMe({}));
  expect(done.message.summary).toContain('Ik ben je vergeten');
  expect(await placesOf(world, marks)).toEqual([]);
  if (!postgres) expect(found(await filesOf(world.db, false), marks)).toEqual([]);
  expect(readFileSync(world.path, 'utf8')).toBe(`${mark.id}\n`);

  const { owner_id, status } = await world.db
    .selectFrom('actions')
    .selectAll()
    .where('id', '=', action)
    .executeTakeFirstOrThrow();
  expect({ owner_id, status }).toEqual({ owner_id: null, status: 'proposed' });
  const told = world
    .as('X1')
    .received()
    .map(({ summary }) => summary);
  expect(told.filter((summary) => summary.startsWith('Actie zonder eigenaar'))).toHaveLength(1);
  expect(told.at(-1)).toContain('Een lijst maken');
  expect(wordsOf(await world.as('P20').sees(ShowContacts({})))).not.toContain(mark.first);

  await world.moveTo('2027-02-26T09:00:00.000Z');
  expect(await placesOf(world, marks)).toEqual([]);
  expect(world.as(mark.id).received().at(-1)?.summary).not.toContain('Een lijst maken');
});

test('a backup of before brings nobody back: at the start they are forgotten again, and nothing is sent to them', async () => {
  const world = await openWorldWithList();
  await liveADay(world);
  const restored = await restoredAfter(world, () => world.as(mark.id).asks(ForgetMe({})));
  expect((await placesOf({ db: restored }, marks)).length).toBeGreaterThan(20);
  const list = forgottenList(restored, world.path, log);
  const arrived = world.door.arrived.length;
  expect(
    await list.applyTo((db) => workAt(db, world.clock.now(), { adapters: [], routes, box: testBox })),
  ).toBe(1);
  expect(await placesOf({ db: restored }, marks)).toEqual([]);
  world.clock.moveTo('2027-01-26T15:30:00.000Z');
  const bot = createBot({
    db: restored,
    clock: world.clock,
    secret: 'a secret for tests',
    box: testBox,
    adapters: [world.door],
    routes,
    chores,
    understand,
    forbidden: () => undefined,
    log,
  });
  await bot.tick();
  expect(world.door.arrived.slice(arrived).filter(({ to }) => to === mark.id)).toEqual([]);
  expect(readFileSync(world.path, 'utf8')).toBe(`${mark.id}\n`);
});

test('who is forgotten while the list is being written is written down the next time', async () => {
  const world = await openWorld();
  const path = newListPath();
  await world.as('P15').asks(ForgetMe({}));
  const meanwhile = afterFirstRead(world.db, () => world.as('P20').asks(ForgetMe({})));
  await forgottenList(meanwhile, path, log).sweep();
  expect(readFileSync(path, 'utf8')).toBe('P15\n');
  await forgottenList(world.db, path, log).sweep();
  expect(readFileSync(path, 'utf8')).toBe('P15\nP20\n');
});

function afterFirstRead(db: Db, meanwhile: () => Promise<unknown>): Db {
  let first = true;
  return db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (first) {
        first = false;
        await meanwhile();
      }
      return result;
    },
  });
}

/** A real copy of the file on SQLite; on PostgreSQL the rows of everybody put back, as a dump does. */
async function restoredAfter({ db }: World, forget: () => Promise<unknown>): Promise<Db> {
  if (postgres) {
    const undo = await keptRows(db);
    await forget();
    await undo();
    return db;
  }
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-restored-'));
  const copy = join(folder, 'copy.db');
  await sql`vacuum into ${sql.lit(copy)}`.execute(db);
  await forget();
  const opened = await openDatabase(copy);
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });
  return opened.db;
}

async function keptRows(db: Db): Promise<() => Promise<void>> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  const kept = (name: string) => sql.table(`kept_${name}`);
  for (const name of names)
    await sql`create table ${kept(name)} as select * from ${sql.table(name)}`.execute(db);
  return () =>
    db.connection().execute(async (one) => {
      await sql`truncate ${sql.join(names.map((name) => sql.table(name)))}`.execute(one);
      // Rows come back in the order of the tables, whatever they refer to.
      await sql`set session_replication_role = replica`.execute(one);
      for (const name of names) {
        await sql`insert into ${sql.table(name)} select * from ${kept(name)}`.execute(one);
        await sql`drop table ${kept(name)}`.execute(one);
      }
      await sql`set session_replication_role = default`.execute(one);
    });
}

test('whoever alone runs a meeting first finds somebody to take it over', async () => {
  const world = await openWorld();
  await world.as('X1').asks(ForgetMe({}));
  expect((await world.as('X1').sees(ShowHome({}))).summary).not.toContain('Evert');
  const other = await world.as('X2').sees(OpenForgetMe({}));
  expect(buttonsOf(other).map(({ label }) => label)).toContain('Naar de gastenlijst');
  expect(await world.as('X2').asks(ForgetMe({}))).toMatchObject({ kind: 'refuse' });
  expect(wordsOf(await world.as('X2').sees(ShowMyData({})))).toContain('Bijeenkomsten');
});

test('a message that is being sent at that moment is the last: what stood behind it never leaves', async () => {
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const door = testDoor();
  const send = door.send.bind(door);
  door.send = async (to, message, how) => {
    begun.resolve();
    await goOn.promise;
    await send(to, message, how);
    throw new TryLater('slow', 1000);
  };
  const world = await openWorld({ adapters: [door] });
  const { db, clock } = world;
  const work = workAt(db, clock.now(), { adapters: [door], routes, box: testBox });
  for (const text of ['een', 'twee', 'drie'])
    await work.deliver('P15', { summary: text, blocks: [] }, text, 'personal');
  const sending = world.bot.tick();
  await begun.promise;
  expect((await ask(world, 'P15', ForgetMe({}))).kind).toBe('say');
  goOn.resolve();
  await sending;
  await world.moveTo('2027-01-26T12:00:00.000Z');
  expect(door.arrived.map(({ message }) => message.summary)).toEqual(['een']);
  expect(await db.selectFrom('outbox').select('key').execute()).toEqual([]);
});
