import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rotations/planner/check-plan.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanPerson, PlanRequest, PlanTable } from '../../../src/rotations/planner/rotation-plan.ts';
import { anyRequest } from './any-request.ts';
import { demoDay, programme, seatsIn } from './demo-day.ts';

describe('what somebody needs', () => {
  test('is there at every table they come to, unless the organiser fixed them elsewhere', () => {
    fc.assert(
      fc.property(anyRequest({ pairs: false }), (request) => {
        const { rounds } = planRotations(request);
        for (const { id, given, locked } of request.rounds.filter((round) => !round.given)) {
          expect(given).toBeUndefined();
          const seats = seatsIn(rounds, id);
          for (const person of request.people.filter((one) => seats[one.id])) {
            const fixed = [locked?.[person.id], person.staysAt].some((table) => isOpen(request, table));
            if (fixed || !request.tables.some((table) => willDo(table, person))) continue;
            const table = request.tables.find((one) => one.id === seats[person.id]);
            expect(table && willDo(table, person)).toBe(true);
          }
        }
      }),
    );
  });

  test('goes before the own table, and that is no broken wish', () => {
    const plan = planRotations(withStepFree('T1', 'T4'));
    expect(plan.broken).toEqual([]);
    expect(seatsIn(plan.rounds, '1').P44).toMatch(/^T[14]$/);
  });

  test('lets people move among the tables that will do', () => {
    const five = { ...withStepFree('T1', 'T4', 'T6'), rounds: programme('mixed', 'mixed', 'mixed') };
    const { rounds } = planRotations(five);
    expect(new Set(rounds.map(({ seats }) => seats.P44)).size).toBe(3);
  });

  test('gives way to a seat the organiser locked, and the plan says so', () => {
    const request = withStepFree('T1');
    const locked = request.rounds.map((round) =>
      round.id === '2' ? { ...round, locked: { P44: 'T3' } } : round,
    );
    const plan = planRotations({ ...request, rounds: locked });
    expect(seatsIn(plan.rounds, '2').P44).toBe('T3');
    expect(plan.broken).toEqual([{ kind: 'needs', people: ['P44'], round: '2', table: 'T3' }]);
  });

  test('of two kinds is a step-free table when no table has both', () => {
    const request = withStepFree('T2');
    const people = request.people.map((one) =>
      one.id === 'P44' ? { ...one, needs: ['quiet', 'step_free'] as const } : one,
    );
    const tables = request.tables.map((one) =>
      one.id === 'T1' ? { ...one, offers: ['quiet'] as const } : one,
    );
    const plan = planRotations({ ...request, people, tables });
    expect(new Set(plan.rounds.map(({ seats }) => seats.P44))).toEqual(new Set(['T2']));
    expect(new Set(plan.broken.map(({ kind }) => kind))).toEqual(new Set(['needs']));
  });
});

describe('a closed table', () => {
  test('gets nobody in a round that is not given', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const { rounds, broken } = planRotations(request);
        for (const { id } of request.rounds.filter((round) => !round.given)) {
          const used = new Set(Object.values(seatsIn(rounds, id)));
          expect([...used].every((table) => isOpen(request, table))).toBe(true);
        }
        expect(broken.map(({ kind }) => kind)).not.toContain('closed');
      }),
    );
  });

  test('changes nothing for the others: they are seated as if it were not there', () => {
    const six = planRotations(demoDay);
    const closed = [
      { id: 'T0', seats: 12, closed: true },
      ...demoDay.tables,
      { id: 'T7', seats: 9, closed: true },
    ];
    expect(planRotations({ ...demoDay, tables: closed })).toEqual(six);
  });

  test('lets go of who stays there, and is in a round that is over', () => {
    const { rounds } = planRotations(demoDay);
    const request: PlanRequest = {
      ...demoDay,
      tables: demoDay.tables.map((table) => ({
        ...table,
        seats: 13,
        ...(table.id === 'T4' && { closed: true }),
      })),
      rounds: demoDay.rounds.map((round, number) =>
        number === 0 ? { ...round, given: seatsIn(rounds, round.id) } : { ...round, locked: { P01: 'T4' } },
      ),
    };
    const plan = planRotations(request);
    expect(plan.broken).toEqual([]);
    expect(seatsIn(plan.rounds, '1').P26).toBe('T4');
    expect(seatsIn(plan.rounds, '2').P26).not.toBe('T4');
  });

  test('with somebody at it in a round to come is a broken wish, in a round that is over it is not', () => {
    const { rounds } = planRotations(demoDay);
    const closing = {
      ...demoDay,
      tables: demoDay.tables.map((one) => ({ ...one, closed: one.id === 'T4' })),
    };
    const closed = checkPlan(closing, rounds).filter(({ kind }) => kind === 'closed');
    expect(new Set(closed.map(({ round }) => round))).toEqual(new Set(['1', '2', '3', '4']));
    const over = closing.rounds.map((round) => ({ ...round, given: seatsIn(rounds, round.id) }));
    expect(checkPlan({ ...closing, rounds: over }, rounds)).toEqual([]);
  });
});

/** The own table of P44, T5, has a step. */
function withStepFree(...tables: string[]): PlanRequest {
  return {
    ...demoDay,
    people: demoDay.people.map((one) => (one.id === 'P44' ? { ...one, needs: ['step_free'] } : one)),
    tables: demoDay.tables.map((one) =>
      tables.includes(one.id) ? { ...one, seats: 12, offers: ['step_free'] } : one,
    ),
  };
}

function willDo({ closed, offers = [] }: PlanTable, { needs = [] }: PlanPerson): boolean {
  return !closed && needs.every((need) => offers.includes(need));
}

function isOpen({ tables }: PlanRequest, id: string | undefined): boolean {
  return tables.some((table) => table.id === id && !table.closed);
}
