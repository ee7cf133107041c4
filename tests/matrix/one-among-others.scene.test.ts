import { expect, test } from 'vitest';
import { isReachedByMail } from '../../src/evaluation/later-store.ts';
import { hasTexts } from '../../src/evaluation/text-store.ts';
import { followUpsOf } from '../../src/homework/follow-up-store.ts';
import { hours, later } from '../../src/kernel/clock.ts';
import { satTogether } from '../../src/memory/met-store.ts';
import { forgetEarlierMeetings, rememberedMeetings } from '../../src/memory/pair-mark-store.ts';
import { recognisedPairs } from '../../src/memory/recognised-pairs.ts';
import { cancelDeliveries, deliverMessage, wakeDeliveries } from '../../src/outbox/deliver-message.ts';
import { moveToOrganisation } from '../../src/people/name-store.ts';
import { personWithId } from '../../src/people/person-store.ts';
import { keepWalkIn } from '../../src/people/walk-in-store.ts';
import { eraseDayData } from '../../src/privacy/erase-day-data.ts';
import { planOf } from '../../src/reports/approach-store.ts';
import { networkFacts } from '../../src/reports/network-facts.ts';
import { networkOf } from '../../src/reports/network-of.ts';
import { sharedIn, sharePictures } from '../../src/reports/shared-picture-store.ts';
import { planChoicesOf } from '../../src/rotations/plan-choice-store.ts';
import { movingClock } from '../support/moving-clock.ts';
import { rowsOfThere } from './store-cases.ts';
import { addRows } from './store-rows.ts';
import type { TwoRegions } from './two-regions.ts';
import { openTwoRegions } from './two-regions.ts';
import { workIn } from './would-be.ts';

const session = (world: TwoRegions, id: string) =>
  world.db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** Omar shares the table of the first round with Tjitske, in both regions; P21 sits elsewhere. */
async function openAfterARound() {
  const world = await openTwoRegions();
  await addRows(world);
  for (const [there, { round, table }] of [
    ['', world.here],
    ['there-', world.there],
  ] as const) {
    const place = { round_id: round, locked_at: null };
    await world.db
      .insertInto('assignments')
      .values([
        { ...place, seat_id: `${there}P20`, table_id: table },
        { ...place, seat_id: `${there}P21`, table_id: `${there}T5` },
      ])
      .execute();
  }
  const now = later(world.clock.now(), hours(3));
  return { ...world, now, work: workIn(world, world.db) };
}

test('a yes or a no is about the one who is asked about, whoever else there is', async () => {
  const world = await openAfterARound();
  const { db, work, now } = world;
  const [s1, s2] = [await session(world, 'S1'), await session(world, 'S2')];
  const together = (one: string, other: string, day = s1) => satTogether(db, day, one, other, now);
  expect(await Promise.all(['P15', 'P20'].map((id) => isReachedByMail(work, id)))).toEqual([true, false]);
  expect(await Promise.all(['S1', 'S2'].map((id) => hasTexts(db, id)))).toEqual([true, false]);
  const followUps = async (id: string) =>
    (await followUpsOf(db, (await personWithId(db, id)) ?? expect.unreachable(id))).length > 0;
  expect(await Promise.all(['P15', 'P21'].map(followUps))).toEqual([true, false]);
  expect(await together('P15', 'P20')).toBe(true);
  expect(await together('P15', 'P21')).toBe(false);
  expect(await together('P21', 'P20')).toBe(false);
  expect(await together('P15', 'P20', s2)).toBe(false);
});

test('who met is recognised at a later meeting of their own, in their own region', async () => {
  const world = await openAfterARound();
  const { db, work } = world;
  // The same two by name and organisation, in the other region; there they met a year ago.
  for (const id of ['P15', 'P20']) {
    const { first_name, last_name, organisation_id } = await db
      .selectFrom('people')
      .select(['first_name', 'last_name', 'organisation_id'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const { name } = await db
      .selectFrom('organisations')
      .select('name')
      .where('id', '=', organisation_id)
      .executeTakeFirstOrThrow();
    await db
      .updateTable('organisations')
      .set({ name })
      .where('id', '=', `there-${organisation_id}`)
      .execute();
    await db.updateTable('people').set({ first_name, last_name }).where('id', '=', `there-${id}`).execute();
  }
  await db.updateTable('people').set({ email: null }).execute();
  await db.updateTable('sessions').set({ held_on: '2026-01-26' }).where('id', '=', 'there-S1').execute();
  expect(await recognisedPairs(work, 'S1')).toEqual([]);
  // Nobody of the first meeting is on the list of the later one.
  expect(await recognisedPairs(work, 'S2')).toEqual([]);
  const seats = await db.selectFrom('seats').selectAll().where('id', 'in', ['P15', 'P20']).execute();
  await db
    .insertInto('seats')
    .values(seats.map((seat) => ({ ...seat, id: `${seat.id}-too`, session_id: 'S2' })))
    .execute();
  expect(await recognisedPairs(work, 'S2')).toEqual([['P15', 'P20']]);
});

test('of the meetings of a region the newest five are remembered', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const mark = (region_id: string, n: number) => ({
    region_id,
    session_id: `${region_id}-${n}`,
    held_on: `2026-0${n}-01`,
    mark: `${region_id} ${n}`,
  });
  for (const [region, id] of [
    ['demo', 'S1'],
    ['there-demo', 'there-S1'],
  ] as const) {
    const meeting = await session(world, id);
    const copies = [1, 2, 3, 4, 5, 6].map((n) => ({
      ...meeting,
      id: mark(region, n).session_id,
      join_code: null,
    }));
    await db.insertInto('sessions').values(copies).execute();
    await db
      .insertInto('pair_marks')
      .values([1, 2, 3, 4, 5, 6].map((n) => mark(region, n)))
      .execute();
  }
  await forgetEarlierMeetings(db, 'demo');
  const kept = async (region: string) =>
    (await rememberedMeetings(db, region)).map(({ session_id }) => session_id.slice(-1)).join('');
  expect([await kept('demo'), await kept('there-demo')]).toEqual(['65432', '654321']);
});

test('what waits, or is over, is that of one person', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  const now = world.clock.now();
  const message = { summary: 'Iets', blocks: [] };
  for (const id of ['P15', 'P20']) await deliverMessage(db, now, `${id}-D`, id, message, 'one:1', 'personal');
  const both = db.selectFrom('outbox').where('id', 'in', ['P15-D', 'P20-D']).orderBy('id');
  await db.updateTable('outbox').set({ state: 'waiting' }).where('id', 'in', ['P15-D', 'P20-D']).execute();
  await wakeDeliveries(db, now, 'P20');
  expect(await both.select('state').execute()).toEqual([{ state: 'waiting' }, { state: 'ready' }]);
  await cancelDeliveries(db, now, 'P15', 'one:');
  expect(await both.select('state').execute()).toEqual([{ state: 'cancelled' }, { state: 'ready' }]);
  const over = (await both.select('over_at').execute()).map(({ over_at }) => over_at !== null);
  expect(over).toEqual([true, false]);
});

