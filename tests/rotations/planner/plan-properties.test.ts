import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, PlanRound, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { anyRequest } from './any-request.ts';
import { seatsIn } from './demo-day.ts';

describe('whatever is asked', () => {
  test('everybody who is there has exactly one table in every round that is not given', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const plan = planRotations(request);
        const tables = request.tables.map((table) => table.id);
        expect(plan.rounds.map((round) => round.id)).toEqual(request.rounds.map((round) => round.id));
        for (const round of request.rounds.filter((one) => !one.given)) {
          const seats = seatsIn(plan.rounds, round.id);
          const present = request.people.map(({ id }) => id).filter((id) => !round.absent?.includes(id));
          expect(Object.keys(seats).sort()).toEqual(present.sort());
          expect(tables).toEqual(expect.arrayContaining(Object.values(seats)));
        }
      }),
    );
  });

  test('given rounds stay as they were, locked seats hold, and who stays put stays put', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const plan = planRotations(request);
        for (const round of request.rounds) {
          const seats = seatsIn(plan.rounds, round.id);
          if (round.given) expect(seats).toEqual(round.given);
          else expect(seats).toMatchObject(fixedSeats(request, round));
        }
      }),
    );
  });

  test('the same request gives the same plan', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        expect(planRotations(request)).toEqual(planRotations(structuredClone(request)));
      }),
      { numRuns: 30 },
    );
  });

  test('with a chair for everybody and nobody fixed, no table is too full', () => {
    fc.assert(
      fc.property(anyRequest({ fixed: false, pairs: false }), (request) => {
        const chairs = request.tables.reduce((sum, table) => sum + table.seats, 0);
        fc.pre(request.people.length <= chairs);
        expect(planRotations(request).broken).toEqual([]);
      }),
    );
  });

  test('without a chair for everybody, all tables are as much too full as each other', () => {
    fc.assert(
      fc.property(anyRequest({ fixed: false, pairs: false }), (request) => {
        const chairs = request.tables.reduce((sum, table) => sum + table.seats, 0);
        fc.pre(request.people.length > chairs);
        const plan = planRotations(request);
        for (const round of plan.rounds) {
          const excess = request.tables.map((table) => sizeOf(round, table.id) - table.seats);
          expect(Math.max(...excess) - Math.min(...excess)).toBeLessThanOrEqual(1);
        }
        expect(plan.broken.map((wish) => wish.kind)).toContain('no_room');
      }),
    );
  });

  test('in a block round who sat together at the own table moves together, when the tables are large enough', () => {
    fc.assert(
      fc.property(anyRequest({ fixed: false, pairs: false, modes: ['block', 'mixed'] }), (request) => {
        const tables = request.tables.map((table) => ({ ...table, seats: request.people.length }));
        const home = { id: 'home', mode: 'home' } as const;
        const plan = planRotations({ ...request, tables, rounds: [home, ...request.rounds] });
        const atHome = seatsIn(plan.rounds, 'home');
        for (const round of request.rounds.filter(({ mode }) => mode === 'block')) {
          const seats = seatsIn(plan.rounds, round.id);
          const wentTo = Map.groupBy(request.people, ({ id }) => atHome[id]);
          for (const [from, group] of wentTo) {
            const to = new Set(group.map(({ id }) => seats[id]));
            expect(to.size).toBe(1);
            if (tables.length > 1) expect(to).not.toContain(from);
          }
        }
      }),
    );
  });

  test('with large tables the sizes of a mixed round differ by at most one', () => {
    fc.assert(
      fc.property(anyRequest({ fixed: false, modes: ['mixed'], pairs: false }), (request) => {
        const tables = request.tables.map((table) => ({ ...table, seats: 30 }));
        for (const { min, max } of planRotations({ ...request, tables }).figures.tableSizes) {
          expect(max - min).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('when chairs, apart, together and fixed seats can all be kept in a round, they are', () => {
    fc.assert(
      fc.property(anyRequest({ people: 8, tables: 3 }), (request) => {
        const plan = planRotations(request);
        for (const round of request.rounds.filter((one) => !one.given && canKeepAll(request, one))) {
          const fixed = fixedSeats(request, round);
          const broken = plan.broken.filter(
            ({ round: id, kind, people: [one = ''] }) =>
              id === round.id && !['home', 'stays'].includes(kind) && !(kind === 'needs' && one in fixed),
          );
          expect(broken).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** A table that closed keeps nobody. */
function fixedSeats(request: PlanRequest, round: PlanRound): Record<string, string> {
  const isOpen = (id: string) => request.tables.some((table) => table.id === id && !table.closed);
  const staying = request.people.flatMap(({ id, staysAt }) => (staysAt ? [[id, staysAt] as const] : []));
  const fixed = [...staying, ...Object.entries(round.locked ?? {})].filter(([, table]) => isOpen(table));
  return Object.fromEntries(fixed.filter(([id]) => !round.absent?.includes(id)));
}

function sizeOf(round: SeatedRound, table: string): number {
  return Object.values(round.seats).filter((at) => at === table).length;
}

/** Tries every seat for everybody: fine for eight people. */
function canKeepAll(request: PlanRequest, round: PlanRound): boolean {
  const fixed = fixedSeats(request, round);
  const present = request.people.filter(({ id }) => !round.absent?.includes(id));
  const at = new Map<string, string>();
  const met = (pair: readonly [string, string]) => at.get(pair[0]) === at.get(pair[1]);
  const known = (pair: readonly [string, string]) =>
    pair[0] !== pair[1] && at.has(pair[0]) && at.has(pair[1]);
  const fits = () =>
    request.apart.every((pair) => !known(pair) || !met(pair)) &&
    request.together.every((pair) => !known(pair) || met(pair)) &&
    request.tables.every(
      (table) =>
        request.people.filter((one) => one.countsAsSeat !== false && at.get(one.id) === table.id).length <=
        table.seats,
    );
  const seatFrom = (number: number): boolean => {
    const person = present[number];
    if (!person) return true;
    const willDo = request.tables.filter(
      ({ closed, offers = [] }) => !closed && (person.needs ?? []).every((need) => offers.includes(need)),
    );
    const choices = fixed[person.id] ? [fixed[person.id] as string] : willDo.map((table) => table.id);
    return choices.some((table) => {
      at.set(person.id, table);
      const works = fits() && seatFrom(number + 1);
      at.delete(person.id);
      return works;
    });
  };
  return seatFrom(0);
}
