import { expect, test } from 'vitest';
import {
  AddPairRule,
  PlanRotations,
  RemovePairRule,
  ShowPairRules,
} from '../../src/rotations/rotation-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { addGuest, addMeeting, leaves, seatsOf } from './planner/more-people.ts';

test('two people who must sit apart do so in every round of the next plan', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  const { seat } = await addGuest(world, { id: 'A99', name: 'Ale' });
  const page = await evert.sees(ShowPairRules({ session }));
  expect(formIn(page).fields.map((field) => field.name)).toEqual(['personA', 'personB', 'kind']);
  const reply = await evert.fills(page, { personA: 'P15', personB: 'A99', kind: 'apart' });
  expect(reply.message.summary).toBe('Bewaard. Verdeel opnieuw, dan houd ik er rekening mee.');
  expect(wordsOf(await evert.sees(ShowPairRules({ session })))).toContain(
    'Ale Nakomerstra en Omar Dromerstra: apart [Haal weg]',
  );
  const kept = await world.db
    .selectFrom('pair_rules')
    .select(['person_a', 'person_b'])
    .where('person_b', '=', 'P15')
    .where('kind', '=', 'apart')
    .orderBy('person_a')
    .execute();
  expect(kept).toContainEqual({ person_a: 'A99', person_b: 'P15' });
  await evert.asks(PlanRotations({ session }));
  for (const round of ['R1', 'R2', 'R3', 'R4']) {
    const seats = await seatsOf(world, round);
    expect(seats[seat]).toBeDefined();
    expect(seats[seat]).not.toBe(seats.P15);
  }
});

test('two people who must sit together do so, until the rule is taken away', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(AddPairRule({ session }), { personA: 'P20', personB: 'P02', kind: 'together' });
  await evert.asks(PlanRotations({ session }));
  const mixed = ['R2', 'R3'];
  for (const round of mixed) {
    const seats = await seatsOf(world, round);
    expect(seats.P20, round).toBe(seats.P02);
  }
  const rule = await world.db
    .selectFrom('pair_rules')
    .select('id')
    .where('person_a', '=', 'P02')
    .executeTakeFirstOrThrow();
  const reply = await evert.asks(RemovePairRule({ session, rule: rule.id }));
  expect(reply.message.summary).toBe('Weggehaald. Verdeel opnieuw, dan let ik er niet meer op.');
  await evert.asks(PlanRotations({ session }));
  // By chance they may still meet; nobody meets the same person in every mixed round without being asked to.
  const again = await Promise.all(mixed.map((round) => seatsOf(world, round)));
  expect(again.every((seats) => seats.P20 === seats.P02)).toBe(false);
});

test('the same two twice, or one person twice, is refused kindly and nothing changes', async () => {
  const world = await openWorld();
  const { session } = world;
  const add = async (personA: string, personB: string, kind: string) => {
    const reply = await world.as('X1').asks(AddPairRule({ session }), { personA, personB, kind });
    return [reply.kind, reply.message.summary];
  };
  expect(await add('P32', 'P40', 'together')).toEqual([
    'refuse',
    'Deze twee staan al op de lijst. Haal ze daar eerst weg.',
  ]);
  expect(await add('P32', 'P32', 'apart')).toEqual([
    'refuse',
    'Je koos twee keer dezelfde persoon. Kies twee verschillende mensen.',
  ]);
  expect((await add('P32', '', 'apart'))[0]).toBe('refuse');
  expect((await add('P32', 'P33', 'never'))[0]).toBe('refuse');
  expect(await world.db.selectFrom('pair_rules').select('id').execute()).toHaveLength(4);
});

test('two organisers who add the same two at the same moment keep one rule', async () => {
  const world = await openWorld();
  const { session } = world;
  const values = { personA: 'P20', personB: 'P02', kind: 'apart' };
  const replies = await Promise.all([
    world.as('X1').asks(AddPairRule({ session }), values),
    world.as('X2').asks(AddPairRule({ session }), { ...values, personA: 'P02', personB: 'P20' }),
  ]);
  expect(replies.map(({ kind }) => kind).sort()).toEqual(['refuse', 'say']);
  expect(await world.db.selectFrom('pair_rules').select('id').execute()).toHaveLength(5);
});

test('only organisers see or change the pairs of their own meeting', async () => {
  const world = await openWorld();
  const { session } = world;
  await addMeeting(world, 'X1');
  await addGuest(world, { id: 'W09', name: 'Wubbe', session: 'S2' });
  await leaves(world, 'P04');
  for (const who of ['P15', 'P40', 'H1']) {
    for (const intent of [
      ShowPairRules({ session }),
      AddPairRule({ session, personA: 'P01', personB: 'P02', kind: 'apart' }),
      RemovePairRule({ session, rule: 'K1' }),
    ]) {
      const reply = await world.as(who).asks(intent);
      expect(reply.kind).toBe('refuse');
      expect(wordsOf(reply.message)).not.toContain('Otto');
    }
  }
  const evert = world.as('X1');
  for (const stranger of ['W09', 'P04', 'nobody']) {
    const rule = AddPairRule({ session, personA: 'P01', personB: stranger, kind: 'apart' });
    expect((await evert.asks(rule)).kind).toBe('refuse');
  }
  expect((await evert.asks(RemovePairRule({ session: 'S2', rule: 'K1' }))).kind).toBe('refuse');
  expect(await world.db.selectFrom('pair_rules').select('id').execute()).toHaveLength(4);
});
