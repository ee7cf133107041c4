import { expect, test } from 'vitest';
import { FindPeople } from '../../src/contacts/contact-intents.ts';
import { ShowOrganisation } from '../../src/organisations/organisation-intents.ts';
import { OpenName } from '../../src/people/person-intents.ts';
import { ShowMyData } from '../../src/privacy/privacy-intents.ts';
import { OpenSeat } from '../../src/sessions/session-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

const wrong = 'Naam of organisatie klopt niet';

test('an organiser mends the name of a guest, and where that guest is from; others find the guest by it', async () => {
  const world = await openWorld();
  const { session, db } = world;
  const organiser = world.as('X1');
  await db
    .updateTable('contact_cards')
    .set({ found_by: 'session', name_shown: 'full' })
    .where('person_id', '=', 'P15')
    .execute();
  const seat = await organiser.sees(OpenSeat({ session, seat: 'P15' }));
  const form = (await organiser.presses(seat, wrong)).message;
  expect(formIn(form).fields.map((field) => field.kind === 'line' && field.value)).toEqual([
    'Omar',
    'Dromerstra',
    'Gemeente Voorbeelderwolde',
  ]);
  const saved = await organiser.fills(form, {
    lastName: ' Dromersma ',
    organisation: 'gemeente  voorbeeldstad',
  });
  expect(wordsOf(saved.message)).toContain('Bewaard: Omar Dromersma.');
  expect(wordsOf(saved.message)).toContain('Wat al op papier staat, verandert niet mee.');
  const found = wordsOf(await world.as('P20').sees(FindPeople({ query: 'Dromersma' })));
  expect(found).toContain('Omar Dromersma');
  expect(found).toContain('Gemeente Voorbeeldstad');
  expect(wordsOf(await world.as('P15').sees(ShowMyData({})))).toContain('Omar Dromersma');
  // Nobody hears of it: it was the organiser.
  expect(world.as('X2').received()).toEqual([]);
});

test('where nobody else is from an organisation, it is spelt anew and keeps its card', async () => {
  const world = await openWorld();
  const { session, db } = world;
  await db
    .insertInto('organisations')
    .values({ id: 'alone', region_id: 'demo', name: 'Huize Zonnehof' })
    .execute();
  await db.updateTable('organisations').set({ does: 'Wij koken samen.' }).where('id', '=', 'alone').execute();
  await db.updateTable('people').set({ organisation_id: 'alone' }).where('id', '=', 'P15').execute();
  const form = await world.as('X1').sees(OpenName({ session, seat: 'P15' }));
  await world.as('X1').fills(form, { organisation: 'Huis Zonnehof' });
  const card = wordsOf(await world.as('P15').sees(ShowOrganisation({ organisation: 'alone' })));
  expect(card).toContain('Huis Zonnehof');
  expect(card).toContain('Wij koken samen.');
});

test('somebody mends their own name, and the organisers hear it; of which organisation they are, an organiser says', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const data = await omar.sees(ShowMyData({}));
  const form = (await omar.presses(data, 'Mijn naam of organisatie klopt niet')).message;
  const saved = await omar.fills(form, { firstName: 'Umar', organisation: 'Werkbedrijf Oost' });
  expect(wordsOf(saved.message)).toContain('Bewaard: Umar Dromerstra.');
  expect(wordsOf(saved.message)).toContain('De organisatie van de bijeenkomst kijkt naar je organisatie.');
  const mine = wordsOf(await omar.sees(ShowMyData({})));
  expect(mine).toContain('Umar Dromerstra');
  expect(mine).not.toContain('Werkbedrijf Oost');
  const heard = world.as('X1').received();
  expect(heard.map(({ summary }) => summary)).toEqual([
    'Omar Dromerstra heet nu Umar Dromerstra en paste dat zelf aan.',
    'Umar Dromerstra zegt: mijn organisatie heet ‘Werkbedrijf Oost’. Klopt dat?',
  ]);
  const proposed = await world.as('X1').presses(heard[1] as (typeof heard)[0], 'Kijk en pas aan');
  await world.as('X1').fills(proposed.message, {});
  expect(wordsOf(await omar.sees(ShowMyData({})))).toContain('Werkbedrijf Oost');
});

test('a name with a number in it that may never be kept is refused, and an odd one is asked about', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const form = await omar.sees(OpenName({}));
  expect((await omar.fills(form, { lastName: '999990007' })).kind).toBe('refuse');
  const odd = await omar.fills(form, { organisation: 'Mevrouw Jansen' });
  expect(odd.kind).toBe('ask');
  expect(wordsOf(odd.message)).toContain('[Toch zo bewaren]');
});
