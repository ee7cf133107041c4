import { expect, test } from 'vitest';
import { FinishAction } from '../../src/actions/action-intents.ts';
import type { Database } from '../../src/db/tables.ts';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { ShowPrivacy } from '../../src/home/home-intents.ts';
import { detailsOf } from '../../src/people/details-store.ts';
import {
  CloseSession,
  ForgetMe,
  OpenController,
  SaveRetention,
  ShowRetention,
} from '../../src/privacy/privacy-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import { promised } from '../actions/promises.ts';
import { swapped } from '../contacts/swapping.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';

async function counts({ db }: World, ...tables: readonly (keyof Database)[]): Promise<number[]> {
  const all: number[] = [];
  for (const table of tables)
    all.push(
      (
        await db
          .selectFrom(table as 'seats')
          .selectAll()
          .execute()
      ).length,
    );
  return all;
}

/** A few beats: people go ten at a time. */
async function passTo(world: World, moment: string): Promise<void> {
  await world.moveTo(moment);
  for (let beats = 0; beats < 8; beats++) await world.bot.tick();
}

const point = { kind: 'insight' as const, text: 'Bellen helpt meer dan mailen.' };

test('each kind goes at its own moment, and what somebody still has to do keeps them known', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await swapped(world, 'P20', 'P15');
  await world.as('P15').asks(AddNote({ session, ...point }));
  const open = await promised(world, 'P15', 'Een lijst maken', '2027-07-01');
  const done = await promised(world, 'P20', 'Een brief schrijven', '2027-02-20');
  await passTo(world, '2027-02-18T10:00:00.000Z');
  await world.as('P20').asks(FinishAction({ action: done }));

  await passTo(world, '2027-02-25T12:00:00.000Z');
  expect((await counts(world, 'assignments'))[0]).toBeGreaterThan(100);
  await passTo(world, '2027-02-25T23:30:00.000Z');
  expect(await counts(world, 'assignments', 'absences', 'swap_requests')).toEqual([0, 0, 1]);

  await passTo(world, '2027-04-26T12:00:00.000Z');
  const known = { db: world.db, box: testBox };
  expect((await detailsOf(known, ['P15'])).get('P15')?.phone).not.toBeNull();
  await passTo(world, '2027-04-27T12:00:00.000Z');
  expect(await counts(world, 'swap_requests', 'contact_cards', 'find_cards')).toEqual([0, 0, 0]);
  const left = await world.db.selectFrom('people').select('id').orderBy('id').execute();
  expect(left.map(({ id }) => id)).toEqual(['P15', 'P20', 'X1', 'X2']);
  expect((await detailsOf(known, ['P15'])).get('P15')).toEqual({ phone: null, email: null, times: null });

  await passTo(world, '2027-05-19T12:00:00.000Z');
  expect((await world.db.selectFrom('people').select('id').where('id', '=', 'P20').execute()).length).toBe(0);
  await passTo(world, '2028-01-27T12:00:00.000Z');
  expect(await counts(world, 'people', 'seats', 'doors')).toEqual([0, 0, 0]);
  const action = await world.db
    .selectFrom('actions')
    .selectAll()
    .where('id', '=', open)
    .executeTakeFirstOrThrow();
  expect(action).toMatchObject({ title: 'Een lijst maken', owner_id: null, made_by: null, first_step: null });
  expect(await counts(world, 'notes')).toEqual([1]);
  await passTo(world, '2029-01-27T12:00:00.000Z');
  expect(await counts(world, 'notes')).toEqual([0]);
  const { purge_due_on } = await world.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
  expect(purge_due_on).toBe('never');
});

test('how many somebody met is still known when who sat where is erased, also of somebody who is forgotten', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await passTo(world, '2027-01-26T13:30:00.000Z');
  const first = await world.db
    .selectFrom('assignments as mine')
    .innerJoin('assignments as theirs', 'theirs.table_id', 'mine.table_id')
    .select('theirs.seat_id as id')
    .where('mine.seat_id', '=', 'P15')
    .where('mine.round_id', '=', 'R1')
    .where('theirs.round_id', '=', 'R1')
    .where('theirs.seat_id', '!=', 'P15')
    .execute();
  await world.as(first[0]?.id ?? '').asks(ForgetMe({}));
  await passTo(world, '2027-03-01T12:00:00.000Z');
  const seat = await world.db
    .selectFrom('seats')
    .selectAll()
    .where('id', '=', 'P15')
    .executeTakeFirstOrThrow();
  expect(seat.met_people).toBe(first.length);
  expect(seat.met_organisations).toBeGreaterThan(1);
});

test('an organiser reads in counts what is erased and what will be, and may have it sooner', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  const organiser = world.as('X1');
  const page = wordsOf(await organiser.sees(ShowRetention({ session })));
  expect(page).toContain('Wie aan welke tafel zat: na donderdag 25 februari 2027');
  const refused = await organiser.asks(SaveRetention({ session, rotations: '31' }));
  expect(refused.message.summary).toBe('Kies een aantal dagen van 1 tot 30.');
  await organiser.asks(SaveRetention({ session, rotations: '7' }));
  await passTo(world, '2027-02-03T12:00:00.000Z');
  expect(await counts(world, 'assignments')).toEqual([0]);
  const after = wordsOf(await organiser.sees(ShowRetention({ session })));
  expect(after).toMatch(/woensdag 3 februari 2027: Wie aan welke tafel zat \(\d+\)/);
  expect(after).toContain('Wie aan welke tafel zat: is gewist');
  expect(after).not.toContain('Omar');
});

test('a meeting is closed after its day; its points are kept a year from then', async () => {
  const world = await openWorld();
  const { session } = world;
  await world.as('P15').asks(AddNote({ session, ...point }));
  await passTo(world, '2027-03-01T12:00:00.000Z');
  const closed = await world
    .as('X1')
    .presses(await world.as('X1').sees(ShowRetention({ session })), 'De bijeenkomst afsluiten');
  expect(closed.message.summary).toContain('afgesloten');
  expect(await world.as('X1').asks(CloseSession({ session }))).toMatchObject({ kind: 'say' });
  await passTo(world, '2028-02-29T12:00:00.000Z');
  expect(await counts(world, 'notes')).toEqual([1]);
  await passTo(world, '2028-03-01T12:00:00.000Z');
  expect(await counts(world, 'notes')).toEqual([0]);
});

test('a meeting to come cannot be closed', async () => {
  const world = await openWorld();
  await world.db.updateTable('sessions').set({ held_on: '2027-03-02' }).execute();
  expect(await world.as('X1').asks(CloseSession({ session: world.session }))).toMatchObject({
    kind: 'refuse',
  });
});

test('an organiser says who is responsible, and everybody reads it', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenController({ session: world.session }));
  await world
    .as('X1')
    .fills(form, { controller: 'Gemeente Voorbeeld', contact: 'privacy@voorbeeld.example' });
  expect(wordsOf(await world.as('P15').sees(ShowPrivacy({})))).toContain(
    'Verantwoordelijk: Gemeente Voorbeeld',
  );
});