test('what was of one day goes after that day, and nothing of a meeting that is still to come', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { db } = world;
  await db.updateTable('sessions').set({ held_on: '2027-06-01' }).where('id', '!=', 'S1').execute();
  const news = { summary: 'Naar tafel 1', blocks: [] };
  const round = { sessionId: 'there-S1' };
  await deliverMessage(db, world.clock.now(), 'there-round', 'there-P15', news, 'round:R1', 'arrive', round);
  const ofOthers = () => rowsOfThere(world);
  const before = await ofOthers();
  expect([...before].some((row) => row.startsWith('pair_rules'))).toBe(true);
  await eraseDayData(workIn({ ...world, clock: movingClock('2027-01-27T09:00:00.000Z') }, db));
  const rules = await db.selectFrom('pair_rules').select('session_id').execute();
  expect(rules.map(({ session_id }) => session_id)).not.toContain('S1');
  const after = await ofOthers();
  expect([...before].filter((row) => !after.has(row))).toEqual([]);
});

test('a meeting without a plan, choices or a picture has none of another', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { db } = world;
  for (const [id, has] of [
    ['S1', true],
    ['S2', false],
  ] as const) {
    expect([id, (await planOf(db, id)).foreword !== null]).toEqual([id, has]);
    expect([id, (await planChoicesOf(db, id)).profile === 'faces']).toEqual([id, has]);
    expect([id, (await sharedIn(db, id, 'nl')) !== undefined]).toEqual([id, has]);
  }
  await sharePictures(db, 'S2', []).catch(() => undefined);
  expect(await sharedIn(db, 'S1', 'nl')).toBeDefined();
});

test('the network of a meeting knows nothing of another region', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { db } = world;
  await db.updateTable('sessions').set({ held_on: '2026-01-26' }).where('id', '=', 'there-S1').execute();
  const s1 = await session(world, 'S1');
  const network = () => networkOf(workIn(world, db), s1);
  const words = JSON.stringify(await network(), (_, value) => (value instanceof Map ? [...value] : value));
  expect(words).not.toMatch(/there-|Qxzy/);
  const facts = () => networkFacts(workIn(world, db), s1, 'nl');
  const before = await facts();
  await db
    .updateTable('seats')
    .set({ met_people: 40, met_organisations: 9 })
    .where('session_id', '!=', 'S1')
    .execute();
  expect(await facts()).toEqual(before);
});

test('who takes a seat takes their own, and who moves to an organisation one of their own region', async () => {
  const world = await openTwoRegions();
  const { db } = world;
  await db.updateTable('seats').set({ claimed_at: null }).execute();
  const { code } = await db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P22')
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  await world.stranger('new').says(code);
  const taken = db.selectFrom('seats').select('id').where('claimed_at', 'is not', null);
  expect(await taken.execute()).toEqual([{ id: 'P22' }]);
  const { ticket_hash: _, ...asks } = await db
    .selectFrom('walk_ins')
    .selectAll()
    .where('id', '=', world.here.walkIn)
    .executeTakeFirstOrThrow();
  await keepWalkIn(db, { ...asks, id: 'elsewhere', session_id: 'S2' });
  const waits = await db.selectFrom('walk_ins').select('id').where('id', '=', asks.id).execute();
  expect(waits).toHaveLength(1);
  const { name } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', world.there.organisation)
    .executeTakeFirstOrThrow();
  const omar = (await personWithId(db, 'P15')) ?? expect.unreachable();
  await moveToOrganisation(workIn(world, db), omar, name);
  const { organisationId } = (await personWithId(db, 'P15')) ?? expect.unreachable();
  expect(organisationId).not.toContain('there-');
});
