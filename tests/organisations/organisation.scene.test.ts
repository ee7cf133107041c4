import { describe, expect, test } from 'vitest';
import {
  EditOrganisation,
  FindOrganisation,
  SaveOrganisation,
  ShowOrganisation,
} from '../../src/organisations/organisation-intents.ts';
import { organisationsNamed } from '../../src/organisations/organisation-store.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { notThere } from '../contacts/swapping.ts';
import { openWorld, wordsOf } from '../support/world.ts';

const filled = {
  does: 'Wij helpen bij werk zoeken.',
  doesNot: 'Wij geven geen uitkering. Dat doet de gemeente.',
  reach: 'Bel 0516 123456 of mail info@stapvooruit.example.org. Kerkstraat 12, 8431 AB Oosterwolde.',
};

describe('the card of an organisation', () => {
  test('is filled in by who comes from there, and read by everybody of the region', async () => {
    const world = await openWorld();
    // Fatima comes from Stap Vooruit (O4), Omar from a municipality.
    const fatima = world.as('P06');
    const empty = await fatima.sees(ShowOrganisation({ organisation: 'O4' }));
    expect(wordsOf(empty)).toContain('Op deze kaart staat nog niets. Jij kunt hem invullen.');
    const form = await fatima.presses(empty, 'Deze kaart invullen');
    const saved = await fatima.fills(form.message, filled);
    expect(saved.message.summary).toBe('Bewaard. Dit is nu de kaart van Stap Vooruit.');

    const page = (await world.as('P15').says('organisatie stap')).message;
    expect(page.summary).toBe('Stap Vooruit');
    expect(wordsOf(page)).toContain('Wat doen wij wel?: Wij helpen bij werk zoeken.');
    expect(wordsOf(page)).toContain('Wat doen wij niet?: Wij geven geen uitkering.');
    expect(wordsOf(page)).toContain('Hoe bereik je ons?: Bel 0516 123456');
    expect(wordsOf(page)).not.toMatch(/Fatima|invullen/);
    expect(JSON.stringify(await world.db.selectFrom('organisations').selectAll().execute())).not.toContain(
      'P06',
    );
  });

  test('is changed by its own people and by organisers, and by nobody else', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    const save = SaveOrganisation({ organisation: 'O4', ...filled });
    for (const who of ['P15', 'H1', 'E1']) {
      expect((await world.as(who).asks(EditOrganisation({ organisation: 'O4' }))).message.summary).toBe(
        notThere,
      );
      expect((await world.as(who).asks(save)).message.summary).toBe(notThere);
    }
    expect((await world.as('X1').asks(save)).kind).toBe('say');
    expect((await world.as('P06').asks(SaveOrganisation({ organisation: 'O4' }))).kind).toBe('say');
    expect((await organisationsNamed(world.db, 'demo', 'stap'))[0]).toMatchObject({
      does: null,
      reach: null,
    });
  });

  test('may hold the number and the address of the organisation, but not a name of somebody unasked', async () => {
    const world = await openWorld();
    const fatima = world.as('P06');
    const form = await fatima.sees(EditOrganisation({ organisation: 'O4' }));
    const warned = await fatima.fills(form, { ...filled, does: 'Vraag naar mevrouw Testinga.' });
    expect(warned.kind).toBe('ask');
    expect(wordsOf(warned.message)).toContain('[Toch zo bewaren]');
    expect((await organisationsNamed(world.db, 'demo', 'stap'))[0]?.does).toBeNull();
    expect((await fatima.fills(warned.message, {})).kind).toBe('say');
    const number = await fatima.fills(form, { does: 'BSN 999990007' });
    expect(number.kind).toBe('refuse');
    expect(wordsOf(number.message)).not.toContain('999990007');
  });
});

describe('looking for an organisation', () => {
  test('by a word that fits more than one gives a list, and by an unknown word all of them', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const list = await omar.sees(FindOrganisation({ query: 'gemeente' }));
    for (const name of ['Gemeente Voorbeelderwolde', 'Gemeente Voorbeeldstad'])
      expect(wordsOf(list)).toContain(name);
    expect(wordsOf(list)).not.toContain('Stap Vooruit');
    const all = wordsOf(await omar.sees(FindOrganisation({ query: 'brandweer' })));
    expect(all).toContain("Ik ken geen organisatie met 'brandweer'. Dit zijn ze allemaal.");
    expect(all).toContain('Stap Vooruit');
    expect(all).not.toContain('persoonlijke titel');
  });

  test('never shows one of another region, nor "op persoonlijke titel"', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    for (const organisation of ['EO1', 'O8', 'nothing']) {
      const reply = await world.as('P15').asks(ShowOrganisation({ organisation }));
      expect([reply.kind, reply.message.summary]).toEqual(['refuse', notThere]);
    }
    expect(wordsOf(await world.as('E1').sees(FindOrganisation({ query: 'gemeente' })))).not.toContain(
      'Voorbeeld',
    );
  });
});
