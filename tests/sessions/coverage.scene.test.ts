import { expect, test } from 'vitest';
import { ShowCoverage } from '../../src/sessions/session-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';

test('when everybody is there, that is said, and the counts stand below', async () => {
  const world = await openWorld();
  const words = wordsOf(await world.as('X1').sees(ShowCoverage({ session })));
  expect(words).toContain('Van elke laag en elke organisatie is er iemand.');
  expect(words).toContain(
    'Organisatie | Bestuurders | Managers | Professionals | Beleidsmedewerkers | Raadsleden | Ervaringsdeskundigen | Samen',
  );
  expect(words).toContain('Op persoonlijke titel | geen | geen | geen | geen | geen | 9 | 9');
  expect(words).toContain('Samen | 6 | 8 | 20 | 4 | 1 | 9 | 48');
  expect(words).not.toContain('Organisatieteam');
});

test('empty chairs are named in one sentence, and said in words in the table', async () => {
  const world = await openWorld();
  await world.db
    .updateTable('seats')
    .set({ left_at: '2027-01-26T11:00:00.000Z' })
    .where('id', 'in', ['P39', 'P35', 'P36'])
    .execute();
  const page = await world.as('X1').sees(ShowCoverage({ session }));
  expect(page.summary).toBe('Wie ontbreekt er nog?');
  expect(wordsOf(page)).toContain('Dit ontbreekt nog: raadsleden en Ministerie van Voorbeelden.');
  expect(wordsOf(page)).toContain(
    'Ministerie van Voorbeelden | geen | geen | geen | geen | geen | geen | lege stoel',
  );
  expect(wordsOf(page)).toContain('Samen | 6 | 8 | 20 | 2 | lege stoel | 9 | 45');
});

test('no person is named on this page', async () => {
  const world = await openWorld();
  const words = wordsOf(await world.as('X1').sees(ShowCoverage({ session })));
  const people = await world.db.selectFrom('people').select('last_name').execute();
  expect(people.filter(({ last_name }) => words.includes(last_name))).toEqual([]);
});

test('in English, with a way to invite somebody', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X1').execute();
  await world.db.updateTable('seats').set({ layer: 'manager' }).where('layer', '=', 'board').execute();
  const page = await world.as('X1').sees(ShowCoverage({ session }));
  expect(page.summary).toBe('Who is still missing?');
  expect(wordsOf(page)).toContain('Still missing: board members.');
  expect(wordsOf(page)).toContain('[Invite somebody]');
});
