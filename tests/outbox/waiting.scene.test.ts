import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { later, seconds } from '../../src/kernel/clock.ts';
import { ClaimSeat } from '../../src/people/person-intents.ts';
import type { World } from '../support/world.ts';
import { openWorld } from '../support/world.ts';
import { Tell, tell, told } from './telling.ts';

/** Omar has a badge and no phone yet. */
async function withoutPhone(): Promise<World> {
  const world = await openWorld({ routes: [tell, ...routes] });
  await world.db.deleteFrom('doors').where('person_id', '=', 'P15').execute();
  await world.db.updateTable('seats').set({ claimed_at: null }).where('person_id', '=', 'P15').execute();
  return world;
}

async function takesPhone(world: World) {
  const badge = world.db.selectFrom('badge_codes').select('code').where('seat_id', '=', 'P15');
  const { code } = await badge.executeTakeFirstOrThrow();
  const phone = world.stranger();
  const reply = await phone.asks(ClaimSeat({}), { code });
  expect(reply.kind).toBe('say');
  const { id } = await world.db
    .selectFrom('doors')
    .select('id')
    .where('person_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  return world.door.arrived.filter(({ to }) => to === id).map(({ message }) => message.summary);
}

test('what was told to somebody without a phone arrives the moment the seat is claimed', async () => {
  const world = await withoutPhone();
  await world.as('X1').asks(told('Ronde 1'));
  await world.as('X1').asks(told('Nummer', 'personal'));
  expect(world.door.arrived).toEqual([]);
  expect(await takesPhone(world)).toEqual(['Ronde 1', 'Nummer']);
  await world.bot.tick();
  expect(world.door.arrived).toHaveLength(2);
});

test('a message whose time was over before the seat was claimed is not sent and not shown', async () => {
  const world = await withoutPhone();
  const expiresAt = later(world.clock.now(), seconds(60));
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 1', kind: 'arrive', key: '1', expiresAt }));
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 2', kind: 'arrive', key: '2' }));
  world.clock.forward(seconds(60));
  expect(await takesPhone(world)).toEqual(['Ronde 2']);
  const states = await world.db.selectFrom('outbox').select(['key', 'state']).orderBy('key').execute();
  expect(states).toEqual([
    { key: '1', state: 'expired' },
    { key: '2', state: 'sent' },
  ]);
});
