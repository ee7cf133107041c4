import { expect, test } from 'vitest';
import { ShowActions } from '../../src/actions/action-intents.ts';
import { ShowNotes } from '../../src/harvest/note-intents.ts';
import { SavePoint, SaveThemes, ShowPoint, ShowThemes, SortPoints } from '../../src/themes/theme-intents.ts';
import { addDemoActions, addDemoNotes } from '../support/demo-harvest.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';
const notThere = 'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.';

test('an organiser goes through all points ten at a time, with the guess filled in', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: false });
  const ellen = world.as('X1');
  expect(wordsOf(await ellen.sees(ShowThemes({ session })))).toContain('Nog geen thema');
  let page = (await ellen.presses(await ellen.sees(ShowThemes({ session })), 'Kies thema’s')).message;
  const seen: number[] = [];
  for (let turn = 0; turn < 4; turn++) {
    const { fields } = formIn(page);
    seen.push(fields.length);
    if (turn === 0) {
      expect(fields[1]).toMatchObject({ label: expect.stringContaining('aparte potjes'), value: 'geld' });
      expect(wordsOf(page)).toContain('Hierna komen nog 30 punten.');
    }
    const saved = await ellen.fills(page, {});
    page = (await ellen.presses(saved.message, 'Verder')).message;
  }
  expect(seen).toEqual([10, 10, 10, 10]);
  // What was left open is passed over once, and comes back when she begins again.
  expect(page.summary).toBe('Bewaard.');
  expect(formIn(await ellen.sees(SortPoints({ session }))).fields).toHaveLength(6);
  const money = wordsOf(await ellen.sees(ShowThemes({ session, theme: 'geld' })));
  expect(money).toContain('Het geld zit in aparte potjes.');
});

test('everybody in the meeting sees which layers said the same, and never who', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await world.db
    .updateTable('notes')
    .set({ held_at: '2027-01-26T12:00:00.000Z' })
    .where('id', '=', 'N13')
    .execute();
  const omar = world.as('P15');
  const page = (await omar.says("thema's")).message;
  const words = wordsOf(page);
  expect(words).toContain('Elkaar kennen\nGehoord aan de tafels van managers en professionals.');
  expect(words).toContain(
    'Wie de leiding neemt\nGehoord aan de tafels van bestuurders, managers en professionals.',
  );
  // A mixed round tells no layer: the solution at the table of the board is not one of board members.
  const known = (await omar.presses(page, 'Alle 7 over elkaar kennen')).message;
  expect(wordsOf(known)).toContain(
    'vaste contactpersonen. Zet erbij wanneer iemand te bereiken is. Oplossing · gemengde groep',
  );
  expect(wordsOf(known)).toContain('Idee voor een actie · tafel van professionals');
  expect(buttonsOf(known).map(({ label }) => label)).toEqual(['Thema’s']);
  expect(words).not.toContain('Brieven staan vol');
  expect(wordsOf(await world.as('P33').sees(ShowThemes({ session })))).toContain(
    'Heard at the tables of managers and professionals.',
  );
});

test('a table host chooses themes for the own table, and for no other', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: false });
  const abel = world.as('H3');
  const page = await abel.sees(SortPoints({ session }));
  expect(formIn(page).fields.map(({ name }) => name)).toEqual(
    ['N07', 'N08', 'N09', 'N21', 'N22', 'N29', 'N36'].map((id) => `theme-${id}`),
  );
  const stolen = await abel.asks(SaveThemes({ session }), { 'theme-N07': 'kennen', 'theme-N01': 'geld' });
  expect(stolen.message.summary).toBe(notThere);
  expect(await themeOf(world, 'N07')).toBeNull();
  await abel.fills(page, { 'theme-N07': 'kennen' });
  expect(await themeOf(world, 'N07')).toBe('kennen');
  expect((await abel.asks(ShowPoint({ session, note: 'N01' }))).message.summary).toBe(notThere);
});

