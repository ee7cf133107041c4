import { expect, test } from 'vitest';
import { OpenTable, RemoveTable, SaveTable, ShowTables } from '../../src/sessions/session-intents.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';

test('the list names each table with its people, chairs, step and quiet corner', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowTables({ session }));
  const words = wordsOf(page);
  expect(words).toContain('62 stoelen voor 48 deelnemers.');
  expect(words).toContain(
    'Tafel 5, Het Veen ervaringsdeskundigen · 10 stoelen · zonder drempel · rustige hoek',
  );
  expect(words).toContain('Tafel 4, De Bosberg professionals · 11 stoelen\n');
});

test('a new table gets the next number, and is on the list at once', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.presses(await evert.sees(ShowTables({ session })), 'Tafel erbij');
  expect(form.kind).toBe('ask');
  const saved = await evert.fills(form.message, {
    name: 'De Lende',
    seats: '8',
    homeLayer: 'politics',
    features: ['quiet_corner'],
  });
  expect(saved.message.summary).toBe('Tafel 7, De Lende, staat klaar.');
  const page = await evert.sees(ShowTables({ session }));
  expect(wordsOf(page)).toContain('Tafel 7, De Lende raadsleden · 8 stoelen · rustige hoek');
});

test('a table is changed, and keeps what was not changed', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.presses(await evert.sees(ShowTables({ session })), 'Tafel 5, Het Veen');
  await evert.fills(form.message, { seats: '12' });
  expect(wordsOf(await evert.sees(ShowTables({ session })))).toContain(
    'Tafel 5, Het Veen ervaringsdeskundigen · 12 stoelen · zonder drempel · rustige hoek',
  );
  await evert.fills(form.message, { homeLayer: 'none', features: [] });
  expect(wordsOf(await evert.sees(ShowTables({ session })))).toContain('Tafel 5, Het Veen 10 stoelen\n');
});

test('when there are fewer chairs than people, the list says so', async () => {
  const world = await openWorld();
  await world.db.updateTable('cafe_tables').set({ seats: 5 }).execute();
  expect(wordsOf(await world.as('X1').sees(ShowTables({ session })))).toContain(
    'Er zijn te weinig stoelen: 30 voor 48 deelnemers.',
  );
});

test('an odd number of chairs and a name that is taken are refused kindly', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { message } = await evert.asks(OpenTable({ session }));
  for (const seats of ['1', '41', 'acht', '', '-3']) {
    const reply = await evert.fills(message, { name: 'De Lende', seats });
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toBe(
      'Hoeveel stoelen heeft de tafel? Vul een getal in van 2 tot en met 40.',
    );
  }
  const same = await evert.fills(message, { name: 'de bosberg' });
  expect(same.message.summary).toBe('Tafel 4 heet al De Bosberg. Kies een andere naam.');
  const nameless = await evert.fills(message, { name: '  ' });
  expect(nameless.kind).toBe('refuse');
});

test('a table that people count on stays, with the reason', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const home = await evert.asks(RemoveTable({ session, table: 'T6' }));
  expect(home.message.summary).toBe(
    'Tafel 6 is de eigen tafel van 6 mensen. Geef hen eerst een andere tafel.',
  );
  await world.db.updateTable('seats').set({ home_table_id: null }).execute();
  await world.db
    .insertInto('assignments')
    .values({ round_id: 'R1', seat_id: 'P39', table_id: 'T6', locked_at: null })
    .execute();
  const planned = await evert.asks(RemoveTable({ session, table: 'T6' }));
  expect(planned.message.summary).toContain('Aan tafel 6 zitten al mensen in de tafelverdeling.');
  await world.db.deleteFrom('assignments').execute();
  await writeNoteAt(world.db, 'T6');
  const written = await evert.asks(RemoveTable({ session, table: 'T6' }));
  expect(written.message.summary).toContain('Aan tafel 6 zijn al punten geschreven.');
});

test('an empty table goes; the others keep their number, and its number is used again', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  await world.db.updateTable('seats').set({ home_table_id: null }).execute();
  const form = await evert.sees(OpenTable({ session, table: 'T3' }));
  const gone = await evert.presses(form, 'Haal deze tafel weg');
  expect(gone.message.summary).toBe('Tafel 3 is weg. De andere tafels houden hun nummer.');
  expect(labels(await evert.sees(ShowTables({ session })))).toContain('Tafel 4, De Bosberg');
  const again = await evert.asks(RemoveTable({ session, table: 'T3' }));
  expect(again.kind).toBe('refuse');
  const { message } = await evert.asks(OpenTable({ session }));
  const saved = await evert.fills(message, { name: 'De Lende' });
  expect(saved.message.summary).toBe('Tafel 3, De Lende, staat klaar.');
});

test('two organisers who add a table at the same moment get two numbers; the twentieth is the last', async () => {
  const world = await openWorld();
  const add = (who: string, name: string) =>
    world.as(who).asks(SaveTable({ session }), { name, seats: '8', homeLayer: 'none' });
  const both = await Promise.all([add('X1', 'De Lende'), add('X2', 'De Kuinder')]);
  expect(both.map((reply) => reply.kind)).toEqual(['say', 'say']);
  const numbers = await world.db.selectFrom('cafe_tables').select('number').orderBy('number').execute();
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (let number = 9; number < 20; number++) await add('X1', `Tafel ${number}`);
  const last = await Promise.all([add('X1', 'Eén'), add('X2', 'Twee')]);
  expect(last.map((reply) => reply.kind).sort()).toEqual(['refuse', 'say']);
  expect(last.find((reply) => reply.kind === 'refuse')?.message.summary).toBe(
    'Er zijn al 20 tafels. Meer kunnen er niet bij.',
  );
  const page = await world.as('X1').sees(ShowTables({ session }));
  expect(labels(page)).not.toContain('Tafel erbij');
});

test('an organiser who reads English gets the form and the list in English', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X1').execute();
  const page = await world.as('X1').sees(ShowTables({ session }));
  expect(wordsOf(page)).toContain(
    'Table 5, Het Veen experts by experience · 10 chairs · step-free · quiet corner',
  );
  const form = await world.as('X1').sees(OpenTable({ session }));
  expect(formIn(form).submit.label).toBe('Save the table');
});

const labels = (page: Parameters<typeof buttonsOf>[0]) => buttonsOf(page).map(({ label }) => label);

async function writeNoteAt(db: Awaited<ReturnType<typeof openWorld>>['db'], table: string): Promise<void> {
  await db
    .insertInto('notes')
    .values({
      id: 'N-test',
      session_id: session,
      round_id: 'R1',
      table_id: table,
      kind: 'insight',
      text: 'Een brief duurt lang.',
      author_id: null,
      held_at: null,
      created_at: '2027-01-26T13:00:00.000Z',
    })
    .execute();
}
