import type { KyselyPlugin } from 'kysely';
import { describe, expect, test } from 'vitest';
import { askSwap } from '../../src/contacts/ask-swap.ts';
import { AcceptSwap, AskSwap, DeclineSwap, ShowContacts } from '../../src/contacts/contact-intents.ts';
import { keepNever } from '../../src/contacts/never-store.ts';
import { AllowAsking, AskTable, NeverSwap, OpenTableSwap } from '../../src/contacts/swap-intents.ts';
import { personWithId } from '../../src/people/person-store.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { asked, firstName, noticed, notThere, onCard, openSatTogether } from './swapping.ts';

describe('never', () => {
  test('stops the questions of one person for good, and that person sees what everybody sees without an answer', async () => {
    const world = await openWorld();
    const [omar, tjitske] = [world.as('P15'), world.as('P20')];
    await asked(world, 'P15', 'P20');
    await asked(world, 'P15', 'P21');
    const [question] = tjitske.received();
    if (!question) throw new Error('nothing arrived');
    const said = await tjitske.presses(question, 'Nooit meer vragen');
    expect(said.message.summary).toBe(
      'Dat is prima. Vragen van Omar komen niet meer bij je. Omar hoort dat niet.',
    );
    const list = (await omar.sees(ShowContacts({}))).blocks.find((block) => block.kind === 'list');
    const seen = list?.items.map(({ text: _, ...item }) =>
      JSON.stringify(item, (key, value) => (key === 'press' ? '' : value)),
    );
    expect(seen).toHaveLength(2);
    expect(new Set(seen).size).toBe(1);

    await world.moveTo('2027-03-03T10:00:00+01:00');
    const [one, two, ...more] = omar.received().map(({ summary }) => summary.split('. ').at(1));
    expect([one, more]).toEqual([two, []]);
    const again = await omar.asks(AskSwap({ person: 'P20' }), { fields: ['phone'] });
    const other = await omar.asks(AskSwap({ person: 'P21' }), { fields: ['phone'] });
    expect(noticed(again, 'Tjitske')).toBe(noticed(other, await firstName(world, 'P21')));
    expect(tjitske.received()).toHaveLength(1);
  });

  test('is kept after the question closed, and can be taken back by the one who said it alone', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    const tjitske = world.as('P20');
    await tjitske.asks(NeverSwap({ swap }));
    await world.moveTo('2027-03-03T10:00:00+01:00');
    const page = await tjitske.sees(ShowContacts({}));
    expect(wordsOf(page)).toContain('Zij vragen jou niets meer\nOmar Dromerstra');
    for (const who of ['P15', 'P21', 'X1'])
      expect((await world.as(who).asks(AllowAsking({ person: 'P15' }))).message.summary).toBe(notThere);
    const said = await tjitske.presses(page, 'Mag weer vragen');
    expect(said.message.summary).toBe('Omar mag je weer vragen om te ruilen.');
    await asked(world, 'P15', 'P20');
    expect(tjitske.received()).toHaveLength(2);
  });

  test('does not bind who said it: asking is always allowed, and opens the way back', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    await world.as('P20').asks(NeverSwap({ swap }));
    const reply = await world.as('P20').asks(AskSwap({ person: 'P15' }), { fields: ['phone'] });
    expect(reply.message.summary).toContain('Gelukt!');
    expect(await world.db.selectFrom('never_asked').selectAll().execute()).toEqual([]);
  });
});

