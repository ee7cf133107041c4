import { expect, test } from 'vitest';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { Shape } from '../../src/shapes/shape.ts';
import { requestOfShape, shapesAround } from '../../src/shapes/shape.ts';
import { outcomeOf } from '../../src/shapes/shape-outcome.ts';
import { meetingOf } from './meetings.ts';

const nobodyAway = { stayAway: {}, tableMinimum: 4 };

function built(request: ReturnType<typeof meetingOf>, shape: Shape) {
  const asked = requestOfShape(request, shape);
  return outcomeOf(shape, asked, planRotations(asked), nobodyAway);
}

test('45 people in five rounds: six tables force ninety double meetings, and seven tables need none at all', () => {
  const request = meetingOf(45, 6, 5);
  const six = built(request, { tables: 6, rounds: 5 });
  expect(six.againAtLeast).toBe(90);
  expect(six.again).toBeGreaterThanOrEqual(90);
  expect(built(request, { tables: 7, rounds: 5 })).toMatchObject({
    again: 0,
    againAtLeast: 0,
    guests: { min: 6, max: 7 },
    holds: true,
  });
});

test('numbers of tables are tried where a talk goes well: four to ten guests at a table', () => {
  const { now, otherTables, otherRounds } = shapesAround(meetingOf(45, 6, 5));
  expect(now).toEqual({ tables: 6, rounds: 5 });
  expect(otherTables.map(({ tables }) => tables)).toEqual([5, 7, 8, 9, 10, 11]);
  expect(otherRounds.map(({ rounds }) => rounds)).toEqual([4, 6, 7]);
  expect(shapesAround(meetingOf(24, 4, 1)).otherTables.map(({ tables }) => tables)).toEqual([3, 5, 6]);
  expect(shapesAround(meetingOf(24, 4, 1)).otherRounds.map(({ rounds }) => rounds)).toEqual([2, 3]);
});

test('without tables yet, the usual eight guests at a table is where it starts to look', () => {
  const { now, otherTables, otherRounds } = shapesAround({ ...meetingOf(80, 1, 3), tables: [] });
  expect(now).toBeUndefined();
  expect(otherTables.map(({ tables }) => tables)).toEqual([8, 9, 10, 11, 12, 13]);
  expect(otherRounds).toEqual([]);
});

test('in a full hall only the nearest are tried, and it says so', () => {
  const full = shapesAround(meetingOf(160, 18, 4));
  expect(full).toMatchObject({ fewer: true });
  expect(full.otherTables.map(({ tables }) => tables)).toEqual([17, 19]);
  expect(shapesAround(meetingOf(150, 18, 4)).fewer).toBe(false);
  expect(shapesAround(meetingOf(500, 20, 4)).otherTables).toEqual([]);
});

test('a table more has no host, and about the same number of chairs', () => {
  const request = requestOfShape(meetingOf(45, 6, 5, { hosts: true }), { tables: 7, rounds: 5 });
  expect(request.tables.map(({ id, seats }) => [id, seats]).at(-1)).toEqual(['new 1', 7]);
  expect(request.people.filter(({ countsAsSeat }) => countsAsSeat === false)).toHaveLength(6);
});

test('of fewer tables those stay that people are tied to, and whoever loses theirs is a guest', () => {
  const meeting = meetingOf(45, 6, 5, { hosts: true });
  const wheelchair = { id: 'w', organisation: 'o1', layer: 'board', needs: ['step_free' as const] };
  const request = requestOfShape(
    {
      ...meeting,
      people: [...meeting.people.filter(({ id }) => id !== 'h2'), wheelchair],
      tables: meeting.tables.map((table) =>
        table.id === 't6' ? { ...table, offers: ['step_free' as const] } : table,
      ),
      rounds: meeting.rounds.map((round) => ({ ...round, locked: { p1: 't2', p2: 't6' } })),
    },
    { tables: 4, rounds: 5 },
  );
  expect(request.tables.map(({ id }) => id)).toEqual(['t1', 't3', 't4', 't6']);
  expect(request.people.find(({ id }) => id === 'h5')).toEqual({
    id: 'h5',
    organisation: 'hosts',
    layer: 'facilitator',
  });
  expect(request.people.find(({ id }) => id === 'h6')).toMatchObject({ staysAt: 't6', countsAsSeat: false });
  expect(request.rounds[0]?.locked).toEqual({ p2: 't6' });
  expect(request.tables.every(({ seats }) => seats * 4 >= 47)).toBe(true);
});

test('a round more is mixed; a round fewer is the last mixed one', () => {
  const meeting = meetingOf(24, 4, 4);
  const modes = (['home', 'mixed', 'mixed', 'return_home'] as const).map((mode, at) => ({
    id: `r${at}`,
    mode,
  }));
  const request = { ...meeting, rounds: modes };
  expect(requestOfShape(request, { tables: 4, rounds: 3 }).rounds.map(({ id }) => id)).toEqual([
    'r0',
    'r1',
    'r3',
  ]);
  expect(requestOfShape(request, { tables: 4, rounds: 6 }).rounds.slice(4)).toEqual([
    { id: 'new 1', mode: 'mixed' },
    { id: 'new 2', mode: 'mixed' },
  ]);
});

test('with most new faces, double is every repeat, whoever it falls upon', () => {
  const request = meetingOf(18, 3, 4, { profile: 'faces' });
  const plan = planRotations(request);
  const outcome = outcomeOf({ tables: 3, rounds: 4 }, request, plan, nobodyAway);
  expect([outcome.again, outcome.againAtLeast]).toEqual([plan.figures.repeats, plan.figures.repeatsAtLeast]);
  expect(outcome.again).toBeLessThan(plan.figures.reunions);
});
