import { expect, test } from 'vitest';
import { planChoicesOf } from '../../src/rotations/plan-choice-store.ts';
import { PlanRotations, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { OpenPlanChoices } from '../../src/shapes/shape-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

test('an organiser says what the plan should do, and hears that planning again is needed', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session }));
  const { message: form } = await evert.presses(
    await evert.sees(ShowPlan({ session })),
    'Wensen voor de verdeling',
  );
  const reply = await evert.fills(form, {
    profile: 'faces',
    expertMode: 'pairs',
    noLoneExpert: [],
    'away-board': '30',
    'away-manager': '15 %',
    'away-professional': '',
    tableMinimum: '5',
  });
  expect(reply.message.summary).toBe('Bewaard. Druk op ‘Verdeel opnieuw’, dan houd ik er rekening mee.');
  expect(await planChoicesOf(world.db, session)).toEqual({
    profile: 'faces',
    expertMode: 'pairs',
    noLoneExpert: false,
    stayAway: {
      board: 30,
      manager: 15,
      professional: 0,
      policy: 0,
      politics: 0,
      expert_by_experience: 0,
    },
    tableMinimum: 5,
  });
  const again = formIn(await evert.sees(OpenPlanChoices({ session })));
  const values = again.fields.map((field) =>
    'values' in field ? field.values : 'value' in field && field.value,
  );
  expect(values).toEqual(['faces', 'pairs', [], '30', '15', '0', '0', '0', '0', '5']);
});

test('only layers with guests are asked about, and before a plan nothing has to be done again', async () => {
  const world = await openWorld();
  const { session } = world;
  await world.db
    .updateTable('seats')
    .set({ left_at: '2027-01-20T09:00:00.000Z' })
    .where('id', '=', 'P39')
    .execute();
  const page = await world.as('X1').sees(OpenPlanChoices({ session }));
  const names = formIn(page).fields.map(({ name }) => name);
  expect(names).not.toContain('away-politics');
  expect(names).not.toContain('away-facilitator');
  const { message } = await world.as('X1').fills(page, {});
  expect(message.summary).toBe('Bewaard. Ik houd er rekening mee als je de tafels verdeelt.');
});

test('with experts by experience in pairs, the next plan leaves none of them alone', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session }));
  await evert.fills(await evert.sees(OpenPlanChoices({ session })), { expertMode: 'pairs' });
  const alone = /zit in ronde \d één ervaringsdeskundige alleen\. Zet er nog een bij\./;
  expect(wordsOf(await evert.sees(ShowPlan({ session })))).toMatch(alone);
  await evert.asks(PlanRotations({ session }));
  expect(wordsOf(await evert.sees(ShowPlan({ session })))).not.toMatch(alone);
});

test('a number that makes no sense is asked again kindly, and nothing is kept', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const page = await evert.sees(OpenPlanChoices({ session: world.session }));
  const before = await planChoicesOf(world.db, world.session);
  const percent = 'Vul bij bestuurders een heel getal in van 0 tot en met 60.';
  const minimum = 'Vul bij gasten aan een tafel een getal in van 2 tot en met 8.';
  for (const [values, said] of [
    [{ 'away-board': '61' }, percent],
    [{ 'away-board': 'veel' }, percent],
    [{ 'away-board': '12,5' }, percent],
    [{ 'away-board': ['1', '2'] }, percent],
    [{ tableMinimum: '1' }, minimum],
    [{ tableMinimum: '9' }, minimum],
  ] as const) {
    const reply = await evert.fills(page, values);
    expect([reply.kind, reply.message.summary]).toEqual(['refuse', said]);
  }
  expect(await planChoicesOf(world.db, world.session)).toEqual(before);
});

test('an organiser who reads English is asked in English', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X2').execute();
  const page = await world.as('X2').sees(OpenPlanChoices({ session: world.session }));
  expect(wordsOf(page)).toContain('What percent of the board members stay away?');
  expect((await world.as('X2').fills(page, { tableMinimum: '' })).message.summary).toBe(
    'For guests at a table, fill in a number from 2 to 8.',
  );
});
