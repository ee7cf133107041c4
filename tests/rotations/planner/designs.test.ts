import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cyclicStarters } from '../../../src/rotations/planner/designs/cyclic-starters.ts';
import type { Design } from '../../../src/rotations/planner/designs/design.ts';
import { finiteField } from '../../../src/rotations/planner/designs/finite-field.ts';
import { fittingDesigns } from '../../../src/rotations/planner/designs/fitting-designs.ts';
import { readInstances, requestOf } from '../../../src/rotations/planner/plan-instance.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import { demoDay } from './demo-day.ts';

const instances = readInstances(
  JSON.parse(readFileSync(new URL('./instances.json', import.meta.url), 'utf8')),
);
const planned = (name: string, steps: number, seed = 1) => {
  const instance = instances.find((one) => one.name === name);
  if (!instance) throw new Error(`no instance ${name}`);
  return planRotations(requestOf(instance, { seed, steps }));
};

describe('a design on paper', () => {
  test('seats no two points at one table twice, whatever the shape', () => {
    const shape = fc.record({
      tables: fc.integer({ min: 2, max: 17 }),
      rounds: fc.integer({ min: 2, max: 10 }),
      largest: fc.integer({ min: 2, max: 10 }),
    });
    fc.assert(
      fc.property(shape, ({ tables, rounds, largest }) => {
        for (const design of fittingDesigns({ tables, rounds, largest, people: tables * (largest - 1) })) {
          expect(Math.max(...design.at)).toBeLessThan(tables);
          expect(mostMeetingsOf(design)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test.each(cyclicStarters.map((one) => [`${one.tables}-${one.seats}-${one.rounds}`, one] as const))(
    '%s is whole: every table is full in every round',
    (_, { tables, rounds, seats }) => {
      const full = fittingDesigns({ tables, rounds, largest: seats, people: tables * seats }).filter(
        (design) =>
          Array.from({ length: rounds }, (_, round) => sizesOf(design, round, tables))
            .flat()
            .every((size) => size === seats),
      );
      expect(full.length).toBeGreaterThan(0);
    },
  );

  test('there is a field for a power of a prime, in which everything but zero can be divided by', () => {
    expect([6, 10, 12, 14, 15].map(finiteField)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    for (const order of [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27]) {
      const field = finiteField(order);
      const numbers = [...Array(order).keys()];
      for (const a of numbers.slice(1)) {
        expect(new Set(numbers.map((b) => field?.times(a, b)))).toEqual(new Set(numbers));
        for (const b of numbers) {
          const apart = field?.plus(field.times(a, b), field.times(a, 1));
          expect(field?.times(a, field.plus(b, 1))).toBe(apart);
        }
      }
    }
  });
});

describe('nobody meets anybody twice', () => {
  test.each([
    ['sgp-5-3-7', 105],
    ['sgp-5-5-6', 300],
    ['sgp-6-3-8', 144],
    ['sgp-6-4-7', 252],
    ['sgp-7-4-9', 378],
    ['sgp-8-4-7', 336],
    ['sgp-8-4-10', 480],
    ['sgp-9-3-13', 351],
    ['sgp-10-3-14', 420],
    ['sgp-10-4-13', 780],
    ['ge-46x7x5', 645],
    ['ge-53x8x5', 750],
    ['ge-60x10x6', 900],
    ['ge-120x15x6', 2520],
    ['wsitr-cafe-47x7x5', 675],
  ])('in %s: all %i pairs are different', (name, pairs) => {
    const { figures, broken } = planned(name, name.startsWith('ge-120') ? 1_500_000 : 60_000);
    expect(figures).toMatchObject({
      differentPairs: pairs,
      differentPairsAtMost: pairs,
      mostMeetings: 1,
      repeats: 0,
    });
    expect(broken).toEqual([]);
  });

  test('with hosts at seven tables, everybody else comes to five different tables', () => {
    const { figures } = planned('wsitr-cafe-47x7x5', 300_000);
    expect(figures).toMatchObject({ layerImbalance: 0, tablesVisited: { min: 5, average: 5 } });
    expect(figures.acrossOrganisations).toBeGreaterThanOrEqual(640);
  });

  test('with companions, people apart and fixed seats, only who must meet again does', () => {
    const { figures, broken } = planned('wsitr-region-60x8x5', 600_000);
    expect(broken).toEqual([]);
    expect(figures).toMatchObject({
      differentPairs: 956,
      differentPairsAtMost: 956,
      repeats: 24,
      repeatsAtLeast: 24,
    });
  });

  test('with a locked seat and somebody who misses a round, both are kept', () => {
    const people = demoDay.people
      .filter((one) => one.staysAt === undefined)
      .slice(0, 42)
      .map(({ id, organisation, layer }) => ({ id, organisation, layer }));
    const tables = Array.from({ length: 7 }, (_, at) => ({ id: `t${at}`, seats: 7 }));
    const rounds = [{ locked: { P01: 't3' } }, { absent: ['P02'] }, {}, {}].map((round, at) => ({
      id: `${at}`,
      mode: 'mixed' as const,
      ...round,
    }));
    const plan = planRotations({ people, tables, rounds, together: [], apart: [], seed: 3, steps: 200_000 });
    expect(plan.broken).toEqual([]);
    expect([plan.rounds[0]?.seats.P01, plan.rounds[1]?.seats.P02]).toEqual(['t3', undefined]);
    expect(plan.figures.repeats).toBeLessThanOrEqual(8);
  });
});

describe('where people must meet again', () => {
  test.each([
    ['ge-18x3x4', 56],
    ['ge-30x5x6', 78],
    ['ge-37x6x4', 10],
    ['wsitr-small-28x4x4', 76],
    ['wsitr-friesland-mix-45x6x5', 100],
  ])('in %s nobody meets anybody four times, and the repeats fall evenly', (name, reunions) => {
    const { figures } = planned(name, 400_000);
    expect(figures.mostMeetings).toBeLessThanOrEqual(3);
    expect(figures.reunions).toBeLessThanOrEqual(reunions);
  });

  test('the profile of most new faces brings more different pairs together than the even one', () => {
    const instance = instances.find((one) => one.name === 'ge-24x4x5');
    const pairs = (profile: 'even' | 'faces') =>
      planRotations(requestOf(instance as (typeof instances)[number], { seed: 1, steps: 400_000, profile }))
        .figures.differentPairs;
    expect(pairs('even')).toBeLessThanOrEqual(235);
    expect(pairs('faces')).toBeGreaterThanOrEqual(250);
  });
});

function mostMeetingsOf({ points, rounds, at }: Design): number {
  const met = new Uint8Array(points * points);
  for (let round = 0; round < rounds; round++) {
    for (let one = 0; one < points; one++) {
      for (let other = 0; other < one; other++) {
        const same = at[round * points + one] === at[round * points + other];
        if (same) met[one * points + other] = (met[one * points + other] as number) + 1;
      }
    }
  }
  return met.reduce((most, times) => Math.max(most, times), 0);
}

function sizesOf({ points, at }: Design, round: number, tables: number): number[] {
  const seats = [...at.subarray(round * points, (round + 1) * points)];
  return Array.from({ length: tables }, (_, table) => seats.filter((one) => one === table).length);
}