describe('my whole table', () => {
  test('is asked in one form, each apart, and counts as one question', async () => {
    const world = await openSatTogether();
    const { mates } = world;
    expect(mates.length).toBeGreaterThan(2);
    const omar = world.as('P15');
    const form = await omar.sees(OpenTableSwap({}));
    expect(wordsOf(form)).toContain('Ik vraag het deze mensen, ieder apart. Iedereen kiest zelf.');
    const sent = await omar.fills(form, { fields: ['phone'] });
    expect(sent.message.summary).toContain(`Ik heb het aan ${mates.length} mensen gevraagd.`);
    for (const mate of mates) expect(world.as(mate).received().at(-1)?.summary).toContain('Omar Dromerstra');
    const rows = await world.db.selectFrom('swap_requests').select(['id', 'asked_id']).execute();
    expect(rows.map((row) => row.asked_id).toSorted()).toEqual(mates.toSorted());
    await world
      .as(mates[0] ?? '')
      .asks(AcceptSwap({ swap: rows.find((row) => row.asked_id === mates[0])?.id ?? '' }), {
        fields: ['phone'],
      });
    await world
      .as(mates[1] ?? '')
      .asks(DeclineSwap({ swap: rows.find((row) => row.asked_id === mates[1])?.id ?? '' }));
    expect((await omar.sees(ShowContacts({}))).summary).toBe('Mijn contacten: 1');
    expect((await omar.sees(OpenTableSwap({}))).summary).toContain(
      'Aan jouw tafel is nu niemand meer om te vragen.',
    );
    expect((await omar.asks(AskTable({}), { fields: ['phone'] })).kind).toBe('refuse');

    const others = Array.from({ length: 30 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`);
    let room = 0;
    for (const person of others.filter((id) => id !== 'P15' && !mates.includes(id))) {
      const reply = await omar.asks(AskSwap({ person }), { fields: ['phone'] });
      if (reply.kind === 'say') room += 1;
      else expect(reply.message.summary).toContain('Je hebt al 20 vragen openstaan.');
    }
    expect(room).toBe(19);
  });
});

describe('a card that gives to everybody at the table', () => {
  test('gives at once, and only what it says, to somebody who sat there', async () => {
    const world = await openSatTogether();
    const [mate = ''] = world.mates;
    await onCard(world, mate, { phone_to: 'sat_with' });
    const reply = await world.as('P15').asks(AskSwap({ person: mate }), { fields: ['email'] });
    expect(reply.message.summary).toContain('Gelukt! Jij en');
    const page = wordsOf(await world.as('P15').sees(ShowContacts({})));
    expect(page).toMatch(/Telefoonnummer: 06-\d+ · Jij geeft: e-mailadres/);
    expect(page).not.toContain('@');
    const told = world.as(mate).received();
    expect(told.map(({ summary }) => summary)).toEqual([
      expect.stringContaining('Ronde 1'),
      'Omar Dromerstra van Gemeente Voorbeelderwolde zat bij jou aan tafel en vroeg om te ruilen. ' +
        'Je kaart zegt dat dit meteen mag. Je gaf: telefoonnummer. De gegevens staan bij Mijn contacten.',
    ]);
    expect(wordsOf(await world.as(mate).sees(ShowContacts({})))).toContain('omar.dromerstra@');
  });

  test('gives nothing at once to who did not sit there, nor to who may never ask', async () => {
    const world = await openSatTogether();
    const [mate = '', other = ''] = world.mates;
    const everybody = { phone_to: 'sat_with', found_by: 'region' };
    await onCard(world, 'P20', everybody);
    await onCard(world, mate, everybody);
    await onCard(world, other, { phone_to: 'sat_with', found_by: 'nobody' });
    await keepNever(world.db, world.clock.now(), mate, 'P15');
    for (const person of ['P20', mate, other])
      expect(
        (await world.as('P15').asks(AskSwap({ person }), { fields: ['phone'] })).message.summary,
      ).toContain('Ik heb het gevraagd.');
    expect((await world.as('P15').sees(ShowContacts({}))).summary).toBe('Mijn contacten: 0');
  });

  test('of who said never to one person can still be asked by another', async () => {
    const world = await openWorld();
    await keepNever(world.db, world.clock.now(), 'P20', 'P15');
    for (const who of ['P15', 'P21'])
      await world.as(who).asks(AskSwap({ person: 'P20' }), { fields: ['phone'] });
    const asked = world.as('P20').received();
    expect(asked.map(({ summary }) => summary)).toEqual([expect.not.stringContaining('Omar')]);
  });

  test('is found by who sat there and by nobody else, and nobody can tell', async () => {
    const world = await openSatTogether();
    const [mate = ''] = world.mates;
    await onCard(world, mate, { found_by: 'sat_with' });
    await onCard(world, 'P20', { found_by: 'sat_with' });
    const ask = (person: string) => world.as('P15').asks(AskSwap({ person }), { fields: ['phone'] });
    const name = await firstName(world, mate);
    expect(noticed(await ask(mate), name)).toBe(noticed(await ask('P20'), 'Tjitske'));
    expect(world.as(mate).received().at(-1)?.summary).toContain('wil graag contact houden');
    expect(
      world
        .as('P20')
        .received()
        .map(({ summary }) => summary)
        .join(),
    ).not.toContain('contact houden');
  });
});

test('asking takes the same steps for who wants it, who hides and who said never', async () => {
  const world = await openWorld();
  const now = world.clock.now();
  await keepNever(world.db, now, 'P21', 'P15');
  const omar = await personWithId(world.db, 'P15');
  if (!omar) throw new Error('Omar is not there');
  const steps: string[][] = [];
  for (const person of ['P20', 'P40', 'P21']) {
    const asked: string[] = [];
    const listening: KyselyPlugin = {
      transformQuery: ({ node, queryId }) => {
        asked.push(world.db.getExecutor().compileQuery(node, queryId).sql);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const work = workAt(world.db.withPlugin(listening), now, { adapters: [], routes: [], box: testBox });
    await askSwap(work, omar, { person, fields: ['phone'] });
    steps.push(asked);
    // The next one is asked by somebody who asked nobody yet, too.
    await world.db.deleteFrom('swap_requests').execute();
  }
  expect(steps[0]?.length).toBeGreaterThan(10);
  expect(steps[1]).toEqual(steps[0]);
  expect(steps[2]).toEqual(steps[0]);
});
