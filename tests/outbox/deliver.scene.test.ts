import { expect, test } from 'vitest';
import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import { openWorld } from '../support/world.ts';
import { Tell, tell, told } from './telling.ts';

test('a message told to somebody else arrives once, also when the button is pressed twice', async () => {
  const world = await openWorld({ routes: [tell] });
  const first = world.as('X1').asks(told('Ronde 1'), undefined, 'press-1');
  const second = world.as('X1').asks(told('Ronde 1'), undefined, 'press-1');
  expect(await first).toEqual(await second);
  await world.as('X1').asks(told('Ronde 1'), undefined, 'press-1');
  expect(
    world
      .as('P15')
      .received()
      .map((m) => m.summary),
  ).toEqual(['Ronde 1']);
});

test('a platform that says "later" gets the message later, and other people are not delayed', async () => {
  const world = await openWorld({ routes: [tell] });
  world.door.trouble = (to) => (to.id === 'P15' ? new TryLater('busy', 5_000) : undefined);
  await world.as('X1').asks(told('Ronde 1'));
  await world.as('X1').asks(Tell({ who: 'P16', text: 'Ronde 1', kind: 'arrive' }));
  expect(world.as('P16').received()).toHaveLength(1);
  world.door.trouble = undefined;
  await world.bot.tick();
  expect(world.as('P15').received()).toHaveLength(0);
  world.clock.forward(5_000);
  await world.bot.tick();
  expect(world.as('P15').received()).toHaveLength(1);
});

test('when nobody knows whether it arrived, a round is sent once more and a personal message never', async () => {
  const world = await openWorld({ routes: [tell] });
  world.door.trouble = () => new Ambiguous('connection reset');
  await world.as('X1').asks(told('Nummer', 'personal'));
  await world.as('X1').asks(told('Ronde 1', 'arrive'));
  world.door.trouble = undefined;
  world.clock.forward(60_000);
  await world.bot.tick();
  expect(
    world
      .as('P15')
      .received()
      .map((m) => m.summary),
  ).toEqual(['Ronde 1']);
  const states = await world.db.selectFrom('outbox').select(['kind', 'state']).orderBy('kind').execute();
  expect(states).toEqual([
    { kind: 'arrive', state: 'sent' },
    { kind: 'personal', state: 'doubtful' },
  ]);
});

test('a closed door is not tried again; the next door of the same person gets the message', async () => {
  const world = await openWorld({ routes: [tell] });
  const old = '2027-01-01T00:00:00.000Z';
  await world.db
    .insertInto('doors')
    .values({
      platform: 'test',
      tenant: '',
      id: 'P15-second',
      person_id: 'P15',
      linked_at: old,
      preferred_at: old,
    })
    .execute();
  world.door.trouble = (to) => (to.id === 'P15' ? new Undeliverable('blocked') : undefined);
  await world.as('X1').asks(told('Ronde 1'));
  expect(world.door.arrived.map(({ to }) => to)).toEqual(['P15-second']);
});

test('a board is replaced in place: only the newest words are left, under one receipt', async () => {
  const world = await openWorld({ routes: [tell] });
  await world.as('X1').asks(told('Tafel 1', 'replace'));
  await world.as('X1').asks(told('Tafel 2', 'replace'));
  expect(world.door.arrived.map(({ message, replaces }) => [message.summary, replaces])).toEqual([
    ['Tafel 1', undefined],
    ['Tafel 2', 'receipt-1'],
  ]);
  expect(await world.db.selectFrom('outbox').select('id').execute()).toHaveLength(1);
});

test('a button made for one person is refused when somebody else presses it', async () => {
  const world = await openWorld({ routes: [tell] });
  const reply = await world.stranger().asks(told('Ronde 1'));
  expect(reply.kind).toBe('refuse');
  expect(world.door.arrived).toEqual([]);
});
