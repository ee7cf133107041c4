import { expect, test } from 'vitest';
import { demoStart } from '../../src/demo/load-demo.ts';
import { beginRehearsal } from '../../src/demo/rehearsal-clock.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { OpenSessionForm, SaveSession, ShowSession } from '../../src/sessions/session-intents.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';

test('on the morning of the day the organiser sees what to do first, and how things stand', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowSession({ session }));
  expect(mainOf(page)).toBe('Verdeel de tafels');
  const words = wordsOf(page);
  expect(words).toContain('Dag: dinsdag 26 januari 2027, van 13:00 tot 17:00');
  expect(words).toContain('Plaats: Dorpshuis, Oosterwolde');
  expect(words).toContain('Mensen: 48 deelnemers, 6 tafelbegeleiders');
  expect(words).toContain('Doen al mee: 56 van de 56');
  expect(words).toContain('Tafels: 6');
  expect(words).toContain('Rondes bekendgemaakt: 0 van de 4');
});

test('every part of the meeting can be opened from here', async () => {
  const world = await openWorld();
  const labels = buttonsOf(await world.as('X1').sees(ShowSession({ session }))).map(({ label }) => label);
  for (const part of [
    'Gastenlijst',
    'Wie ontbreekt er nog?',
    'Tafels',
    'Rondes en vragen',
    'Tafelverdeling',
    'Codes voor de badges',
    'Punten',
    'Acties',
  ]) {
    expect(labels).toContain(part);
  }
});

test('in a rehearsal the clock is close at hand; on a real day there is nothing of it', async () => {
  const world = await openWorld();
  const clock = 'Oefening: de klok vooruit';
  expect(wordsOf(await world.as('X1').sees(ShowSession({ session })))).not.toContain(clock);
  await beginRehearsal(world.db, demoStart);
  const opened = await world.as('X1').presses(await world.as('X1').sees(ShowSession({ session })), clock);
  expect(opened.message.summary).toBe('Oefening');
});

test('with everybody at a table, the next round is one press away, and the press asks once more', async () => {
  const world = await openWorld();
  await seatEverybody(world.db);
  const page = await world.as('X1').sees(ShowSession({ session }));
  expect(mainOf(page)).toBe('Ronde 1 bekendmaken');
  expect(wordsOf(page)).toContain('Ronde 1 begint om 13:40.');
  const button = buttonsOf(page).find(({ main }) => main);
  expect(button?.confirm).toBe('Iedereen krijgt nu bericht over ronde 1. Dat kun je niet terugdraaien.');
});

test('a guest without a table is seen before a round is posted', async () => {
  const world = await openWorld();
  await seatEverybody(world.db);
  await world.db
    .deleteFrom('assignments')
    .where('seat_id', '=', 'P15')
    .where('round_id', '=', 'R2')
    .execute();
  const page = await world.as('X1').sees(ShowSession({ session }));
  expect(mainOf(page)).toBe('Bekijk de tafelverdeling');
  expect(wordsOf(page)).toContain('Eén deelnemer heeft nog geen tafel.');
});

test('the week before, the badges come first; in the weeks after, the points and the actions', async () => {
  const world = await openWorld();
  await seatEverybody(world.db);
  world.clock.moveTo('2027-01-19T09:00:00.000Z');
  expect(mainOf(await world.as('X1').sees(ShowSession({ session })))).toBe('Open de codes voor de badges');
  world.clock.moveTo('2027-01-28T09:00:00.000Z');
  expect(mainOf(await world.as('X1').sees(ShowSession({ session })))).toBe('Bekijk de punten');
});

test('a new meeting starts empty, with its maker as organiser, and asks for tables first', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.presses(await evert.sees(ShowSession({ session })), 'Nieuwe bijeenkomst');
  expect(form.kind).toBe('ask');
  const made = await evert.fills(form.message, { name: 'Elkaar nog beter vinden', heldOn: '2027-04-13' });
  expect(made.message.summary).toBe('Elkaar nog beter vinden staat klaar. Fijn, je kunt beginnen.');
  const row = await world.db
    .selectFrom('sessions')
    .selectAll()
    .where('name', '=', 'Elkaar nog beter vinden')
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({ region_id: 'demo', stage: 'preparing', contact: 'Evert Kruimelstra' });
  const page = await evert.sees(ShowSession({ session: row.id }));
  expect(page.summary).toBe('Elkaar nog beter vinden');
  expect(mainOf(page)).toBe('Maak de tafels');
  expect(wordsOf(page)).toContain('Mensen: nog niemand');
  expect(wordsOf(page)).toContain('Tafels: nog geen');
  expect(wordsOf(page)).toContain('Rondes: nog geen');
  expect(wordsOf(page)).toContain('Plaats: nog niet bekend');
  expect((await world.as('X2').asks(ShowSession({ session: row.id }))).kind).toBe('refuse');
});

