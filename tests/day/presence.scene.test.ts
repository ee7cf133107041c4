import { expect, test } from 'vitest';
import { ShowDay, ShowPresence } from '../../src/day/day-intents.ts';
import { PlanRotations, ShowWhereNow } from '../../src/rotations/rotation-intents.ts';
import { wordsOf } from '../support/world.ts';
import { during, movedBetween, openDay } from './day.ts';

const rounds = ['R1', 'R2', 'R3', 'R4'];

test('who comes later has no seat from the round that is on, nobody who sits moves, and nobody hears of it', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  const before = await day.seats('R1');
  const { message } = await day.late('P08');
  expect(message.summary).toMatch(/staat op: komt later\./);
  expect(movedBetween(before, await day.seats('R1'))).toEqual(['P08']);
  for (const round of rounds) expect((await day.seats(round)).P08).toBeUndefined();
  expect(day.heard()).toEqual([]);
});

test('who is there after all gets a seat at once, and only this person and the host there hear it', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  const own = (await day.seats('R1')).P08;
  await day.late('P08');
  const before = await day.seats('R1');
  await day.isHere('P08');
  const after = await day.seats('R1');
  expect(movedBetween(before, after)).toEqual(['P08']);
  expect(after.P08).toBe(own);
  const first = await day.world.db
    .selectFrom('people')
    .select('first_name as name')
    .where('id', '=', 'P08')
    .executeTakeFirstOrThrow();
  expect(day.heard()).toEqual([
    `H2: ${first.name} komt bij je zitten.`,
    'P08: Schuif in ronde 1 aan bij tafel 2, De Tjonger.',
  ]);
  for (const round of rounds) expect((await day.seats(round)).P08).toBeDefined();
});

test('in a round that is posted but still ahead, the host is not disturbed', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.late('P08');
  await day.isHere('P08');
  expect(day.heard().map((line) => line.split(':')[0])).toEqual(['P08']);
});

test('who goes home keeps the seat in the round that is on, and loses those to come', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.posts('R2');
  await day.world.moveTo(during.R2);
  const before = await day.seats('R2');
  const page = await day.evert.sees(ShowPresence({ session: day.session, seat: 'P04' }));
  const { message } = await day.evert.presses(page, 'Gaat weg na ronde 2');
  expect(message.summary).toMatch(/gaat na ronde 2 naar huis\./);
  expect(await day.seats('R2')).toEqual(before);
  expect((await day.seats('R3')).P04).toBeUndefined();
  expect((await day.seats('R4')).P04).toBeUndefined();
  expect(day.heard()).toEqual([]);
});

test('who comes in a later round has a seat from then on', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.late('P15', 'R3');
  const has = await Promise.all(rounds.map(async (round) => 'P15' in (await day.seats(round))));
  expect(has).toEqual([false, false, true, true]);
  const page = wordsOf(await day.evert.sees(ShowDay({ session: day.session })));
  expect(page).toMatch(/Komt later \(1\)\nOmar Dromerstra .*Omar staat op: komt in ronde 3\./);
});

test('before the first round somebody who does not come has no seat, and planning again leaves it so', async () => {
  const day = await openDay();
  await day.late('P22');
  for (const round of rounds) expect((await day.seats(round)).P22).toBeUndefined();
  await day.evert.asks(PlanRotations({ session: day.session }));
  for (const round of rounds) expect((await day.seats(round)).P22).toBeUndefined();
  await day.posts('R1');
  expect(day.world.as('P22').received()).toEqual([]);
  expect(day.world.as('P15').received()).toHaveLength(1);
});

test('tables stay even in rounds to come: sizes differ by at most one, and who may not share a table does not', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  for (const seat of ['P08', 'P11', 'P22', 'P31', 'P44']) await day.late(seat);
  await day.isHere('P08');
  for (const round of ['R2', 'R3']) {
    const seats = await day.seats(round);
    const sizes = [...Map.groupBy(Object.values(seats), (table) => table).values()].map(
      ({ length }) => length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(seats.P41).not.toBe(seats.P15);
    expect(seats.P32).not.toBe(seats.P40);
    expect(seats.P42).toBe(seats.P43);
    expect([seats.P26, seats.P45]).toEqual(['T4', 'T5']);
  }
});

test('somebody who is away reads so, and what to do when that is not right', async () => {
  const day = await openDay();
  const omar = async () => wordsOf(await day.world.as('P15').sees(ShowWhereNow({})));
  await day.late('P15');
  expect(await omar()).toContain('Je staat op: komt later. Ben je er? Zeg het bij de balie.');
  await day.posts('R1');
  expect(await omar()).toContain('Je staat op: komt later. Ben je er? Zeg het bij de balie.');
  await day.late('P15', 'R2');
  expect(await omar()).toContain('Je staat op: komt in ronde 2.');
  await day.isHere('P15');
  expect(await omar()).toContain('Tafel 3');
  await day.world.moveTo(during.R1);
  await day.leaves('P15', 'R2');
  expect(await omar()).toContain('Tafel 3');
  await day.posts('R2');
  expect(await omar()).toContain('Je staat op: naar huis. Ben je er nog? Zeg het bij de balie.');
});

test('the same press again says how it is already, and changes nothing', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.late('P08');
  const kept = await day.kept();
  expect((await day.late('P08')).message.summary).toContain('staat al als afwezig.');
  await day
    .isHere('P15')
    .then(({ message }) => expect(message.summary).toBe('Omar Dromerstra staat er al, met een tafel.'));
  expect(await day.kept()).toEqual(kept);
  expect(await day.world.db.selectFrom('repairs').select('id').execute()).toHaveLength(1);
});

test('two organisers at once: both changes stand, and the same one counts once', async () => {
  const day = await openDay();
  const { world, session } = day;
  await day.posts('R1');
  await world.moveTo(during.R1);
  const page = await day.evert.sees(ShowPresence({ session, seat: 'P08' }));
  const other = await world.as('X2').sees(ShowPresence({ session, seat: 'P08' }));
  await Promise.all([day.evert.presses(page, 'Komt later'), world.as('X2').presses(other, 'Komt later')]);
  expect(await world.db.selectFrom('repairs').select('id').execute()).toHaveLength(1);
  await Promise.all([day.isHere('P08'), day.late('P11')]);
  const seats = await day.seats('R1');
  expect([seats.P08, seats.P11]).toEqual(['T2', undefined]);
  expect(await world.db.selectFrom('repairs').select('id').execute()).toHaveLength(3);
});
