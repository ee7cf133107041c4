import { expect, test } from 'vitest';
import { SendAppeal } from '../../src/appeals/appeal-intents.ts';
import { markOfTexts } from '../../src/harvest/warned-text.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { appealed } from './appealing.ts';

test('an appeal is one of three at most, and never holds what may not be kept', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const warned = await omar.asks(SendAppeal({}), { text: 'Wie kent mevrouw Jansen van 83 jaar?' });
  expect(warned.kind).toBe('ask');
  expect(wordsOf(warned.message)).toContain('[Toch zo vragen]');
  const blocked = await omar.asks(SendAppeal({ anyway: markOfTexts('BSN 999990007') }), {
    text: 'BSN 999990007',
  });
  expect(blocked.kind).toBe('refuse');
  expect(await world.db.selectFrom('appeals').select('id').execute()).toEqual([]);
  for (const topic of ['wonen', 'werk', 'schulden'])
    await appealed(world, 'P15', `Ik zoek iemand die iets weet van ${topic}.`);
  const fourth = await omar.asks(SendAppeal({ text: 'Wie weet iets van vervoer?' }));
  expect([fourth.kind, fourth.message.summary]).toEqual([
    'refuse',
    'Je hebt al 3 oproepen openstaan. Wacht even, of stop er eerst een.',
  ]);
});
