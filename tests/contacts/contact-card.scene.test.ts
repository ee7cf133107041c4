import { describe, expect, test } from 'vitest';
import { FindPeople, SaveContactCard, ShowContactCard } from '../../src/contacts/contact-intents.ts';
import { detailsOf } from '../../src/people/details-store.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

const person = async ({ db }: World, id: string) => (await detailsOf({ db, box: testBox }, [id])).get(id);
const card = (world: World, id: string) =>
  world.db.selectFrom('contact_cards').selectAll().where('person_id', '=', id).executeTakeFirstOrThrow();

describe('my contact card', () => {
  test('says how others see me, and that nobody sees my number', async () => {
    const world = await openWorld();
    const page = await world.as('P15').sees(ShowContactCard({}));
    expect(wordsOf(page)).toContain(
      'Zo zien anderen jou: Omar Dromerstra · Gemeente Voorbeelderwolde, klantmanager',
    );
    expect(wordsOf(page)).toContain('Je nummer en je adres ziet niemand.');
    expect(formIn(page).fields).toContainEqual(
      expect.objectContaining({ name: 'phone', value: '06-00000015' }),
    );
  });

  test('tells an expert by experience that others see the name only', async () => {
    const world = await openWorld();
    const page = wordsOf(await world.as('P41').sees(ShowContactCard({})));
    expect(page).toContain('Zo zien anderen jou: Otto Ballonstra\n');
    expect(page).toContain('Anderen zien alleen je naam, niet je organisatie of functie.');
  });

  test('keeps what I write, and others find my line', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const reply = await omar.fills(await omar.sees(ShowContactCard({})), {
      phone: '06-00000099',
      line: 'Vraag me naar fietsen en de bijstand.',
    });
    expect(reply.message.summary).toBe('Bewaard. Dit is nu je kaart.');
    expect(await person(world, 'P15')).toEqual({
      phone: '06-00000099',
      email: 'omar.dromerstra@voorbeelderwolde.example.org',
      times: null,
    });
    expect(wordsOf(await world.as('P20').sees(FindPeople({ query: 'omar' })))).toContain(
      'Vraag me naar fietsen en de bijstand.',
    );
  });

  test('an empty box erases what was in it', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    await omar.fills(await omar.sees(ShowContactCard({})), { phone: '', email: ' ', line: '' });
    expect(await person(world, 'P15')).toEqual({ phone: null, email: null, times: null });
  });

  test('without the tick nobody finds me; with the tick they do', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    await omar.fills(await omar.sees(ShowContactCard({})), { findable: [] });
    const look = async () => (await world.as('P20').sees(FindPeople({ query: 'omar' }))).summary;
    expect(await look()).toContain('Ik vond niemand');
    expect(wordsOf(await omar.sees(ShowContactCard({})))).toContain('Nu vindt niemand jou.');
    await omar.fills(await omar.sees(ShowContactCard({})), { findable: 'yes' });
    expect(await look()).toContain('Ik vond 1 persoon');
  });

  test('somebody who never had a card gets one', async () => {
    const world = await openWorld();
    await world.db.deleteFrom('contact_cards').where('person_id', '=', 'P15').execute();
    const omar = world.as('P15');
    await omar.fills(await omar.sees(ShowContactCard({})), { findable: ['yes'] });
    expect((await card(world, 'P15')).found_by).toBe('session');
  });
});

describe('what does not fit on a card', () => {
  test.each([
    ['phone', 'bel me maar', 'Dit lijkt geen telefoonnummer.'],
    ['phone', '999990007', 'Dit lijkt geen telefoonnummer.'],
    ['email', 'omar at home', 'Dit lijkt geen e-mailadres.'],
    ['email', '999990007@example.org', 'Dit heb ik niet bewaard.'],
    ['line', 'x'.repeat(141), 'Je tekst is te lang. Er passen 140 tekens in.'],
  ])('%s "%s" is refused kindly and nothing changes', async (box, typed, said) => {
    const world = await openWorld();
    const omar = world.as('P15');
    const before = [await person(world, 'P15'), await card(world, 'P15')];
    const reply = await omar.fills(await omar.sees(ShowContactCard({})), { [box]: typed });
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain(said);
    expect([await person(world, 'P15'), await card(world, 'P15')]).toEqual(before);
  });

  test('a citizen number in the line is refused without saying it again, also with "anyway"', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    for (const ask of [SaveContactCard({}), SaveContactCard({ anyway: 'yes' })]) {
      const reply = await omar.asks(ask, { line: 'Vraag me naar 999990007' });
      expect(reply.kind).toBe('refuse');
      expect(wordsOf(reply.message)).not.toContain('999990007');
    }
    expect((await card(world, 'P15')).line).toBeNull();
  });

  test('a line that seems personal is asked about first, with everything still in the form', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const warned = await omar.fills(await omar.sees(ShowContactCard({})), {
      phone: '06-00000077',
      line: 'Bel me op 06-00000077',
    });
    expect(warned.kind).toBe('ask');
    expect((await person(world, 'P15'))?.phone).toBe('06-00000015');
    const kept = await omar.fills(warned.message, {});
    expect(kept.kind).toBe('say');
    expect((await person(world, 'P15'))?.phone).toBe('06-00000077');
    expect((await card(world, 'P15')).line).toBe('Bel me op 06-00000077');
  });

  test('my own name in my line is no reason to ask', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const reply = await omar.fills(await omar.sees(ShowContactCard({})), {
      line: 'Zeg maar gewoon Omar',
    });
    expect(reply.kind).toBe('say');
  });
});
