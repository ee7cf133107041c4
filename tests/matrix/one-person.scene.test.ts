import { expect, test } from 'vitest';
import { giveBackSeats } from '../../src/people/door-store.ts';
import { keepGlances } from '../../src/privacy/glance-store.ts';
import { ForgetMe } from '../../src/privacy/privacy-intents.ts';
import { openTwoRegions } from './two-regions.ts';
import { workIn } from './would-be.ts';

test('who has no door any more gives back their own seat, and nobody else theirs', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const at = world.clock.now().toISOString();
  await db.updateTable('seats').set({ claimed_at: at }).execute();
  await db.deleteFrom('doors').where('person_id', '=', 'P21').execute();
  await giveBackSeats(workIn(world, db), 'P21');
  const free = await db.selectFrom('seats').select('id').where('claimed_at', 'is', null).execute();
  expect(free).toEqual([{ id: 'P21' }]);
});

test('what is remembered of an address goes with its own person', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const keys = ['P21', 'P22'].map((id) => `test||${id}`);
  await db
    .insertInto('lanes')
    .values(keys.map((key) => ({ key, blocked_until: '2027-01-26T13:00:00.000Z' })))
    .execute();
  await world.as('P21').asks(ForgetMe({}));
  const left = await db.selectFrom('lanes').select('key').where('key', 'in', keys).execute();
  expect(left).toEqual([{ key: 'test||P22' }]);
});

test('that one person saw somebody hides nothing of the next one who did', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const work = workIn(world, db);
  for (const viewer of ['P18', 'P20', 'P20']) await keepGlances(work, viewer, 'contacts', ['P15']);
  const seen = await db.selectFrom('glances').select('viewer_id').where('person_id', '=', 'P15').execute();
  expect(seen.map(({ viewer_id }) => viewer_id).sort()).toEqual(['P18', 'P20']);
});
