import { expect, test } from 'vitest';
import { keepPlanChoices, usualChoices } from '../../src/rotations/plan-choice-store.ts';
import { PlanRotations, PostRound, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { ShowTables } from '../../src/sessions/session-intents.ts';
import { ShowShapes } from '../../src/shapes/shape-intents.ts';
import { addMeeting } from '../rotations/planner/more-people.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';

const shapesOf = async (world: World, who = 'X1') =>
  wordsOf(await world.as(who).sees(ShowShapes({ session: world.session })));
const lineOf = (page: string, start: string) => page.split('\n').find((line) => line.startsWith(start));

/** A quarter of everybody stays away. */
const expectNoShows = ({ db, clock, session }: World, tableMinimum = 4) =>
  keepPlanChoices(db, clock.now(), session, {
    ...usualChoices,
    stayAway: Object.fromEntries(
      ['board', 'manager', 'professional', 'policy', 'politics', 'expert_by_experience'].map((layer) => [
        layer,
        25,
      ]),
    ),
    tableMinimum,
  });

test('from the tables and from the plan one press leads to what other numbers would do, the advice first', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.presses(await evert.sees(ShowTables({ session })), 'Hoeveel tafels en rondes?');
  const { message } = await evert.presses(
    await evert.sees(ShowPlan({ session })),
    'Hoeveel tafels en rondes?',
  );
  const page = wordsOf(message);
  expect(message.blocks[0]).toMatchObject({ kind: 'text', tone: 'good' });
  expect(page.split('\n')[1]).toMatch(
    /^Zo is het goed\. \d+ ontmoetingen zijn dubbel\. Een ander aantal tafels/,
  );
  expect(lineOf(page, 'Tafels |')).toBe(
    'Tafels | Gasten | Dubbel | Minstens | Mensen | Organisaties | Mist een laag',
  );
  expect(lineOf(page, '6 (nu) |')).toMatch(/^6 \(nu\) \| 8 \| \d+ \| 51 \| \d+ \| \d \| 0$/);
  expect(lineOf(page, '5 |')).toMatch(/^5 \| 9 tot 10 \| \d+ \| 96 /);
  expect(lineOf(page, '4 (nu) |')).toMatch(/^4 \(nu\) \| 8 /);
  expect(page).toContain('Verwacht je dat er mensen wegblijven? Vul het in bij de wensen.');
  expect(page).toContain('De ronde terug aan de eigen tafel telt hier niet mee.');
});

test('without home rounds, without hosts and with 45 guests, seven tables is the advice', async () => {
  const world = await openWorld();
  const { db } = world;
  await db.deleteFrom('pair_rules').execute();
  await db.updateTable('rounds').set({ mode: 'mixed' }).execute();
  await db.updateTable('seats').set({ home_table_id: null, stays_put_at: null }).execute();
  await db
    .updateTable('seats')
    .set({ left_at: '2027-01-20T09:00:00.000Z' })
    .where('id', 'in', ['P01', 'P07', 'P15'])
    .execute();
  const page = await shapesOf(world);
  expect(page).toMatch(
    /\nMet 7 tafels ontmoet niemand elkaar twee keer\. Nu zijn het 5\d ontmoetingen dubbel\./,
  );
  expect(lineOf(page, '7 (advies) |')).toMatch(/^7 \(advies\) \| 6 tot 7 \| 0 \| 0 /);
  expect(await db.selectFrom('assignments').selectAll().execute()).toEqual([]);
});

test('when a quarter stays away, it says with how many tables nobody ends up alone, and how each round stands it', async () => {
  const world = await openPlannedWorld();
  await expectNoShows(world);
  const page = await shapesOf(world);
  expect(page).toMatch(
    /\nNu heeft op 1\d van de 100 dagen een tafel minder dan 4 gasten\. Met 5 tafels is dat hooguit 5\. /,
  );
  expect(page).toContain('Met hooguit 5 tafels houdt elke tafel minstens 4 gasten.');
  expect(lineOf(page, '2 |')).toMatch(/^2 \| 3 \| 1\d van de 100 dagen \| tafel \d$/);
  const plan = wordsOf(await world.as('X1').sees(ShowPlan({ session: world.session })));
  expect(plan).toMatch(
    /Op 1\d van de 100 dagen heeft een tafel minder dan 4 gasten\. Meestal is dat tafel \d in ronde [23]\. Kijk bij 'Hoeveel tafels en rondes\?'/,
  );
  expect(plan).toMatch(/Wegblijvers: op 1\d van de 100 dagen/);
});

test('a plan that holds says how many guests every table keeps; a minimum that no number keeps is said too', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await expectNoShows(world, 2);
  const plan = wordsOf(await world.as('X1').sees(ShowPlan({ session })));
  expect(plan).toContain('Wegblijvers: elke tafel houdt minstens 3 gasten, op 19 van de 20 dagen');
  expect(plan).not.toContain('Blijven er mensen weg?');
  await expectNoShows(world, 8);
  const page = await shapesOf(world);
  expect(page).toContain('Geen van deze aantallen past in alles.');
  expect(page).toContain('Bij geen van deze aantallen houdt elke tafel minstens 8 gasten.');
});

test('before there are tables it says how many would do', async () => {
  const world = await openWorld();
  const { db } = world;
  await db.updateTable('seats').set({ home_table_id: null }).execute();
  await db.deleteFrom('cafe_tables').execute();
  const page = await shapesOf(world);
  expect(page).toMatch(/\nMet \d+ tafels /);
  expect(page).not.toContain('(nu)');
  expect(page).not.toContain('Met een ander aantal rondes');
});

test('what is missing is said: guests, a mixed round, or that the day has begun', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await addMeeting(world, 'X1');
  expect(wordsOf(await evert.sees(ShowShapes({ session: 'S2' })))).toContain('Vanaf 8 gasten reken ik uit');
  await world.db.updateTable('rounds').set({ mode: 'home' }).where('session_id', '=', 'S2').execute();
  expect(wordsOf(await evert.sees(ShowShapes({ session: 'S2' })))).toContain(
    'Maak eerst een gemengde ronde.',
  );
  await evert.asks(PlanRotations({ session }));
  await evert.asks(PostRound({ session, round: 'R1' }));
  expect(await shapesOf(world)).toContain('De eerste ronde is al bekendgemaakt.');
});

test('an organiser who reads English gets the advice in English', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X2').execute();
  await expectNoShows(world);
  const page = await shapesOf(world, 'X2');
  expect(page).toMatch(
    /\nNow a table has fewer than 4 guests on 1\d of 100 days\. With 5 tables that is at most 5\./,
  );
  expect(page).toContain('6 (now)');
  expect(page).toContain('Everyone then meets at least');
});
