import { expect, test } from 'vitest';
import { giveBackSeats } from '../../src/people/door-store.ts';
import { personWithId } from '../../src/people/person-store.ts';
import { keepGlances, listGlancesOf } from '../../src/privacy/glance-store.ts';
import { onlyOrganisedBy } from '../../src/privacy/last-organiser-store.ts';
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
  const at = world.clock.now().toISOString();
  const shut = { platform: 'far', tenant: 'T', linked_at: at, preferred_at: at };
  for (const id of ['P21', 'P22']) {
    await db
      .insertInto('shut_doors')
      .values({ ...shut, id: `far ${id}`, person_id: id })
      .execute();
    keys.push(`far|T|far ${id}`);
    await db
      .insertInto('lanes')
      .values({ key: `far|T|far ${id}`, blocked_until: '2027-01-26T13:00:00.000Z' })
      .execute();
  }
  await world.as('P21').asks(ForgetMe({}));
  const left = await db.selectFrom('lanes').select('key').where('key', 'in', keys).orderBy('key').execute();
  expect(left.map(({ key }) => key)).toEqual(['far|T|far P22', 'test||P22']);
});

test('that one person saw somebody hides nothing of the next one who did', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const work = workIn(world, db);
  for (const viewer of ['P18', 'P20', 'P20']) await keepGlances(work, viewer, 'contacts', ['P15']);
  const seen = await db.selectFrom('glances').select('viewer_id').where('person_id', '=', 'P15').execute();
  expect(seen.map(({ viewer_id }) => viewer_id).sort()).toEqual(['P18', 'P20']);
});

test('a list that an organiser saw is told to who stood on it', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const seen = { session_id: 'S2', what: 'guest_list', seen_on: '2027-01-20' } as const;
  await db.deleteFrom('list_glances').execute();
  await db.insertInto('list_glances').values(seen).execute();
  expect(await listGlancesOf(db, 'nextDoor')).toEqual([{ what: 'guest_list', seenOn: '2027-01-20' }]);
  expect(await listGlancesOf(db, 'P15')).toEqual([]);
});

test('who alone runs a meeting does so, however many others run another', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const nextDoor = (await personWithId(db, 'nextDoor')) ?? expect.unreachable();
  expect(await onlyOrganisedBy(db, nextDoor)).toMatchObject({ id: 'S2' });
});