test('the same new meeting is not made twice', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenSessionForm({}));
  const values = { name: 'Elkaar nog beter vinden', heldOn: '2027-04-13' };
  const replies = await Promise.all([
    world.as('X1').fills(form, values),
    world.as('X2').asks(SaveSession({}), { ...values, starts: '13:00', ends: '17:00' }),
  ]);
  expect(replies.map((reply) => reply.kind).sort()).toEqual(['refuse', 'say']);
  const twice = await world.as('X1').fills(form, values, 'press-2');
  expect(twice.message.summary).toContain('Deze bijeenkomst staat er al, op dezelfde dag.');
});

test('a day that is over, an end before the start and unreadable times are refused kindly', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.sees(OpenSessionForm({}));
  const tries = [
    [{ heldOn: '2027-01-25' }, 'Deze dag is al voorbij. Kies vandaag of een dag daarna.'],
    [{ heldOn: '' }, 'Kies een dag. Schrijf hem zo: 26-1-2027.'],
    [{ heldOn: '2027-02-30' }, 'Kies een dag. Schrijf hem zo: 26-1-2027.'],
    [{ starts: '17:00' }, 'Het eind is niet na het begin. Kies een later eind.'],
    [{ ends: '' }, 'Kies een tijd. Schrijf hem zo: 13:40.'],
  ] as const;
  for (const [values, why] of tries) {
    const reply = await evert.fills(form, { name: 'Te vroeg', heldOn: '2027-04-13', ...values });
    expect([reply.kind, reply.message.summary]).toEqual(['refuse', why]);
  }
  const today = await evert.fills(form, { name: 'Vandaag nog', heldOn: '26-1-2027' });
  expect(today.kind).toBe('say');
});

test('place and contact are changed weeks later, without touching the day that is over', async () => {
  const world = await openWorld();
  world.clock.moveTo('2027-02-22T09:00:00.000Z');
  const evert = world.as('X1');
  const form = await evert.presses(await evert.sees(ShowSession({ session })), 'Dag, tijd en plaats');
  const saved = await evert.fills(form.message, { place: 'De Kompaan', contact: '' });
  expect(saved.message.summary).toBe('Bewaard. Dank je wel.');
  expect(wordsOf(await evert.sees(ShowSession({ session })))).toContain('Plaats: De Kompaan');
});

test('times that leave a round outside are refused, and the day is fixed once a round is posted', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const form = await evert.sees(OpenSessionForm({ session }));
  const short = await evert.fills(form, { ends: '15:30' });
  expect(short.message.summary).toBe('Ronde 4 is van 15:15 tot 15:35. Kies tijden waar die ronde in past.');
  expect((await evert.fills(form, { heldOn: '2027-01-27' })).kind).toBe('say');
  await evert.fills(form, { heldOn: '2027-01-26' });
  await world.db.updateTable('rounds').set({ posted_at: '2027-01-26T12:35:00.000Z' }).execute();
  const moved = await evert.fills(form, { heldOn: '2027-01-27' });
  expect(moved.message.summary).toBe('Er is al een ronde bekendgemaakt. De dag kan niet meer anders.');
});

test('an organiser who reads English finds everything in English', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X1').execute();
  const page = await world.as('X1').sees(ShowSession({ session }));
  expect(mainOf(page)).toBe('Plan the tables');
  expect(wordsOf(page)).toContain('Day: Tuesday 26 January 2027, from 13:00 to 17:00');
  expect(wordsOf(page)).toContain('Rounds posted: 0 of 4');
  const past = await world.as('X1').asks(SaveSession({}), {
    name: 'Too early',
    heldOn: '2027-01-02',
    starts: '13:00',
    ends: '17:00',
  });
  expect(past.message.summary).toBe('This day is over. Choose today or a day after it.');
});

const mainOf = (page: SealedMessage) => buttonsOf(page).find(({ main }) => main)?.label;

/** Every participant at the first table in every round: enough for a page that only counts. */
async function seatEverybody(db: Awaited<ReturnType<typeof openWorld>>['db']): Promise<void> {
  const seats = await db.selectFrom('seats').select('id').where('role', '=', 'participant').execute();
  const rounds = await db.selectFrom('rounds').select('id').execute();
  await db
    .insertInto('assignments')
    .values(
      rounds.flatMap((round) =>
        seats.map((seat) => ({ round_id: round.id, seat_id: seat.id, table_id: 'T1', locked_at: null })),
      ),
    )
    .execute();
}
