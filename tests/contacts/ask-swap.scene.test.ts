import { describe, expect, test } from 'vitest';
import {
  AcceptSwap,
  AskSwap,
  OpenSwap,
  OpenSwapAnswer,
  ShowContacts,
} from '../../src/contacts/contact-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';
import { openAnotherRegion } from './another-region.ts';
import { asked, notThere, swapped } from './swapping.ts';

describe('asking to swap', () => {
  test('Omar and Tjitske swap: she chooses, both hear that it worked, each sees what the other gave', async () => {
    const world = await openWorld();
    const [omar, tjitske] = [world.as('P15'), world.as('P20')];
    const sent = await omar.fills(await omar.sees(OpenSwap({ person: 'P20' })), {
      fields: ['phone', 'email'],
    });
    expect(sent.message.summary).toBe(
      'Ik heb het gevraagd. Zegt Tjitske ja? Dan krijgen jullie allebei bericht. ' +
        'De vraag vervalt op dinsdag 2 februari 2027.',
    );

    const [question] = tjitske.received();
    if (!question) throw new Error('nothing arrived');
    expect(question.summary).toBe(
      'Omar Dromerstra van Gemeente Voorbeelderwolde wil graag contact houden. Wil je jouw gegevens ruilen? ' +
        'Jij kiest wat je deelt. Nee zeggen mag. Omar hoort dat dan niet.',
    );
    expect(wordsOf(question)).toContain('Omar geeft jou: telefoonnummer en e-mailadres.');
    const form = await tjitske.presses(question, 'Kies wat je deelt');
    const done = await tjitske.fills(form.message, { fields: ['phone'] });
    expect(done.message.summary).toContain('Gelukt! Jij en Omar Dromerstra van Gemeente Voorbeelderwolde');

    expect(omar.received().at(-1)?.summary).toBe(
      'Gelukt! Jij en Tjitske Gumsma van Werkloket Voorbeeld kunnen elkaar vinden. ' +
        'De gegevens staan bij Mijn contacten.',
    );
    expect(tjitske.received().at(-1)?.summary).toContain('Gelukt! Jij en Omar Dromerstra');

    const his = await omar.sees(ShowContacts({}));
    expect(his.summary).toBe('Mijn contacten: 1');
    expect(wordsOf(his)).toContain(
      'Tjitske Gumsma Werkloket Voorbeeld, arbeidsdeskundige · Telefoonnummer: 06-00000020 · ' +
        'Jij geeft: telefoonnummer en e-mailadres.',
    );
    expect(wordsOf(his)).not.toContain('tjitske.gumsma@');
    const hers = wordsOf(await tjitske.sees(ShowContacts({})));
    expect(hers).toContain(
      'Telefoonnummer: 06-00000015 · E-mailadres: omar.dromerstra@voorbeelderwolde.example.org',
    );
    expect(hers).toContain('Jij geeft: telefoonnummer.');
  });

  test('no message that was sent holds a number or an address', async () => {
    const world = await openWorld();
    await swapped(world, 'P15', 'P20');
    expect(world.door.arrived).toHaveLength(3);
    expect(JSON.stringify(world.door.arrived.map(({ message }) => wordsOf(message)))).not.toMatch(/06-|@/);
    const kept = await world.db.selectFrom('outbox').select('message').execute();
    expect(kept.map(({ message }) => message).join()).not.toMatch(/06-0|@/);
  });

  test('I see before sending what goes along; nothing is ticked, and what I do not have is not offered', async () => {
    const world = await openWorld();
    const form = formIn(await world.as('P15').sees(OpenSwap({ person: 'P20' })));
    expect(form.fields).toEqual([
      expect.objectContaining({
        name: 'fields',
        options: [
          { value: 'phone', label: 'Telefoonnummer: 06-00000015' },
          { value: 'email', label: 'E-mailadres: omar.dromerstra@voorbeelderwolde.example.org' },
        ],
      }),
    ]);
    expect(form.fields[0]).not.toHaveProperty('values');
    expect(formIn(await world.as('P45').sees(OpenSwap({ person: 'P20' }))).fields).toEqual([
      expect.objectContaining({ options: [{ value: 'phone', label: 'Telefoonnummer: 06-00000045' }] }),
    ]);
    const empty = await world.as('P42').sees(OpenSwap({ person: 'P20' }));
    expect(wordsOf(empty)).toContain('Je kaart is nog leeg.');
    expect(empty.blocks.map(({ kind }) => kind)).not.toContain('form');
    const card = await world.as('P42').presses(empty, 'Zet het op mijn kaart');
    expect(formIn(card.message).fields.map(({ name }) => name)).toContain('phone');
  });

  test('without a tick, or with only what is not on the card, nothing is asked', async () => {
    const world = await openWorld();
    const none = await world.as('P15').asks(AskSwap({ person: 'P20' }), {});
    const notOnCard = await world.as('P45').asks(AskSwap({ person: 'P20' }), { fields: 'email' });
    for (const reply of [none, notOnCard]) {
      expect(reply.kind).toBe('refuse');
      expect(reply.message.summary).toBe('Kies eerst wat je geeft. Eén vinkje is genoeg.');
    }
    expect(world.as('P20').received()).toEqual([]);
  });

  test('everyone is written to in the own language', async () => {
    const world = await openWorld();
    await swapped(world, 'P15', 'P33');
    expect(
      world
        .as('P33')
        .received()
        .map(({ summary }) => summary),
    ).toEqual([
      expect.stringContaining('would like to stay in touch. Do you want to swap details?'),
      expect.stringContaining('Done! You and Omar Dromerstra from Gemeente Voorbeelderwolde'),
    ]);
    expect(world.as('P15').received().at(-1)?.summary).toContain('Gelukt!');
  });

  test('an expert by experience who asks is a name only', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P41', 'P20');
    const [question] = world.as('P20').received();
    expect(question?.summary).toContain('Otto Ballonstra wil graag contact houden.');
    const form = wordsOf(await world.as('P20').sees(OpenSwapAnswer({ swap })));
    await world.as('P20').asks(AcceptSwap({ swap }), { fields: ['email'] });
    const page = wordsOf(await world.as('P20').sees(ShowContacts({})));
    for (const text of [wordsOf(question as NonNullable<typeof question>), form, page])
      expect(text).not.toMatch(/ervaring|persoonlijke/i);
  });

  test('myself, somebody of another region and nobody at all get the same answer', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    for (const person of ['P15', 'E2', 'nobody'])
      for (const reply of [
        await world.as('P15').asks(OpenSwap({ person })),
        await world.as('P15').asks(AskSwap({ person }), { fields: ['phone'] }),
      ]) {
        expect(reply.kind).toBe('refuse');
        expect(reply.message.summary).toBe(notThere);
      }
    expect(await world.db.selectFrom('swap_requests').select('id').execute()).toEqual([]);
  });

  test('asking again while the question is open says so; pressing twice asks once', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    const ask = AskSwap({ person: 'P20' });
    const [one, two] = await Promise.all([
      omar.asks(ask, { fields: ['phone'] }, 'press-1'),
      omar.asks(ask, { fields: ['phone'] }, 'press-1'),
    ]);
    expect(one).toEqual(two);
    const again = await omar.asks(ask, { fields: ['phone'] });
    expect(again.message.summary).toBe(
      'Je hebt Tjitske al gevraagd. De vraag vervalt op dinsdag 2 februari 2027.',
    );
    expect((await omar.sees(OpenSwap({ person: 'P20' }))).summary).toBe(again.message.summary);
    expect(world.as('P20').received()).toHaveLength(1);
  });

  test('two presses at the same moment on two devices ask once', async () => {
    const world = await openWorld();
    const press = () => world.as('P15').asks(AskSwap({ person: 'P20' }), { fields: ['phone'] });
    const replies = await Promise.all([press(), press(), press()]);
    expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['refuse', 'refuse', 'say']);
    expect(world.as('P20').received()).toHaveLength(1);
  });

  test('twenty questions may be open at once, of whatever kind; the next one waits', async () => {
    const world = await openWorld();
    const people = ['P40', ...Array.from({ length: 19 }, (_, at) => `P${16 + at}`)];
    for (const person of people) await asked(world, 'P15', person);
    const next = await world.as('P15').asks(AskSwap({ person: 'P43' }), { fields: ['phone'] });
    expect(next.kind).toBe('refuse');
    expect(next.message.summary).toContain('Je hebt al 20 vragen openstaan.');
    await swapped(world, 'P20', 'P21');
    const swap = await world.db
      .selectFrom('swap_requests')
      .select('id')
      .where('asker_id', '=', 'P15')
      .where('asked_id', '=', 'P20')
      .executeTakeFirstOrThrow();
    await world.as('P20').asks(AcceptSwap({ swap: swap.id }), { fields: ['phone'] });
    expect((await world.as('P15').asks(AskSwap({ person: 'P43' }), { fields: ['phone'] })).kind).toBe('say');
  });

  test('nobody is rung during a round: the question arrives when it ends, and is on the page at once', async () => {
    const world = await openWorld();
    await world.moveTo('2027-01-26T13:45:00+01:00');
    await asked(world, 'P15', 'P20');
    expect(world.as('P20').received()).toEqual([]);
    expect(wordsOf(await world.as('P20').sees(ShowContacts({})))).toContain(
      'Zij vragen jou\nOmar Dromerstra',
    );
    await world.moveTo('2027-01-26T14:05:00+01:00');
    expect(world.as('P20').received()).toHaveLength(1);
  });
});