test('of one point: what it says again, to which action it belongs, who can answer, and why nothing comes of it', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await addDemoActions(world);
  const ellen = world.as('X1');
  const open = (note: string) => ellen.sees(ShowPoint({ session, note }));
  await ellen.fills(await open('N05'), { sameAs: 'N07' });
  await ellen.fills(await open('N07'), { sameAs: 'N04' });
  const manager = await world.db
    .selectFrom('notes')
    .select(['id', 'same_as'])
    .where('same_as', 'is not', null)
    .orderBy('id')
    .execute();
  expect(manager).toEqual([
    { id: 'N05', same_as: 'N04' },
    { id: 'N07', same_as: 'N04' },
  ]);
  const time = wordsOf(await ellen.sees(ShowThemes({ session, theme: 'tijd' })));
  expect(time).toContain(
    'Knelpunt · tafel van managers · ook gezegd: tafel van managers, tafel van professionals',
  );
  expect(wordsOf(await ellen.sees(ShowThemes({ session, theme: 'kennen' })))).not.toContain(
    'Ik weet niet wie',
  );

  expect(formIn(await open('N08')).fields.find(({ name }) => name === 'action')).toMatchObject({
    value: 'A07',
  });
  await ellen.fills(await open('N08'), { action: 'A05' });
  expect(await sourcesOf(world, 'A05')).toEqual(['N08', 'N10', 'N23']);
  expect(await sourcesOf(world, 'A07')).toEqual(['N09', 'N21']);
  await ellen.fills(await open('N08'), { action: '' });
  expect(await sourcesOf(world, 'A05')).toEqual(['N10', 'N23']);

  await ellen.fills(await open('N32'), { askedOf: 'O2' });
  expect(formIn(await open('N32')).fields.find(({ name }) => name === 'askedOf')).toMatchObject({
    value: 'O2',
  });
  await ellen.fills(await open('N24'), { chosen: 'yes' });
  expect(
    await world.db.selectFrom('notes').select('id').where('chosen_at', 'is not', null).execute(),
  ).toEqual([{ id: 'N24' }]);

  const without = await ellen.fills(await open('N01'), { parkedBecause: 'own_words' });
  expect(without.message.summary).toBe('Schrijf kort waarom er nu geen actie komt.');
  const personal = await ellen.fills(await open('N01'), {
    parkedBecause: 'own_words',
    parkedWords: 'Dit zoekt mevrouw Jansen uit.',
  });
  expect(wordsOf(personal.message)).toContain('[Bewaar het toch]');
  expect(await parkedWords(world, 'N01')).toBeNull();
  await ellen.fills(personal.message, { parkedWords: 'Dit hoort bij de begroting.' });
  expect(await parkedWords(world, 'N01')).toBe('Dit hoort bij de begroting.');
  const number = await ellen.fills(await open('N03'), {
    parkedBecause: 'later',
    parkedWords: 'BSN 999990007',
  });
  expect(number.kind).toBe('refuse');

  for (const forged of [{ sameAs: 'N31' }, { action: 'nothing' }, { askedOf: 'nothing' }])
    expect((await ellen.asks(SavePoint({ session, note: 'N02' }), forged)).message.summary).toBe(notThere);
});

test('a point on the list opens for who looks after it, and an action shows all points behind it', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await addDemoActions(world);
  const ellen = world.as('X1');
  const list = await ellen.sees(ShowNotes({ session, kind: 'question' }));
  const point = await ellen.presses(list, 'Wie beslist er als twee organisaties het niet eens zijn?');
  expect(wordsOf(point.message)).toContain('Welke organisatie kan dit beantwoorden?');
  const actions = await ellen.sees(ShowActions({ session }));
  const action = wordsOf((await ellen.presses(actions, 'Belgids maken met vaste contactpersonen')).message);
  for (const text of ['Ik weet niet wie ik kan bellen', 'Maak één lijst met vaste', 'Wij delen vandaag'])
    expect(action).toContain(`Komt uit dit punt: ${text}`);
});

type World = Awaited<ReturnType<typeof openWorld>>;

async function themeOf({ db }: World, id: string) {
  return (await db.selectFrom('notes').select('theme').where('id', '=', id).executeTakeFirstOrThrow()).theme;
}

async function parkedWords({ db }: World, id: string) {
  const row = await db
    .selectFrom('notes')
    .select('parked_words')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.parked_words;
}

async function sourcesOf({ db }: World, action: string) {
  const rows = await db
    .selectFrom('action_notes')
    .select('note_id')
    .where('action_id', '=', action)
    .orderBy('note_id')
    .execute();
  return rows.map(({ note_id }) => note_id);
}
