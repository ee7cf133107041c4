import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ShowDay, ShowPresence } from '../../src/day/day-intents.ts';
import { OpenGuest } from '../../src/guests/guest-intents.ts';
import { PlanRotations } from '../../src/rotations/rotation-intents.ts';
import { buttonsOf, wordsOf } from '../support/world.ts';
import type { Day } from './day.ts';
import { movedBetween, openDay } from './day.ts';

interface DayEvent {
  readonly at: string;
  readonly event: string;
  readonly who: string;
}

const events = Papa.parse<DayEvent>(readFileSync(new URL('./day-events.csv', import.meta.url), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

/** The walk-in is not on the list: the form for one guest is the way in. */
async function walksIn({ evert, session, world }: Day): Promise<string> {
  const form = await evert.sees(OpenGuest({ session }));
  await evert.fills(form, {
    firstName: 'Wubbo',
    lastName: 'Inloopstra',
    organisation: 'Op persoonlijke titel',
    layer: 'expert_by_experience',
  });
  const { id } = await world.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select('seats.id')
    .where('people.first_name', '=', 'Wubbo')
    .executeTakeFirstOrThrow();
  return id;
}

test('the invented day: nobody who sits moves, all who are there have a table, and no wish is broken', async () => {
  const day = await openDay();
  let running: string | undefined;
  let walkIn = '';
  for (const { at, event, who } of events) {
    await day.world.moveTo(new Date(at).toISOString());
    const before = running ? await day.seats(running) : {};
    const people = who.split(' ');
    if (event === 'walk_in_accepted') {
      walkIn = await walksIn(day);
      await day.isHere(walkIn);
    }
    if (event === 'no_show') for (const person of people) await day.late(person);
    if (event === 'late') await day.isHere(who);
    if (event === 'replan') await day.evert.asks(PlanRotations({ session: day.session }));
    if (event === 'leaves_early') await day.leaves(who, 'R4');
    if (event === 'round_start') {
      running = `R${who}`;
      await day.posts(running);
    } else if (running) {
      expect(movedBetween(before, await day.seats(running))).toEqual(event === 'late' ? people : []);
    }
  }
  const away = { R1: 4, R2: 3, R3: 3, R4: 4 };
  for (const [round, absent] of Object.entries(away)) {
    const seats = await day.seats(round);
    expect([round, Object.keys(seats).length]).toEqual([round, 55 - absent]);
    expect(seats[walkIn]).toMatch(/^T[1-6]$/);
    expect(seats.P41).not.toBe(seats.P15);
    expect(seats.P32).not.toBe(seats.P40);
    expect(seats.P42).toBe(seats.P43);
    expect([seats.P26, seats.P45]).toEqual(['T4', 'T5']);
  }
  expect((await day.seats('R1')).P08).toBe('T2');
  expect((await day.seats('R2')).P31).toBeDefined();
  expect((await day.seats('R4')).P04).toBeUndefined();
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  expect(wordsOf(page)).not.toContain('mogen niet samen');
});

test('once people are on the move, a new guest is one press away from a table', async () => {
  const day = await openDay();
  const { evert, session, world } = day;
  await day.posts('R1');
  await world.moveTo('2027-01-26T12:50:00.000Z');
  const before = await day.seats('R1');
  const seat = await walksIn(day);
  const page = await evert.sees(ShowPresence({ session, seat }));
  expect(wordsOf(page)).toContain('Wubbo Inloopstra heeft nog geen tafel.');
  expect(buttonsOf(page)[0]).toMatchObject({ label: 'Geef een tafel', main: true });
  expect(wordsOf(await evert.sees(ShowDay({ session })))).toMatch(
    /Nog zonder tafel \(1\)\nWubbo Inloopstra .*\[Geef een tafel\]/,
  );
  const { message } = await evert.presses(page, 'Geef een tafel');
  expect(wordsOf(message)).toMatch(
    /Naar tafel \d, .+: Wubbo\. Wubbo doet nog niet mee op een telefoon\. Loop er even langs\./,
  );
  expect(movedBetween(before, await day.seats('R1'))).toEqual([seat]);
  for (const round of ['R2', 'R3', 'R4']) expect((await day.seats(round))[seat]).toBeDefined();
  const host = `H${(await day.seats('R1'))[seat]?.slice(1)}`;
  expect(day.heard()).toEqual([`${host}: Wubbo komt bij je zitten.`]);
});

test('the answer to a new guest leads to a table on the day, and to the guest list before', async () => {
  const day = await openDay();
  const fill = async (firstName: string) => {
    const form = await day.evert.sees(OpenGuest({ session: day.session }));
    const reply = await day.evert.fills(form, {
      firstName,
      lastName: 'Inloopstra',
      organisation: 'Op persoonlijke titel',
      layer: 'professional',
    });
    if (reply.kind !== 'say' || !reply.next) throw new Error('It leads nowhere.');
    const { message } = await day.evert.presses(
      { summary: '', blocks: [], back: { label: 'Verder', press: reply.next } },
      'Verder',
    );
    return message;
  };
  expect((await fill('Wubbo')).summary).toBe('Gastenlijst');
  await day.posts('R1');
  expect((await fill('Wieke')).summary).toBe('Wieke Inloopstra');
});
