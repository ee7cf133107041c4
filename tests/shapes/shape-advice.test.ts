import { expect, test } from 'vitest';
import { adviceOn, mostTablesThatHold } from '../../src/shapes/shape-advice.ts';
import type { ShapeOutcome } from '../../src/shapes/shape-outcome.ts';

const shape = (tables: number, again: number, more: Partial<ShapeOutcome> = {}): ShapeOutcome => ({
  tables,
  rounds: 5,
  guests: { min: 7, max: 8 },
  again,
  againAtLeast: again,
  people: 26,
  organisations: 6,
  withoutALayer: 0,
  holds: true,
  ...more,
});
const advised = (now: ShapeOutcome | undefined, ...others: ShapeOutcome[]) => {
  const advice = adviceOn(now, others);
  return advice && [advice.kind, advice.shape.tables];
};

test('the nearest number of tables without a double meeting is the advice', () => {
  expect(advised(shape(6, 90), shape(5, 150), shape(7, 0), shape(8, 0))).toEqual(['new_faces', 7]);
});

test('where none is free of them, the nearest with at most half of them', () => {
  expect(advised(shape(6, 90), shape(7, 46), shape(8, 45), shape(9, 10))).toEqual(['new_faces', 8]);
});

test('what hardly helps is no reason to move furniture', () => {
  expect(advised(shape(6, 90), shape(7, 60), shape(8, 46))).toEqual(['good', 6]);
  expect(advised(shape(7, 0), shape(6, 90), shape(8, 0))).toEqual(['good', 7]);
  expect(advised(shape(7, 0))).toEqual(['good', 7]);
});

test('small tables where people meet far fewer others are no gain', () => {
  expect(advised(shape(6, 90), shape(11, 0, { people: 22 }))).toEqual(['good', 6]);
  expect(advised(shape(6, 90), shape(7, 0, { people: 23 }))).toEqual(['new_faces', 7]);
});

test('with too many or too few guests at a table, the nearest that fits', () => {
  const crowded = shape(4, 200, { guests: { min: 11, max: 12 } });
  expect(advised(crowded, shape(5, 150), shape(6, 90))).toEqual(['size', 5]);
  expect(advised(shape(12, 0, { guests: { min: 3, max: 4 } }), shape(11, 0), shape(10, 0))).toEqual([
    'size',
    11,
  ]);
});

test('when a table runs short as people stay away, the nearest that holds', () => {
  const now = shape(9, 0, { holds: false });
  expect(advised(now, shape(7, 20), shape(8, 10), shape(10, 0, { holds: false }))).toEqual(['no_shows', 8]);
  expect(advised(now, shape(10, 0, { holds: false }))).toEqual(['nothing_fits', 9]);
});

test('before there are tables, the one with the fewest double meetings', () => {
  expect(advised(undefined, shape(5, 90), shape(6, 10), shape(7, 12))).toEqual(['new_faces', 6]);
  expect(advised(undefined)).toBeUndefined();
});

test('the most tables that hold is the largest number, now or other', () => {
  expect(mostTablesThatHold([shape(5, 0), shape(6, 0), shape(7, 0, { holds: false })])).toBe(6);
  expect(mostTablesThatHold([shape(5, 0, { holds: false })])).toBeUndefined();
});
