import { describe, expect, test } from 'vitest';
import {
  AcceptSwap,
  AskSwap,
  DeclineSwap,
  OpenSwap,
  OpenSwapAnswer,
  ShowContacts,
} from '../../src/contacts/contact-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { changesCard } from './cards.ts';
import { asked, noticed, notThere, swapped } from './swapping.ts';

const closing = '2027-02-02T17:00:00+01:00';

describe('no, never and no answer', () => {
  // P23 asks three experts by experience: one says "not now", one is never findable, one does not answer.
  const [declines, never, silent] = ['P43', 'P40', 'P44'] as const;
  const names = ['Ruben Knikkerstra', 'Noor Regenboogsma', 'Saskia Konfettisma', 'Ruben', 'Noor', 'Saskia'];

  test('are the same to the asker in every word, on every page and at every moment', async () => {
    const world = await openWorld();
    const wiebe = world.as('P23');
    const same = (all: readonly string[]) => expect(new Set(all).size).toBe(1);
    const each = async (look: (person: string) => Promise<string>) => {
      const seen: string[] = [];
      for (const person of [declines, never, silent]) seen.push(await look(person));
      return seen;
    };
    const looks = (person: string) =>
      wiebe.asks(OpenSwap({ person })).then((r) => noticed(r, ...names, person));
    const asks = (person: string) =>
      wiebe.asks(AskSwap({ person }), { fields: ['phone'] }).then((r) => noticed(r, ...names, person));

    same(await each(looks));
    same(await each(asks));
    world.clock.forward(60_000);
    const swap = await world.db
      .selectFrom('swap_requests')
      .select('id')
      .where('asked_id', '=', declines)
      .executeTakeFirstOrThrow();
    await world.as(declines).asks(DeclineSwap({ swap: swap.id }));
    same(await each(looks));
    same(await each(asks));

    const page = await wiebe.sees(ShowContacts({}));
    const items = page.blocks.find((block) => block.kind === 'list')?.items ?? [];
    expect(items.map(({ text }) => text).toSorted()).toEqual(names.slice(0, 3).toSorted());
    same(
      items.map(({ text: _, ...rest }) =>
        JSON.stringify(rest, (key, value) => (key === 'press' ? '' : value)),
      ),
    );

    await world.moveTo('2027-02-02T16:59:59.999+01:00');
    expect(wiebe.received()).toEqual([]);
    await world.moveTo(closing);
    const closed = wiebe.received();
    expect(closed).toHaveLength(3);
    same(closed.map((message) => noticed({ kind: 'say', message }, ...names)));
    expect(closed[0]?.summary).toMatch(
      /^Er is nog geen antwoord op je vraag aan [A-Z]\w+ [A-Z]\w+\. De vraag is nu gesloten\.$/,
    );
    expect((await wiebe.sees(ShowContacts({}))).summary).toBe('Mijn contacten: 0');
    same(await each(looks));

    const rows = await world.db
      .selectFrom('swap_requests')
      .select(['state', 'asked_fields', 'answered_at', 'closed_at', 'expires_at'])
      .execute();
    same(rows.map((row) => JSON.stringify(row)));
    const sent = await world.db
      .selectFrom('outbox')
      .select(['not_before', 'created_at', 'settled_at'])
      .where('person_id', '=', 'P23')
      .execute();
    same(sent.map((row) => JSON.stringify(row)));
  });

  test('somebody who is never findable hears nothing and finds no question, not even by its button', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P23', never);
    expect(world.as(never).received()).toEqual([]);
    expect(wordsOf(await world.as(never).sees(ShowContacts({})))).not.toContain('Wiebe');
    for (const ask of [OpenSwapAnswer({ swap }), AcceptSwap({ swap }), DeclineSwap({ swap })])
      expect((await world.as(never).asks(ask, { fields: ['phone'] })).message.summary).toBe(notThere);
  });

  test('somebody who stops being findable is asked by an old button as if nothing changed', async () => {
    const world = await openWorld();
    const wiebe = world.as('P23');
    const form = await wiebe.sees(OpenSwap({ person: 'P20' }));
    await changesCard(world, 'P20', { foundBy: 'nobody' });
    const reply = await wiebe.fills(form, { fields: ['phone'] });
    expect(reply.message.summary).toContain('Ik heb het gevraagd. Zegt Tjitske ja?');
    expect(world.as('P20').received()).toEqual([]);
  });
});

