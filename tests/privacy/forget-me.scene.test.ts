import { expect, test } from 'vitest';
import { ShowHome } from '../../src/home/home-intents.ts';
import { OpenForgetMe } from '../../src/privacy/privacy-intents.ts';
import { buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';

test('the page says what goes and what stays, and asks once more', async () => {
  const world = await openWorld();
  const page = await world.as('P15').says('vergeet mij');
  expect(wordsOf(page.message)).toContain('Wat al in een chat of mailbox staat');
  expect(buttonsOf(page.message).find(({ label }) => label === 'Vergeet mij nu')?.confirm).toContain('zeker');
  expect(await world.as('P15').sees(ShowHome({}))).toMatchObject({ summary: 'Dag Omar' });
});

test('whoever is forgotten is a stranger, and a badge code of theirs is dead', async () => {
  const world = await openPlannedWorld();
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  const omar = world.as('P15');
  const done = await omar.presses(await omar.sees(OpenForgetMe({})), 'Vergeet mij nu');
  expect(done.message.summary).toContain('Ik ben je vergeten');
  expect(buttonsOf(done.message)).toEqual([]);
  expect((await omar.says('begin')).kind).toBe('ask');
  const again = await omar.says(`mee ${code}`);
  expect(again).toMatchObject({ kind: 'refuse' });
  expect(again.message.summary).toContain('Ik ken deze code niet');
});
