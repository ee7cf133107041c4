import { describe, expect, test } from 'vitest';
import { OpenContactCard, OpenContactDetails, SaveContactCard } from '../../src/contacts/card-intents.ts';
import { FindPeople, ShowContactCard } from '../../src/contacts/contact-intents.ts';
import { markOfTexts } from '../../src/harvest/warned-text.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import type { World } from '../support/world.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { changesCard, changesDetails } from './cards.ts';

const cardPage = async (world: World, id: string) => wordsOf(await world.as(id).sees(ShowContactCard({})));
const found = async (world: World, query: string) =>
  wordsOf(await world.as('P20').sees(FindPeople({ query })));
const shownSince = (world: World, id: string) =>
  world.db.selectFrom('seats').select('layer_shown_at').where('person_id', '=', id).executeTakeFirstOrThrow();

describe('my contact card', () => {
  test('says how others see me, who finds me, and that nobody sees my number', async () => {
    const world = await openWorld();
    const page = await cardPage(world, 'P15');
    expect(page).toContain(
      'Zo zien anderen jou: Omar Dromerstra · Gemeente Voorbeelderwolde, klantmanager · ',
    );
    expect(page).toContain('Wie mij kan vinden: Iedereen van deze bijeenkomst');
    expect(page).toContain('Telefoonnummer: 06-00000015 (alleen wie een ja van mij krijgt)');
    expect(page).toContain('Beste tijden: nog leeg');
    expect(page).toContain('Je nummer en je e-mailadres ziet niemand.');
  });

  test('is asked in two short forms; what I write in one, others find', async () => {
    const world = await openWorld();
    const reply = await changesCard(world, 'P15', {
      functionTitle: 'fietscoach',
      expertise: 'fietsen;  Wonen ,, wonen',
      line: 'Vraag me naar de bijstand.',
    });
    expect(reply.message.summary).toBe('Bewaard. Dit is nu je kaart.');
    expect(await cardPage(world, 'P15')).toContain(
      'Zo zien anderen jou: Omar Dromerstra · Gemeente Voorbeelderwolde, fietscoach · fietsen, Wonen · Vraag me naar de bijstand.',
    );
    expect(await found(world, 'fietscoach')).toContain('Vraag me naar de bijstand.');
    expect(await cardPage(world, 'P15')).toContain('Telefoonnummer: 06-00000015');
  });

  test('keeps a number with who may get it; an empty box erases', async () => {
    const world = await openWorld();
    await changesDetails(world, 'P15', {
      phone: '06-00000099',
      phoneTo: 'sat_with',
      times: 'dinsdag na negen uur',
      timesTo: 'nobody',
      email: ' ',
    });
    const page = await cardPage(world, 'P15');
    expect(page).toContain('06-00000099 (ook meteen wie aan mijn tafel zat en wil ruilen)');
    expect(page).toContain('Beste tijden: dinsdag na negen uur (niemand)');
    expect(page).toContain('E-mailadres: nog leeg');
    expect(page).toContain('klantmanager');
  });

  test('by nobody I am not found; by choice I am', async () => {
    const world = await openWorld();
    const home = async () => wordsOf(await world.as('P15').sees(ShowHome({})));
    expect(await home()).not.toContain('Nu vindt niemand jou.');
    await changesCard(world, 'P15', { foundBy: 'nobody' });
    expect(await home()).toContain('Nu vindt niemand jou. Wil je gevonden worden? Jij kiest.');
    expect(await found(world, 'omar')).toContain('niemand voor');
    expect(await cardPage(world, 'P15')).toContain('Nu vindt niemand jou.');
    await changesCard(world, 'P15', { foundBy: 'session' });
    expect(await found(world, 'omar')).not.toContain('niemand voor');
  });

  test('with the first name only, nobody reads or finds the last name', async () => {
    const world = await openWorld();
    await changesCard(world, 'P15', { nameShown: 'first' });
    expect(await cardPage(world, 'P15')).toContain('Zo zien anderen jou: Omar · Gemeente');
    expect(await found(world, 'klantmanager voorbeelderwolde')).not.toContain('Dromerstra');
    expect(await found(world, 'dromerstra')).toContain('niemand voor');
  });

  test('somebody who never had a card gets one, and starts with nobody', async () => {
    const world = await openWorld();
    await world.db.deleteFrom('contact_cards').where('person_id', '=', 'P15').execute();
    const form = formIn(await world.as('P15').sees(OpenContactCard({})));
    expect(form.fields).toContainEqual(expect.objectContaining({ name: 'foundBy', value: 'nobody' }));
    const details = formIn(await world.as('P15').sees(OpenContactDetails({})));
    for (const name of ['phoneTo', 'emailTo', 'timesTo'])
      expect(details.fields).toContainEqual(expect.objectContaining({ name, value: 'swap' }));
    await changesCard(world, 'P15', { foundBy: 'region' });
    expect(await cardPage(world, 'P15')).toContain('Wie mij kan vinden: Iedereen in de regio');
  });
});

