import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { Undeliverable } from '../../src/kernel/adapter.ts';
import { notThere } from '../../src/kernel/kernel-words.ts';
import { PreferDoor, ShowInbox } from '../../src/people/person-intents.ts';
import { addDoor } from '../channels/channels.ts';
import { testDoor } from '../support/test-door.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { tell, told } from './telling.ts';

/** Omar has three doors. His own order: `page`, then `second`, then `oldest`. */
async function withThreeDoors(): Promise<World> {
  const world = await openWorld({ routes: [tell, ...routes] });
  await world.db.deleteFrom('doors').where('person_id', '=', 'P15').execute();
  const on = (day: number) => `2027-01-0${day}T09:00:00.000Z`;
  await addDoor(world, 'P15', { tenant: 'a', id: 'oldest', at: on(1) });
  await addDoor(world, 'P15', { tenant: 'b', id: 'page', at: on(3) });
  await addDoor(world, 'P15', { tenant: 'c', id: 'second', at: on(2) });
  return world;
}

const shutAt = (world: World, ...ids: readonly string[]) => {
  world.door.trouble = (to) => (ids.includes(to.id) ? new Undeliverable('blocked') : undefined);
};
const arrivedAt = (world: World) => world.door.arrived.map(({ to }) => to);

test.each([
  [[], 'page'],
  [['page'], 'second'],
  [['page', 'second'], 'oldest'],
] as const)('with %j shut a message comes by %s', async (shut, door) => {
  const world = await withThreeDoors();
  shutAt(world, ...shut);
  await world.as('X1').asks(told('Ronde 1'));
  expect(arrivedAt(world)).toEqual([door]);
});

test.each(['a-new-phone', 'page'])(
  'with every door shut it waits, can be read, and comes when its person comes in by %s',
  async (door) => {
    const world = await withThreeDoors();
    shutAt(world, 'page', 'second', 'oldest');
    await world.as('X1').asks(told('Ronde 1'));
    await world.bot.tick();
    expect(arrivedAt(world)).toEqual([]);
    const rows = () => world.db.selectFrom('outbox').select(['state', 'address_id']).execute();
    expect(await rows()).toMatchObject([{ state: 'waiting' }]);
    world.door.trouble = undefined;
    const { code } = await world.db
      .selectFrom('badge_codes')
      .select('code')
      .where('seat_id', '=', 'P15')
      .executeTakeFirstOrThrow();
    world.clock.forward(1_000);
    await world.bot.receive({
      event: 'badge',
      from: { platform: 'test', tenant: 'b', id: door },
      said: { kind: 'text', text: code },
      where: { kind: 'private' },
    });
    await world.bot.tick();
    expect(await rows()).toEqual([{ state: 'sent', address_id: door }]);
  },
);

test('who chooses a door gets the messages there from then on, and nobody chooses one of others', async () => {
  const other = testDoor('other');
  const both = await openWorld({ routes: [tell, ...routes], adapters: [testDoor(), other] });
  await addDoor(both, 'P15', { platform: 'other', tenant: '', id: 'omar-elsewhere' });
  const omar = both.as('P15');
  const page = await omar.sees(ShowInbox({}));
  expect(wordsOf(page)).toContain('Ik stuur je berichten naar de test-deur.');
  both.clock.forward(1_000);
  const chosen = await omar.presses(page, 'Liever naar de other-deur');
  expect(chosen.message.summary).toBe('Vanaf nu stuur ik je berichten naar de other-deur.');
  await both.as('X1').asks(told('Ronde 1'));
  expect(other.arrived.map(({ to }) => to)).toEqual(['omar-elsewhere']);
  expect(wordsOf(await omar.sees(ShowInbox({})))).toContain('Ik stuur je berichten naar de other-deur.');
  expect(wordsOf(await both.as('P20').sees(ShowInbox({})))).not.toContain('Liever naar');
  const none = await both.as('P20').asks(PreferDoor({ platform: 'other' }));
  expect([none.kind, none.message.summary]).toEqual(['refuse', notThere.nl]);
});

test('a board goes to the newly chosen door as a new message, not as a change of one that is elsewhere', async () => {
  const world = await withThreeDoors();
  await world.as('X1').asks(told('Tafel 1', 'replace'));
  await world.db
    .updateTable('doors')
    .set({ preferred_at: '2027-01-09T09:00:00.000Z' })
    .where('id', '=', 'oldest')
    .execute();
  await world.as('X1').asks(told('Tafel 2', 'replace'));
  await world.as('X1').asks(told('Tafel 3', 'replace'));
  expect(world.door.arrived.map(({ to, replaces }) => [to, replaces])).toEqual([
    ['page', undefined],
    ['oldest', undefined],
    ['oldest', 'receipt-2'],
  ]);
});
