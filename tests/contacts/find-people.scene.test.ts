import { describe, expect, test } from 'vitest';
import { FindPeople, OpenSwap } from '../../src/contacts/contact-intents.ts';
import { indexPeople } from '../../src/find/indexing.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';
import { openAnotherRegion } from './another-region.ts';

const find = (query?: string) => FindPeople(query === undefined ? {} : { query });

describe('finding somebody', () => {
  test('Omar types a topic and sees names with organisation and function, no number and no address', async () => {
    const world = await openWorld();
    const page = await world.as('P15').sees(find('wmo'));
    expect(page.summary).toBe("Ik vond 3 mensen voor 'wmo'.");
    expect(wordsOf(page)).toContain(
      'Quinten Sprookstra Gemeente Voorbeelderwolde, Wmo-consulent [Gegevens ruilen]',
    );
    expect(wordsOf(page)).not.toMatch(/06-|@/);
  });

  test('several words must all fit, with any capitals and in any order', async () => {
    const world = await openWorld();
    const page = await world.as('P20').sees(find('VOORBEELDERWOLDE schuld'));
    expect(wordsOf(page)).toContain('Rinske Krijtsma');
    expect(page.summary).toBe("Ik vond 1 persoon voor 'VOORBEELDERWOLDE schuld'.");
  });

  test('the search box is a form that shows the results', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const reply = await omar.fills(await omar.sees(find()), { query: 'tjits' });
    expect(wordsOf(reply.message)).toContain('Tjitske Gumsma');
  });

  test('the button of a result opens the question for that person', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const reply = await omar.presses(await omar.sees(find('tjitske')), 'Gegevens ruilen');
    expect(reply.message.summary).toBe('Gegevens ruilen met Tjitske Gumsma');
  });

  test('nobody found says kindly what to try; words that are no words find nobody', async () => {
    const world = await openWorld();
    const page = await world.as('P15').sees(find('zeilles'));
    expect(page.summary).toBe("Ik vond nu niemand voor 'zeilles'.");
    expect(wordsOf(page)).toContain('Zoek met een ander woord, of met de naam van een organisatie.');
    expect((await world.as('P15').sees(find('?!'))).summary).toBe("Ik vond nu niemand voor '?!'.");
  });

  test('twenty people on a page, and the next ones behind "Meer"', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const first = await omar.sees(find('voorbeeld'));
    const swaps = (page: typeof first) =>
      buttonsOf(page).filter(({ label }) => label === 'Gegevens ruilen').length;
    expect(swaps(first)).toBe(20);
    const count = Number(/(\d+) mensen/.exec(first.summary)?.[1]);
    expect(wordsOf(first)).toContain(`Ik vond ${count} mensen voor 'voorbeeld'. Dit zijn 1 tot en met 20.`);
    const { message: second } = await omar.presses(first, 'Meer');
    expect(swaps(second)).toBe(count - 20);
    expect(buttonsOf(second).map(({ label }) => label)).not.toContain('Meer');
    expect((await omar.presses(second, 'Vorige')).message).toEqual(first);
  });

  test('with other words for the same, and says with which; a typing error is no problem', async () => {
    const world = await openWorld();
    const page = wordsOf(await world.as('P15').sees(find('wie weet iets van geldproblemen?')));
    expect(page).toContain('Rinske Krijtsma');
    expect(page).toContain('gevonden met: schuldhulp');
    const typed = wordsOf(await world.as('P15').sees(find('arbeidsdeskundge')));
    expect(typed).toContain('Tjitske Gumsma');
    expect(typed).not.toContain('gevonden met');
  });

  test('an organisation that is named stands on top, with its card behind it', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const { message } = await omar.presses(
      await omar.sees(find('ggz voorbeeld')),
      'Organisatie: GGZ Voorbeeld',
    );
    expect(message.summary).toContain('GGZ Voorbeeld');
    expect(wordsOf(await omar.sees(find('voorbeeld')))).not.toContain('Organisatie: GGZ');
  });

  test('an English reader gets English around the names', async () => {
    const world = await openWorld();
    const page = await world.as('P33').sees(find('tjitske'));
    expect(page.summary).toBe("I found 1 person for 'tjitske'.");
    expect(buttonsOf(page).map(({ label }) => label)).toContain('Swap details');
  });
});

