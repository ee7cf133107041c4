import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { Ambiguous, TryLater } from '../../src/kernel/adapter.ts';
import { iso, later, seconds } from '../../src/kernel/clock.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { Tell, tell, told } from './telling.ts';

const heard = (world: World, who = 'P15') =>
  world
    .as(who)
    .received()
    .map(({ summary }) => summary);

/** Messages that become due one after the other, and leave together. */
async function tellInOrder(world: World, texts: readonly string[], who = 'P15'): Promise<void> {
  const start = later(world.clock.now(), seconds(60));
  for (const [n, text] of texts.entries()) {
    const notBefore = later(start, n);
    await world.as('X1').asks(Tell({ who, text, kind: 'arrive', key: text, notBefore }));
  }
  await world.moveTo(iso(later(start, texts.length)));
}

/** The door answers these in turn, then takes everything. */
function troubles(world: World, errors: readonly (Error | undefined)[]): void {
  const left = [...errors];
  world.door.trouble = () => left.shift();
}

test('what is told at one moment comes in the order it was told, whatever the database hands out first', async () => {
  const world = await openWorld({ routes: [tell] });
  const notBefore = later(world.clock.now(), seconds(60));
  for (const text of ['een', 'twee', 'drie'])
    await world.as('X1').asks(Tell({ who: 'P15', text, kind: 'arrive', key: text, notBefore }));
  // A row that is written again stands last in PostgreSQL.
  for (const key of ['twee', 'een'])
    for (const state of ['waiting', 'ready'] as const)
      await world.db.updateTable('outbox').set({ state }).where('key', '=', key).execute();
  await world.moveTo(iso(notBefore));
  expect(heard(world)).toEqual(['een', 'twee', 'drie']);
});

test('messages to one person come in their order, also when the platform says "later" in between', async () => {
  const world = await openWorld({ routes: [tell] });
  troubles(world, [undefined, new TryLater('busy', 5_000)]);
  await tellInOrder(world, ['een', 'twee', 'drie']);
  expect(heard(world)).toEqual(['een']);
  world.clock.forward(5_000);
  await world.bot.tick();
  expect(heard(world)).toEqual(['een', 'twee', 'drie']);
});

test('what follows a message in doubt waits until it has gone once more', async () => {
  const world = await openWorld({ routes: [tell] });
  troubles(world, [new Ambiguous('reset')]);
  await tellInOrder(world, ['een', 'twee']);
  expect(heard(world)).toEqual([]);
  world.clock.forward(2_000);
  await world.bot.tick();
  expect(heard(world)).toEqual(['een', 'twee']);
});

test('whatever a door answers, nothing is lost, and nothing twice or out of order unless it was in doubt', async () => {
  const world = await openWorld({ routes: [tell] });
  const answer = fc.constantFrom(undefined, new TryLater('busy', 3_000), new Ambiguous('reset'));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      async (errors, count) => {
        run++;
        const texts = Array.from({ length: count }, (_, n) => `${run}.${n}`);
        const before = heard(world).length;
        troubles(world, errors);
        await tellInOrder(world, texts);
        for (let wait = 0; wait < 12; wait++) {
          world.clock.forward(3_000);
          await world.bot.tick();
        }
        const arrived = heard(world).slice(before);
        const doubtful = await world.db
          .selectFrom('outbox')
          .select('key')
          .where('state', '=', 'doubtful')
          .execute();
        const given = new Set(doubtful.map(({ key }) => key));
        expect(arrived).toEqual(texts.filter((text) => !given.has(text)));
      },
    ),
    { numRuns: 25 },
  );
});

test('a message that must wait for its platform can be read in the meantime', async () => {
  const world = await openWorld({ routes: [tell, ...routes] });
  troubles(world, [new TryLater('busy', seconds(3_600))]);
  await world.as('X1').asks(told('Ronde 1'));
  expect(heard(world)).toEqual([]);
  expect(wordsOf(await world.as('P15').sees(ShowInbox({})))).toContain('Ronde 1');
});

test('a message whose time is over is not sent any more', async () => {
  const world = await openWorld({ routes: [tell] });
  const expiresAt = later(world.clock.now(), seconds(60));
  troubles(world, [new TryLater('busy', seconds(60))]);
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 1', kind: 'arrive', expiresAt }));
  world.clock.forward(seconds(60));
  await world.bot.tick();
  expect(heard(world)).toEqual([]);
  const row = await world.db.selectFrom('outbox').select('state').executeTakeFirstOrThrow();
  expect(row.state).toBe('expired');
});

test('before its time a message is neither sent nor shown', async () => {
  const world = await openWorld({ routes: [tell, ...routes] });
  const notBefore = later(world.clock.now(), seconds(60));
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Morgen', kind: 'arrive', notBefore }));
  expect(wordsOf(await world.as('P15').sees(ShowInbox({})))).not.toContain('Morgen');
  await world.moveTo(iso(notBefore));
  expect(heard(world)).toEqual(['Morgen']);
});
