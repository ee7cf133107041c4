import { expect, test } from 'vitest';
import { metBefore } from '../../src/rotations/met-before-store.ts';
import { PlanRotations, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { seatsOf } from './planner/more-people.ts';

interface Earlier {
  readonly id: string;
  readonly region?: string;
  readonly heldOn?: string;
  readonly posted?: false;
  /** People at one table, table by table. */
  readonly tables: readonly (readonly string[])[];
}

/** Another meeting of the same people with one round. */
async function meetsElsewhere(world: World, { id, region = 'demo', heldOn, posted, tables }: Earlier) {
  const { db } = world;
  const like = async (table: 'sessions' | 'rounds' | 'cafe_tables' | 'seats', of: string) =>
    db
      .selectFrom(table as 'rounds')
      .selectAll()
      .where('id', '=', of)
      .executeTakeFirstOrThrow();
  const copy = async (table: 'sessions' | 'rounds' | 'cafe_tables' | 'seats', of: string, change: object) => {
    const row = { ...(await like(table, of)), ...change };
    await db
      .insertInto(table as 'rounds')
      .values(row)
      .execute();
  };
  await copy('sessions', 'S1', { id, region_id: region, held_on: heldOn ?? '2026-06-02', stage: 'closed' });
  const posting = posted === false ? null : world.clock.now().toISOString();
  await copy('rounds', 'R2', { id: `${id}-round`, session_id: id, posted_at: posting });
  for (const [at, people] of tables.entries()) {
    await copy('cafe_tables', 'T1', {
      id: `${id}-${at}`,
      session_id: id,
      number: at + 1,
      name: `${id} ${at}`,
    });
    for (const person of people) {
      const seat = { id: `${id}-${person}`, session_id: id, person_id: person, home_table_id: null };
      await copy('seats', person, seat);
      await db
        .insertInto('assignments')
        .values({ round_id: `${id}-round`, seat_id: seat.id, table_id: `${id}-${at}`, locked_at: null })
        .execute();
    }
  }
}

test('who shared a table in a posted round of an earlier meeting of the region has met, each pair once', async () => {
  const world = await openWorld();
  expect(await metBefore({ db: world.db, box: testBox }, world.session)).toEqual([]);
  await meetsElsewhere(world, { id: 'E1', tables: [['P15', 'P01', 'P20'], ['P30']] });
  await meetsElsewhere(world, {
    id: 'E2',
    tables: [
      ['P01', 'P15'],
      ['P20', 'P30'],
    ],
  });
  expect(await metBefore({ db: world.db, box: testBox }, world.session)).toEqual([
    ['P01', 'P15'],
    ['P01', 'P20'],
    ['P15', 'P20'],
    ['P20', 'P30'],
  ]);
});

test('a round that was never posted, a later meeting and another region do not count', async () => {
  const world = await openWorld();
  await openAnotherRegion(world.db);
  const tables = [['P15', 'P01']];
  await meetsElsewhere(world, { id: 'E1', posted: false, tables });
  await meetsElsewhere(world, { id: 'E2', heldOn: '2027-06-02', tables });
  await meetsElsewhere(world, { id: 'E3', region: 'elders', tables });
  expect(await metBefore({ db: world.db, box: testBox }, world.session)).toEqual([]);
});

test('people who met before do not share a mixed table again where that costs nobody anything', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session }));
  const pairs = await pairsOfMixedRounds(world);
  // Six pairs that this plan would put together: they have met already.
  const met = pairs
    .filter(
      ([one, other], at) => pairs.findIndex((pair) => pair.includes(one) || pair.includes(other)) === at,
    )
    .slice(0, 6);
  await meetsElsewhere(world, { id: 'E1', tables: met });
  await evert.asks(PlanRotations({ session }));
  const again = (await pairsOfMixedRounds(world)).map(String);
  expect(met.filter((pair) => again.includes(String(pair)))).toEqual([]);
  expect(wordsOf(await evert.sees(ShowPlan({ session })))).toContain(
    'Wie elkaar bij een eerdere bijeenkomst trof, zit nu niet weer samen.',
  );
});

/** Guests from two layers who share a table in a mixed round and are not of one own table: free to sit elsewhere. */
async function pairsOfMixedRounds(world: World): Promise<(readonly [string, string])[]> {
  const home = await seatsOf(world, 'R1');
  const rounds = [await seatsOf(world, 'R2'), await seatsOf(world, 'R3')];
  const guests = Object.keys(home).filter((seat) => seat.startsWith('P'));
  return rounds.flatMap((seats) =>
    guests.flatMap((one) =>
      guests
        .filter((other) => one < other && seats[one] === seats[other] && home[one] !== home[other])
        .map((other) => [one, other] as const),
    ),
  );
}
