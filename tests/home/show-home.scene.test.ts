import { expect, test } from 'vitest';
import { ShowHome } from '../../src/home/home-intents.ts';
import { SaveSession } from '../../src/sessions/session-intents.ts';
import type { Actor } from '../support/world.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

test('an organiser finds the meeting on top, with its day', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowHome({}));
  expect(page.summary).toBe('Dag Evert');
  expect(page.blocks[0]).toMatchObject({
    kind: 'list',
    items: [
      {
        text: 'De bijeenkomst regelen',
        detail: 'Elkaar beter vinden · dinsdag 26 januari 2027',
        tone: 'good',
      },
    ],
  });
  expect(wordsOf(page)).not.toContain('vaste tafel');
  expect(buttonsOf(page).map(({ label }) => label)).toContain('Punt toevoegen');
});

test('an organiser of several meetings finds them all: the next day first, what is over last', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  await makeMeeting(evert, 'Terugkomdag', '2027-05-11');
  await makeMeeting(evert, 'Voorgesprek', '2027-01-28');
  await world.moveTo('2027-01-27T09:00:00.000Z');
  const page = await evert.sees(ShowHome({}));
  expect(page.blocks[0]).toEqual({ kind: 'heading', text: 'Welke bijeenkomst wil je regelen?' });
  const [list] = page.blocks.filter((block) => block.kind === 'list');
  expect(list?.items.map(({ text, detail }) => `${text}, ${detail}`)).toEqual([
    'Voorgesprek, donderdag 28 januari 2027',
    'Terugkomdag, dinsdag 11 mei 2027',
    'Elkaar beter vinden, dinsdag 26 januari 2027',
  ]);
  const opened = await evert.presses(page, 'Terugkomdag');
  expect(wordsOf(opened.message)).toContain('dinsdag 11 mei 2027');
});

test('a meeting of somebody else, and a closed one, are not there', async () => {
  const world = await openWorld();
  await makeMeeting(world.as('X1'), 'Van Evert alleen', '2027-05-11');
  expect(wordsOf(await world.as('X2').sees(ShowHome({})))).not.toContain('Van Evert alleen');
  await world.db.updateTable('sessions').set({ stage: 'closed' }).execute();
  expect(wordsOf(await world.as('X1').sees(ShowHome({})))).not.toContain('Elkaar beter vinden');
});

test('a participant and a table host read where to go, and nothing to organise', async () => {
  const world = await openWorld();
  const omar = wordsOf(await world.as('P15').sees(ShowHome({})));
  expect(omar).toContain('Je eigen tafel is tafel 3, De Linde.');
  expect(omar).not.toContain('De bijeenkomst regelen');
  const gerrit = wordsOf(await world.as('P33').sees(ShowHome({})));
  expect(gerrit).toContain('Hello Gerrit');
  expect(gerrit).not.toContain('Run the meeting');
  expect(wordsOf(await world.as('H4').sees(ShowHome({})))).toContain('Jij begeleidt tafel 4, De Bosberg.');
});

async function makeMeeting(organiser: Actor, name: string, heldOn: string): Promise<void> {
  const made = await organiser.asks(SaveSession({}), { name, heldOn, starts: '13:00', ends: '17:00' });
  expect(made.kind).toBe('say');
}

test('a badge that was scanned brings its code along; nothing is said about it until the button is pressed', async () => {
  const world = await openWorld();
  const stranger = world.stranger();
  const page = await stranger.sees(ShowHome({ code: 'k7m4px' }));
  expect(formIn(page).fields).toMatchObject([{ name: 'code', value: 'K7M-4PX' }]);
  expect(wordsOf(page)).toContain('De code van je badge staat er al.');
  const odd = await stranger.sees(ShowHome({ code: '<b>geen code</b>' }));
  expect(formIn(odd).fields).toMatchObject([{ name: 'code' }]);
  expect(formIn(odd).fields[0]).not.toHaveProperty('value');
  expect((await world.as('P15').sees(ShowHome({ code: 'K7M-4PX' }))).summary).toBe('Dag Omar');
});

test('after the command alone, finding people is one of the first three things to press, for everybody', async () => {
  const world = await openWorld();
  for (const who of ['X1', 'H4', 'P15', 'P33']) {
    const { message } = await world.as(who).says('/findeachother');
    const first = buttonsOf(message).slice(0, 3);
    expect(first.some(({ label }) => /^(Iemand zoeken|Find somebody)$/.test(label))).toBe(true);
  }
});
