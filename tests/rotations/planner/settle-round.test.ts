import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest } from '../../../src/rotations/planner/rotation-plan.ts';
import { demoDay, programme, seatsIn } from './demo-day.ts';

describe('wishes that only just fit', () => {
  const people = [0, 1, 2, 3, 4, 5, 6].map((number) => ({
    id: `p${number}`,
    organisation: 'o',
    layer: 'all',
    ...(number === 3 && { countsAsSeat: false }),
  }));
  const tight: PlanRequest = {
    people,
    tables: [
      { id: 'four', seats: 4 },
      { id: 'three', seats: 3 },
    ],
    rounds: programme('home', 'block', 'mixed').map((round) => ({ ...round, locked: { p0: 'four' } })),
    together: [
      ['p2', 'p1'],
      ['p1', 'p4'],
    ],
    apart: [['p0', 'p5']],
    seed: 1,
    steps: 500,
  };

  test('three who belong together make way for one who must avoid the other table', () => {
    for (let seed = 0; seed < 20; seed++) expect(planRotations({ ...tight, seed }).broken).toEqual([]);
  });
});

describe('wishes that cannot all be kept', () => {
  test('apart goes before together, and the plan says which wish is broken', () => {
    const plan = planRotations({
      ...demoDay,
      rounds: programme('mixed'),
      together: [['P01', 'P07']],
      apart: [['P07', 'P01']],
    });
    expect(plan.broken).toMatchObject([{ kind: 'together', people: ['P01', 'P07'], round: '1' }]);
  });

  test('two people to be kept apart who both stay at one table are reported', () => {
    const plan = planRotations({ ...demoDay, rounds: programme('mixed'), apart: [['H4', 'P26']] });
    expect(plan.broken).toEqual([{ kind: 'apart', people: ['H4', 'P26'], round: '1', table: 'T4' }]);
  });

  test('a free person comes to the companion who stays put', () => {
    const plan = planRotations({ ...demoDay, together: [['P47', 'P45']] });
    expect(seatsIn(plan.rounds, '2').P47).toBe('T5');
    expect(plan.broken).toEqual([]);
  });
});