describe('an expert by experience', () => {
  test('is a name, until they choose a word for it themselves', async () => {
    const world = await openWorld();
    expect(await cardPage(world, 'P41')).toContain('Zo zien anderen jou: Otto Ballonstra\n');
    expect(await cardPage(world, 'P41')).toContain('Anderen zien alleen je naam');
    expect(formIn(await world.as('P41').sees(OpenContactCard({}))).fields).toContainEqual(
      expect.objectContaining({ name: 'label', value: 'none' }),
    );
    await changesCard(world, 'P41', { label: 'resident', foundBy: 'session' });
    expect(await cardPage(world, 'P41')).toContain('Zo zien anderen jou: Otto Ballonstra · inwoner\n');
    expect(await found(world, 'otto')).toContain('inwoner');
    expect((await shownSince(world, 'P41')).layer_shown_at).toBeNull();

    await changesCard(world, 'P41', { label: 'expert' });
    expect(await found(world, 'otto')).toContain('ervaringsdeskundige');
    expect((await shownSince(world, 'P41')).layer_shown_at).not.toBeNull();
    const shown = world.db.selectFrom('seats').select('person_id').where('layer_shown_at', 'is not', null);
    expect(await shown.where('layer', '=', 'expert_by_experience').execute()).toEqual([{ person_id: 'P41' }]);

    await changesCard(world, 'P41', { label: 'none' });
    expect(await found(world, 'otto')).not.toContain('ervaringsdeskundige');
    expect((await shownSince(world, 'P41')).layer_shown_at).toBeNull();
  });

  test('is the only one who is asked for that word', async () => {
    const world = await openWorld();
    const names = formIn(await world.as('P15').sees(OpenContactCard({}))).fields.map(({ name }) => name);
    expect(names).toEqual(['foundBy', 'nameShown', 'functionTitle', 'expertise', 'line']);
    const forged = SaveContactCard({ foundBy: 'session', nameShown: 'full', label: 'resident' });
    await world.as('P15').asks(forged);
    expect(await cardPage(world, 'P15')).not.toContain('inwoner');
  });
});

describe('what does not fit on a card', () => {
  const everything = (world: World) =>
    Promise.all(['people', 'contact_cards'].map((table) => row(world, table as 'people')));
  const row = (world: World, table: 'people') => world.db.selectFrom(table).selectAll().execute();

  test.each([
    [changesDetails, 'phone', 'bel me maar', 'Dit lijkt geen telefoonnummer.'],
    [changesDetails, 'phone', '999990007', 'Dit heb ik niet bewaard.'],
    [changesDetails, 'email', 'omar at home', 'Dit lijkt geen e-mailadres.'],
    [changesDetails, 'email', '999990007@example.org', 'Dit heb ik niet bewaard.'],
    [changesDetails, 'times', 'BSN 999990007', 'Dit heb ik niet bewaard.'],
    [changesCard, 'line', 'x'.repeat(141), 'Je tekst is te lang. Er passen 140 tekens in.'],
    [changesCard, 'functionTitle', 'BSN 999990007', 'Dit heb ik niet bewaard.'],
    [changesCard, 'expertise', 'wonen, 999990007', 'Dit heb ik niet bewaard.'],
  ])('is refused kindly and nothing changes: %o %s "%s"', async (changes, box, typed, said) => {
    const world = await openWorld();
    const before = await everything(world);
    const reply = await changes(world, 'P15', { [box]: typed });
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain(said);
    expect(wordsOf(reply.message)).not.toContain('999990007');
    expect(await everything(world)).toEqual(before);
  });

  test('a citizen number in the line is refused, also with "anyway"', async () => {
    const world = await openWorld();
    const save = SaveContactCard({
      foundBy: 'session',
      nameShown: 'full',
      anyway: markOfTexts('', '', 'Vraag me naar 999990007'),
    });
    const reply = await world.as('P15').asks(save, { line: 'Vraag me naar 999990007' });
    expect(reply.kind).toBe('refuse');
    expect(wordsOf(reply.message)).not.toContain('999990007');
  });

  test('a text that seems personal is asked about first, with everything still in the form', async () => {
    const world = await openWorld();
    const warned = await changesCard(world, 'P15', {
      foundBy: 'region',
      expertise: 'fietsen',
      line: 'Bel me op 06-00000077',
    });
    expect(warned.kind).toBe('ask');
    expect(warned.message.summary).toBe(
      'Wacht even. Bij ‘Vraag me naar ...’ lijkt iets persoonlijks te staan.',
    );
    expect(await cardPage(world, 'P15')).not.toContain('fietsen');
    expect((await world.as('P15').fills(warned.message, {})).kind).toBe('say');
    const page = await cardPage(world, 'P15');
    expect(page).toContain('fietsen · Bel me op 06-00000077');
    expect(page).toContain('Iedereen in de regio');
  });

  test('my own name in my line is no reason to ask', async () => {
    const world = await openWorld();
    expect((await changesCard(world, 'P15', { line: 'Zeg maar gewoon Omar' })).kind).toBe('say');
  });
});
