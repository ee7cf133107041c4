import { expect, test } from 'vitest';
import { ShowBoard } from '../../src/actions/action-intents.ts';
import { eraseEverything } from '../../src/privacy/erasure-store.ts';
import { addDemoActions, addDemoNotes } from '../support/demo-harvest.ts';
import { testBox } from '../support/test-box.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';

test('everybody in the meeting sees what was agreed by theme, and nobody sees who is stuck or who was asked', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await addDemoActions(world);
  await world.db
    .updateTable('actions')
    .set({ status: 'proposed', asked_id: 'P24', owner_id: null })
    .where('id', '=', 'A07')
    .execute();
  const omar = world.as('P15');
  const mine = await omar.says('acties');
  const board = (await omar.presses(mine.message, 'Alle acties van de bijeenkomst')).message;
  const words = wordsOf(board);
  expect(words).toMatch(
    /Elkaar kennen\nDatum kiezen voor de extra bijeenkomst Tjitske Gumsma, Werkloket Voorbeeld\. Klaar\.\nBelgids maken met vaste contactpersonen Omar Dromerstra, Gemeente Voorbeelderwolde\. Klaar\.\nKoffie-uur/,
  );
  expect(words).toContain(
    'Vast gezicht proberen bij tien aanvragen Geert Bedachtsma, Gemeente Voorbeelderwolde. We zijn bezig. Klaar op maandag 31 mei 2027. Eerste stap: Kies twee medewerkers die meedoen.',
  );
  expect(words).toContain('Eerste schets van één formulier Zoekt een eigenaar.');
  expect(words).not.toMatch(/Xandra|hand gebruiken|vast\b.*hulp/);
  // By name only: what else would tell how he knows it.
  expect(words).toContain('Woordenlijst maken met moeilijke woorden Ruben Knikkerstra. We zijn bezig.');
  const opens = (who: typeof board) => buttonsOf(who).map(({ label }) => label);
  expect(opens(board)).toEqual(['Belgids maken met vaste contactpersonen', 'Begin']);
  expect(opens(await world.as('X1').sees(ShowBoard({})))).toContain('Koffie-uur plannen, elke zes weken');
  expect(wordsOf((await world.as('P33').says('board')).message)).toContain('Who takes the lead');

  await eraseEverything({ db: world.db, now: world.clock.now(), box: testBox } as never, 'P30');
  expect(wordsOf(await omar.sees(ShowBoard({})))).toContain(
    'Koffie-uur plannen, elke zes weken Zoekt een eigenaar.',
  );
});