describe('the end of a question', () => {
  test('comes a week later at five; the asker gets one line with another way, the asked gets nothing', async () => {
    const world = await openWorld();
    await asked(world, 'P15', 'P20');
    await world.moveTo(closing);
    await world.moveTo('2027-02-03T17:00:00+01:00');
    expect(
      world
        .as('P15')
        .received()
        .map(({ summary }) => summary),
    ).toEqual([
      'Er is nog geen antwoord op je vraag aan Tjitske Gumsma. De vraag is nu gesloten. ' +
        'Je kunt Werkloket Voorbeeld ook via het gewone nummer bellen.',
    ]);
    expect(world.as('P20').received()).toHaveLength(1);
  });

  test('questions of different hours of one day close together', async () => {
    const world = await openWorld();
    await asked(world, 'P15', 'P20');
    await world.moveTo('2027-01-26T20:00:00+01:00');
    await asked(world, 'P15', 'P21');
    await world.moveTo('2027-02-02T16:59:00+01:00');
    expect(world.as('P15').received()).toEqual([]);
    await world.moveTo(closing);
    expect(world.as('P15').received()).toHaveLength(2);
  });

  test('is the same after a night in which the machine was off', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    await asked(world, 'P15', 'P40');
    world.clock.moveTo('2027-02-03T08:00:00+01:00');
    const late = await world.as('P20').asks(OpenSwapAnswer({ swap }));
    expect(late.message.summary).toBe('Deze vraag is al gesloten. Wil je toch ruilen? Vraag het dan zelf.');
    await world.bot.tick();
    expect(world.as('P15').received()).toHaveLength(2);
  });

  test('a yes or a no that comes too late is refused kindly', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    world.clock.moveTo(closing);
    for (const ask of [AcceptSwap({ swap }), DeclineSwap({ swap })]) {
      const reply = await world.as('P20').asks(ask, { fields: ['phone'] });
      expect(reply.kind).toBe('refuse');
      expect(reply.message.summary).toContain('Deze vraag is al gesloten.');
    }
    expect((await world.as('P15').sees(ShowContacts({}))).summary).toBe('Mijn contacten: 0');
  });

  test('leaves the same person in peace for thirty days, whatever came of it; the other may always ask', async () => {
    const world = await openWorld();
    const omar = world.as('P15');
    for (const person of ['P20', 'P40']) await asked(world, 'P15', person);
    await world.moveTo(closing);
    const again = (person: string) => omar.asks(AskSwap({ person }), { fields: ['phone'] });
    const [silent, never] = [await again('P20'), await again('P40')];
    expect(silent.message.summary).toBe(
      'Je vroeg het Tjitske al op dinsdag 26 januari 2027. Vanaf donderdag 25 februari 2027 kan het nog een keer. ' +
        'Zo heeft niemand er last van.',
    );
    expect(noticed(never, 'Noor')).toBe(noticed(silent, 'Tjitske'));
    await world.moveTo('2027-02-25T23:00:00+01:00');
    await asked(world, 'P15', 'P20');
    expect(world.as('P20').received()).toHaveLength(2);
    await world.moveTo('2027-03-10T17:00:00+01:00');
    expect((await world.as('P20').asks(AskSwap({ person: 'P15' }), { fields: ['phone'] })).kind).toBe('say');
  });

  test('does not come for a question that got a yes', async () => {
    const world = await openWorld();
    await swapped(world, 'P15', 'P20');
    const before = world.as('P15').received().length;
    await world.moveTo(closing);
    expect(world.as('P15').received()).toHaveLength(before);
    expect((await world.as('P15').sees(ShowContacts({}))).summary).toBe('Mijn contacten: 1');
  });

  test('an English reader hears it in English', async () => {
    const world = await openWorld();
    await asked(world, 'P33', 'P20');
    await world.moveTo(closing);
    expect(world.as('P33').received().at(-1)?.summary).toBe(
      'There is no answer to your request to Tjitske Gumsma yet. It is now closed. ' +
        'You can also call Werkloket Voorbeeld on their main number.',
    );
  });
});
