import { expect, test } from 'vitest';
import { ShowDay } from '../../src/day/day-intents.ts';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { MoveSeat, PlanRotations } from '../../src/rotations/rotation-intents.ts';
import { buttonsOf } from '../support/world.ts';
import type { Day } from './day.ts';
import { during, lastChange, movedBetween, openDay } from './day.ts';

async function inRoundTwo(): Promise<Day> {
  const day = await openDay();
  await day.evert.asks(MoveSeat({ session: day.session, round: 'R3', seat: 'P15', table: 'T6' }));
  await day.posts('R1');
  await day.posts('R2');
  await day.world.moveTo(during.R2);
  return day;
}

const changes: Record<string, (day: Day) => Promise<unknown>> = {
  'comes later': (day) => day.late('P15'),
  'comes in a later round': (day) => day.late('P15', 'R3'),
  'goes home': (day) => day.leaves('P15', 'R3'),
  'a table closes': (day) => day.closes('T6'),
  'a table is added': (day) => day.addsTable(),
};

for (const [name, change] of Object.entries(changes)) {
  test(`taken back, ${name} leaves no trace: every seat, lock, absence and table is as it was`, async () => {
    const day = await inRoundTwo();
    const before = await day.kept();
    await change(day);
    expect(await day.kept()).not.toEqual(before);
    const { message } = await day.undoes();
    expect(message.summary).toMatch(/^Teruggedraaid: /);
    expect(await day.kept()).toEqual(before);
  });
}

test('somebody who is there after all, taken back, is away again', async () => {
  const day = await inRoundTwo();
  await day.late('P15');
  const before = await day.kept();
  await day.isHere('P15');
  await day.undoes();
  expect(await day.kept()).toEqual(before);
});

test('one by one everything can be taken back, down to the first change', async () => {
  const day = await inRoundTwo();
  const before = await day.kept();
  await day.late('P15');
  await day.closes('T6');
  await day.addsTable();
  await day.isHere('P15');
  for (let change = 1; change <= 4; change++) await day.undoes();
  expect(await day.kept()).toEqual(before);
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Draai terug');
});

test('a table that was added, closed and taken back twice is gone without a trace', async () => {
  const day = await inRoundTwo();
  const before = await day.kept();
  await day.addsTable();
  const { id } = await day.world.db
    .selectFrom('cafe_tables')
    .select('id')
    .where('number', '=', 7)
    .executeTakeFirstOrThrow();
  await day.closes(id);
  await day.undoes();
  await day.undoes();
  expect(await day.kept()).toEqual(before);
});

test('whoever was moved hears it again when that is taken back, and nobody else', async () => {
  const day = await inRoundTwo();
  const before = await day.seats('R2');
  await day.closes('T6');
  const moved = movedBetween(before, await day.seats('R2'));
  day.heard();
  await day.undoes();
  expect(day.heard().map((line) => line.split(':')[0])).toEqual(moved.toSorted());
});

test('who comes later after all keeps quiet when that is taken back: nobody was told', async () => {
  const day = await inRoundTwo();
  await day.late('P15');
  await day.undoes();
  expect(day.heard()).toEqual([]);
});

test('taken back once is enough', async () => {
  const day = await inRoundTwo();
  await day.late('P15');
  const undo = await lastChange(day);
  await Promise.all([day.evert.asks(undo), day.world.as('X2').asks(undo)]);
  const kept = await day.kept();
  const again = await day.evert.asks(undo);
  expect([again.kind, again.message.summary]).toEqual(['say', 'Dit is al teruggedraaid.']);
  expect(await day.kept()).toEqual(kept);
});

test('only the last change can be taken back', async () => {
  const day = await inRoundTwo();
  await day.late('P15');
  const first = await lastChange(day);
  await day.late('P20');
  const kept = await day.kept();
  const reply = await day.evert.asks(first);
  expect([reply.kind, reply.message.summary]).toEqual([
    'refuse',
    'Er is daarna nog iets veranderd. Draai eerst die wijziging terug.',
  ]);
  expect(await day.kept()).toEqual(kept);
});

test('after a next round is posted, or a seat it touched is moved by hand, it says what to do instead', async () => {
  const day = await inRoundTwo();
  await day.leaves('P20', 'R4');
  const home = await lastChange(day);
  await day.posts('R3');
  const posted = await day.evert.asks(home);
  expect([posted.kind, posted.message.summary]).toEqual([
    'refuse',
    'Er is daarna een ronde bekendgemaakt. Verander het nu met de hand, bij de naam of de tafel.',
  ]);
  await day.closes('T6');
  const closed = await lastChange(day);
  const seat = (
    await day.world.db.selectFrom('assignments').selectAll().where('round_id', '=', 'R3').execute()
  ).find(({ seat_id }) => seat_id === 'H6');
  const elsewhere = seat?.table_id === 'T1' ? 'T2' : 'T1';
  await day.evert.asks(MoveSeat({ session: day.session, round: 'R3', seat: 'H6', table: elsewhere }));
  const kept = await day.kept();
  const moved = await day.evert.asks(closed);
  expect([moved.kind, moved.message.summary]).toEqual([
    'refuse',
    'De plekken zijn daarna nog veranderd. Zet mensen nu met de hand goed in de tafelverdeling.',
  ]);
  expect(await day.kept()).toEqual(kept);
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Draai terug');
});

test('a new plan that changed the seats it touched cannot be lost by taking it back', async () => {
  const day = await inRoundTwo();
  await day.closes('T6');
  const undo = await lastChange(day);
  await day.evert.asks(PlanRotations({ session: day.session }));
  const kept = await day.kept();
  expect((await day.evert.asks(undo)).kind).toBe('refuse');
  expect(await day.kept()).toEqual(kept);
});

test('a table that was added and has points stays for them', async () => {
  const day = await openDay();
  const { session, world } = day;
  await day.posts('R1');
  await day.addsTable();
  const { id } = await world.db
    .selectFrom('cafe_tables')
    .select('id')
    .where('number', '=', 7)
    .executeTakeFirstOrThrow();
  await day.evert.asks(AddNote({ session, kind: 'insight', text: 'We bellen te weinig.' }));
  await world.db.updateTable('notes').set({ table_id: id }).execute();
  const reply = await day.evert.asks(await lastChange(day));
  expect([reply.kind, reply.message.summary]).toEqual([
    'refuse',
    'Aan tafel 7 zijn al punten geschreven. Sluit de tafel, dan blijven de punten.',
  ]);
});
