import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rotations/planner/check-plan.ts';
import { planFigures } from '../../../src/rotations/planner/plan-figures.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { anyRequest } from './any-request.ts';
import { demoDay, programme } from './demo-day.ts';

describe('the figures of a small day', () => {
  const request: PlanRequest = {
    people: [
      { id: 'ann', organisation: 'town', layer: 'board' },
      { id: 'bob', organisation: 'town', layer: 'manager' },
      { id: 'cat', organisation: 'care', layer: 'manager' },
      { id: 'dan', organisation: 'work', layer: 'board' },
    ],
    tables: [
      { id: 'left', seats: 4 },
      { id: 'right', seats: 4 },
    ],
    rounds: programme('mixed', 'mixed', 'mixed'),
    together: [],
    apart: [],
    seed: 1,
    steps: 0,
  };
  const seated = (...tables: string[]) =>
    Object.fromEntries(request.people.map((person, number) => [person.id, tables[number] ?? '']));
  const rounds: SeatedRound[] = [
    { id: '1', seats: seated('left', 'left', 'right', 'right') },
    { id: '2', seats: seated('left', 'left', 'right', 'right') },
    { id: '3', seats: seated('left', 'right', 'left', 'left') },
  ];
  const figures = planFigures(request, rounds);

  test('count pairs once, and every later meeting as a repeat', () => {
    expect(figures).toMatchObject({ differentPairs: 4, mostMeetings: 3, repeats: 3 });
  });

  test('count people met and organisations other than your own, per person', () => {
    expect(figures.peopleMet).toEqual({ min: 1, median: 2 });
    expect(figures.otherOrganisationsMet).toEqual({ min: 0, median: 2 });
  });

  test('tell the emptiest and the fullest table of each round', () => {
    expect(figures.tableSizes[2]).toEqual({ round: '3', min: 1, max: 3 });
  });

  test('count seats where a layer is not shared fairly, in mixed rounds only', () => {
    const byLayer = [{ id: '1', seats: seated('left', 'right', 'right', 'left') }];
    const asked = (mode: 'mixed' | 'home') => ({ ...request, rounds: programme(mode) });
    expect(planFigures(asked('mixed'), byLayer).layerImbalance).toBe(4);
    expect(planFigures(asked('home'), byLayer).layerImbalance).toBe(0);
    expect(figures.layerImbalance).toBe(0);
  });
});

test('forty-five people at six tables for five rounds can make at most 699 different pairs', () => {
  const people = Array.from({ length: 45 }, (_, number) => ({
    id: `p${number}`,
    organisation: `o${number}`,
    layer: 'all',
  }));
  const tables = demoDay.tables.map(({ id, seats }) => ({ id, seats }));
  const rounds = programme('mixed', 'mixed', 'mixed', 'mixed', 'mixed');
  const { figures } = planRotations({
    ...demoDay,
    people,
    tables,
    rounds,
    together: [],
    apart: [],
    steps: 0,
  });
  expect(figures.differentPairsAtMost).toBe(699);
});

test('the figures agree with counting by hand, whatever the plan', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const { rounds, figures } = planRotations(request);
      const times = meetingsByHand(request, rounds);
      expect(figures.differentPairs).toBe(times.length);
      expect(figures.mostMeetings).toBe(Math.max(0, ...times.map(({ count }) => count)));
      expect(figures.repeats).toBe(times.reduce((sum, { count }) => sum + count - 1, 0));
      expect(figures.reunions).toBe(times.reduce((sum, { count }) => sum + (count * (count - 1)) / 2, 0));
      expect(figures.brokenWishes).toBe(checkPlan(request, rounds).length);
      const met = request.people.map(({ id }) => times.filter(({ pair }) => pair.includes(id)).length);
      expect(figures.peopleMet).toEqual({ min: Math.min(...met), median: middle(met) });
      const organisation = new Map(request.people.map((one) => [one.id, one.organisation]));
      const across = times.filter(({ pair }) => new Set(pair.map((id) => organisation.get(id))).size === 2);
      expect(figures.acrossOrganisations).toBe(across.length);
      const others = request.people.map(({ id }) => {
        const organisations = times.filter(({ pair }) => pair.includes(id)).flatMap(({ pair }) => pair);
        const different = new Set(organisations.map((one) => organisation.get(one)));
        return [...different].filter((one) => one !== organisation.get(id)).length;
      });
      expect(figures.otherOrganisationsMet).toEqual({ min: Math.min(...others), median: middle(others) });
    }),
  );
});

test('no plan is better than the figures say a plan can be', () => {
  fc.assert(
    fc.property(anyRequest(), (request) => {
      const { figures } = planRotations(request);
      expect(figures.differentPairs).toBeLessThanOrEqual(figures.differentPairsAtMost);
      expect(figures.acrossOrganisations).toBeLessThanOrEqual(figures.acrossOrganisationsAtMost);
      expect(figures.repeats).toBeGreaterThanOrEqual(figures.repeatsAtLeast);
      expect(figures.reunions).toBeGreaterThanOrEqual(figures.reunionsAtLeast);
      expect(figures.differentPairsAtMost).toBeLessThanOrEqual(
        (request.people.length * (request.people.length - 1)) / 2,
      );
    }),
  );
});

function meetingsByHand(
  request: PlanRequest,
  rounds: readonly SeatedRound[],
): { pair: readonly string[]; count: number }[] {
  return request.people
    .flatMap(({ id }, number) =>
      request.people.slice(number + 1).map((other) => {
        const shared = rounds.filter(({ seats }) => seats[id] !== undefined && seats[id] === seats[other.id]);
        return { pair: [id, other.id], count: shared.length };
      }),
    )
    .filter(({ count }) => count > 0);
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}
