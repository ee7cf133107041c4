import { expect, test } from 'vitest';
import { demoStart } from '../../src/demo/load-demo.ts';
import { beginRehearsal } from '../../src/demo/rehearsal-clock.ts';
import { ShowAllInboxes, ShowRehearsal } from '../../src/demo/rehearsal-intents.ts';
import { PlanRotations, PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

test('the page of a rehearsal has the clock first, then where to see what happens', async () => {
  const world = await openRehearsal();
  const page = await world.as('X1').sees(ShowRehearsal({}));
  expect(wordsOf(page)).toContain('Het is nu dinsdag 26 januari 2027, 12:30.');
  expect(buttonsOf(page).map(({ label }) => label)).toEqual([
    'Naar de volgende ronde',
    'Eén dag verder',
    'Eén week verder',
    'Naar de avond van de dag',
    'Naar vier weken later',
    'Naar drie maanden later',
    'Elkaar beter vinden',
    'Mijn berichten',
    'Alle berichten van iedereen',
    'Word deze persoon',
    'Begin',
  ]);
  expect(wordsOf(await world.as('P33').sees(ShowRehearsal({})))).not.toContain('Elkaar beter vinden');
});

test('everybody of the invented region is in one list, organisers and table hosts first', async () => {
  const world = await openRehearsal();
  const form = formIn(await world.as('P15').sees(ShowRehearsal({})));
  const [choice] = form.fields;
  const names = choice?.kind === 'choice' ? choice.options.map(({ label }) => label) : [];
  expect(names).toHaveLength(56);
  expect(names.slice(0, 3)).toEqual([
    'Evert Kruimelstra (organisator)',
    'Froukje Bellenblaasma (organisator)',
    'Abel Kaarsjestra (tafelbegeleider)',
  ]);
  expect(names[8]).toBe('Anneke Vinkjesma');
});

test('after the last round the clock only goes by days and weeks', async () => {
  const world = await openRehearsal();
  await world.moveTo('2027-01-26T14:20:00.000Z');
  const page = await world.as('X1').sees(ShowRehearsal({}));
  expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Naar de volgende ronde');
  const moved = await world.as('X1').presses(page, 'Eén week verder');
  expect(moved.message.summary).toBe('De klok staat vooruit.');
});

test('the messages of one person stand together under the name', async () => {
  const world = await openRehearsal();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  const all = await world.as('X1').sees(ShowAllInboxes({}));
  const one = (await world.as('X1').presses(all, 'Omar Dromerstra')).message;
  expect(one.summary).toBe('Berichten van Omar Dromerstra');
  expect(wordsOf(one)).toMatch(/Dinsdag 26 januari 2027, 12:30 Tafel 3/);
  expect(buttonsOf(one).map(({ label }) => label)).toEqual(['Word Omar', 'Alle berichten van iedereen']);
});

async function openRehearsal(): Promise<World> {
  const world = await openWorld();
  await beginRehearsal(world.db, demoStart);
  return world;
}
