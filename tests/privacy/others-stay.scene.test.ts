import { expect, test } from 'vitest';
import { eraseEverything } from '../../src/privacy/erasure-store.ts';
import { purgeOldData } from '../../src/privacy/purge-old-data.ts';
import { rowsOfThere } from '../matrix/store-cases.ts';
import { addRows } from '../matrix/store-rows.ts';
import type { TwoRegions } from '../matrix/two-regions.ts';
import { openTwoRegions } from '../matrix/two-regions.ts';
import { workIn } from '../matrix/would-be.ts';
import { movingClock } from '../support/moving-clock.ts';

/** A few beats: people go ten at a time. */
async function purgedAt(world: TwoRegions, moment: string): Promise<void> {
  const work = workIn({ ...world, clock: movingClock(moment) }, world.db);
  for (let beats = 0; beats < 8; beats++) await purgeOldData(work);
}

test('what is old goes to the last row, and nothing of a meeting that is not', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { db } = world;
  const later = { held_on: '2029-06-01', purge_due_on: '2029-06-02' };
  await db.updateTable('sessions').set(later).where('id', '!=', 'S1').execute();
  const before = await rowsOfThere(world);
  // Omar still has something to do, so only his details go.
  await purgedAt(world, '2027-04-28T10:00:00.000Z');
  const cards = await db.selectFrom('contact_cards').select('person_id').execute();
  expect(cards.map(({ person_id }) => person_id)).not.toContain('P15');
  expect(cards.length).toBeGreaterThan(40);
  await purgedAt(world, '2028-01-28T10:00:00.000Z');
  await purgedAt(world, '2029-02-01T10:00:00.000Z');
  const after = await rowsOfThere(world);
  expect([...before].filter((row) => !after.has(row))).toEqual([]);
  const { purge_due_on } = await db
    .selectFrom('sessions')
    .select('purge_due_on')
    .where('id', '=', 'S1')
    .executeTakeFirstOrThrow();
  expect(purge_due_on).toBe('never');
});

test('somebody of the same name in another region stays named', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { db } = world;
  const text = 'Omar Dromerstra weet hoe het zit.';
  for (const table of ['notes', 'appeals', 'evaluation_texts'] as const)
    await db.updateTable(table).set({ text }).execute();
  await db.updateTable('plans').set({ foreword: text }).execute();
  await db.updateTable('organisations').set({ does: text }).execute();
  const named = async () => {
    const texts = [...(await rowsOfThere(world))].filter((row) => row.includes(text));
    return texts.map((row) => row.split(' ')[0]).sort();
  };
  const before = await named();
  expect(new Set(before)).toEqual(
    new Set(['appeals', 'evaluation_texts', 'notes', 'organisations', 'plans']),
  );
  await eraseEverything(workIn(world, db), 'P15');
  expect(await named()).toEqual(before);
  const ours = await db.selectFrom('organisations').select('does').where('region_id', '=', 'demo').execute();
  expect(new Set(ours.map(({ does }) => does))).toEqual(new Set(['… weet hoe het zit.']));
});
