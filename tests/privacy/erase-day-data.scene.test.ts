import { expect, test } from 'vitest';
import { openWorld } from '../support/world.ts';

test('at the end of the day wishes, pair rules and codes are gone, and the meeting goes on to its follow-up', async () => {
  const world = await openWorld();
  await world.db.updateTable('sessions').set({ stage: 'live' }).execute();
  await world.moveTo('2027-01-26T22:59:00.000Z');
  expect(await world.db.selectFrom('pair_rules').select('id').execute()).toHaveLength(4);
  await world.moveTo('2027-01-26T23:00:00.000Z');
  expect(await world.db.selectFrom('pair_rules').select('id').execute()).toEqual([]);
  expect(await world.db.selectFrom('badge_codes').select('code').execute()).toEqual([]);
  expect(await world.db.selectFrom('seats').select('id').where('wish', 'is not', null).execute()).toEqual([]);
  const session = await world.db.selectFrom('sessions').select('stage').executeTakeFirstOrThrow();
  expect(session.stage).toBe('follow_up');
});

test('messages are forgotten after ninety days, events after eight', async () => {
  const world = await openWorld();
  await world.as('P15').says('english');
  await world.moveTo('2027-02-02T12:00:00.000Z');
  expect(await world.db.selectFrom('inbox').select('event').execute()).toHaveLength(1);
  await world.moveTo('2027-02-04T12:00:00.000Z');
  expect(await world.db.selectFrom('inbox').select('event').execute()).toEqual([]);
});