describe('before looking for anything', () => {
  test('I see how it works and the people of my table who want to be found, not myself', async () => {
    const world = await openWorld();
    const page = wordsOf(await world.as('P15').sees(find()));
    expect(page).toContain('Je vindt alleen mensen die gevonden willen worden.');
    expect(page).toContain('Aan jouw tafel\nAbel Kaarsjestra');
    expect(page).toContain('Quinten Sprookstra');
    expect(page).not.toContain('Tjitske');
    expect(page).not.toContain('Omar');
  });

  test('in a round that was posted, my table is the table of that round', async () => {
    const world = await openWorld();
    const at = world.clock.now().toISOString();
    await world.db
      .insertInto('assignments')
      .values([
        { round_id: 'R2', seat_id: 'P15', table_id: 'T4', locked_at: null },
        { round_id: 'R2', seat_id: 'P17', table_id: 'T1', locked_at: null },
        { round_id: 'R2', seat_id: 'P01', table_id: 'T4', locked_at: null },
      ])
      .execute();
    const before = wordsOf(await world.as('P15').sees(find()));
    expect(before).toContain('Quinten');
    await world.db.updateTable('rounds').set({ posted_at: at }).where('id', '=', 'R2').execute();
    const page = wordsOf(await world.as('P15').sees(find()));
    expect(page).toContain('Baukje Sokkema');
    expect(page).not.toContain('Quinten');
  });

  test('an organiser without a table just gets the box', async () => {
    const world = await openWorld();
    expect(wordsOf(await world.as('X1').sees(find()))).not.toContain('Aan jouw tafel');
  });
});

describe('who is not found', () => {
  test('somebody who does not want to be found, and myself', async () => {
    const world = await openWorld();
    expect((await world.as('P15').sees(find('noor'))).summary).toContain('Ik vond nu niemand');
    expect((await world.as('P15').sees(find('omar'))).summary).toContain('Ik vond nu niemand');
  });

  test('experts by experience who do not show it are a name, and no word but the name finds them', async () => {
    const world = await openWorld();
    for (const query of ['ervaring', 'ervaringsdeskundige', 'persoonlijke titel', 'titel'])
      expect((await world.as('P15').sees(find(query))).summary).toContain('Ik vond nu niemand');
    const page = wordsOf(await world.as('P15').sees(find('otto')));
    expect(page).toContain('Otto Ballonstra [Gegevens ruilen]');
    expect(page).not.toMatch(/ervaring|persoonlijke/i);
  });

  test('an expert by experience who shows it is found with it', async () => {
    const world = await openWorld();
    const at = world.clock.now().toISOString();
    await world.db.updateTable('seats').set({ layer_shown_at: at }).where('id', '=', 'P41').execute();
    await indexPeople(world.db, ['P41']);
    const page = wordsOf(await world.as('P15').sees(find('ervaring')));
    expect(page).toContain('Otto Ballonstra ervaringsdeskundige');
    expect(page).not.toContain('Uma');
  });

  test('anybody of another region, from either side', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    await indexPeople(world.db, ['E1', 'E2']);
    expect((await world.as('P15').sees(find('sjoerd'))).summary).toContain('Ik vond nu niemand');
    expect((await world.as('E2').sees(find('omar'))).summary).toContain('Ik vond nu niemand');
    expect(wordsOf(await world.as('E2').sees(find('rixt')))).toContain('Gemeente Elders, klantmanager');
    expect((await world.as('P15').asks(OpenSwap({ person: 'E2' }))).kind).toBe('refuse');
  });

  test('anybody, for a stranger: the badge code comes first', async () => {
    const world = await openWorld();
    const reply = await world.stranger().asks(find('wmo'));
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain('Typ mee en dan de code van je badge.');
  });
});
