import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { organisationsMet } from '../../../src/rotations/planner/organisations-met.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest } from '../../../src/rotations/planner/rotation-plan.ts';
import { anyRequest } from './any-request.ts';
import { programme } from './demo-day.ts';

const request: PlanRequest = {
  people: [
    { id: 'Ann', organisation: 'town', layer: 'policy' },
    { id: 'Bo', organisation: 'town', layer: 'policy' },
    { id: 'Cas', organisation: 'care', layer: 'policy' },
    { id: 'Dee', organisation: 'care', layer: 'policy' },
    { id: 'Eva', organisation: 'school', layer: 'policy' },
  ],
  tables: [
    { id: 'T1', seats: 4 },
    { id: 'T2', seats: 4 },
  ],
  rounds: programme('mixed', 'mixed'),
  together: [],
  apart: [],
  seed: 1,
  steps: 0,
};

describe('who meets whom, by organisation', () => {
  test('a pair that meets twice counts once, and colleagues count within their organisation', () => {
    const rounds = [
      { id: '1', seats: { Ann: 'T1', Bo: 'T1', Cas: 'T1', Dee: 'T2', Eva: 'T2' } },
      { id: '2', seats: { Ann: 'T1', Cas: 'T1', Bo: 'T2', Dee: 'T2' } },
    ];
    expect(organisationsMet(request, rounds)).toEqual({
      organisations: ['town', 'care', 'school'],
      met: [
        [1, 3, 0],
        [3, 0, 1],
        [0, 1, 0],
      ],
      possible: [
        [1, 4, 2],
        [4, 1, 2],
        [2, 2, 0],
      ],
    });
  });

  test('nobody has met before anybody sits, and who is not in the meeting does not count', () => {
    const nobody = organisationsMet(request, []);
    expect(nobody.met.flat()).toEqual(Array.from({ length: 9 }, () => 0));
    const withStranger = [{ id: '1', seats: { Ann: 'T1', Stranger: 'T1' } }];
    expect(organisationsMet(request, withStranger)).toEqual(nobody);
  });

  test('who met at a table that closed since has met', () => {
    const closed = { ...request, tables: request.tables.map((table) => ({ ...table, closed: true })) };
    const rounds = [{ id: '1', seats: { Ann: 'T1', Cas: 'T1' } }];
    expect(organisationsMet(closed, rounds).met[0]?.[1]).toBe(1);
  });

  test('all organisations together make the different pairs of the plan, whatever is asked', () => {
    fc.assert(
      fc.property(anyRequest(), (any) => {
        const { rounds, figures } = planRotations(any);
        const { met, possible } = organisationsMet(any, rounds);
        const above = (table: readonly (readonly number[])[], within: boolean) =>
          table.flatMap((row, one) => row.filter((_, other) => other > one || (within && other === one)));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(above(met, true))).toBe(figures.differentPairs);
        expect(sum(above(met, false))).toBe(figures.acrossOrganisations);
        expect(sum(above(possible, true))).toBe((any.people.length * (any.people.length - 1)) / 2);
        expect(met).toEqual(met.map((row, one) => row.map((_, other) => met[other]?.[one])));
        expect(met.flat().every((pairs, cell) => pairs <= (possible.flat()[cell] ?? 0))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
