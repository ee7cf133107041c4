import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rotations/planner/check-plan.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { demoDay, seatsIn } from './demo-day.ts';

const { rounds } = planRotations(demoDay);

function moved(round: string, seats: Record<string, string | undefined>): SeatedRound[] {
  return rounds.map((one) =>
    one.id === round ? { id: one.id, seats: { ...one.seats, ...(seats as Record<string, string>) } } : one,
  );
}

function broken(change: readonly SeatedRound[], request: PlanRequest = demoDay) {
  return checkPlan(request, change).map(({ kind, people, round, table }) => ({ kind, people, round, table }));
}

describe('checking a plan', () => {
  test('a plan that keeps all wishes has nothing to report', () => {
    expect(checkPlan(demoDay, rounds)).toEqual([]);
  });

  test('two people to be kept apart at one table are reported with round and table', () => {
    const table = seatsIn(rounds, '2').P15 ?? '';
    expect(broken(moved('2', { P41: table }))).toContainEqual({
      kind: 'apart',
      people: ['P41', 'P15'],
      round: '2',
      table,
    });
  });

  test('a pair listed twice is reported once', () => {
    const table = seatsIn(rounds, '2').P15 ?? '';
    const request: PlanRequest = {
      ...demoDay,
      apart: [
        ['P41', 'P15'],
        ['P15', 'P41'],
      ],
    };
    const apart = broken(moved('2', { P41: table }), request).filter((wish) => wish.kind === 'apart');
    expect(apart).toHaveLength(1);
  });

  test('two people who belong together at two tables are reported', () => {
    const elsewhere = seatsIn(rounds, '2').P42 === 'T1' ? 'T2' : 'T1';
    expect(broken(moved('2', { P43: elsewhere })).map((wish) => wish.kind)).toContain('together');
  });

  test('a table with more people than chairs is reported with the chairs that are short', () => {
    const three = moved('2', { P01: 'T3', P02: 'T3', P03: 'T3', P04: 'T3', P05: 'T3', P06: 'T3' });
    expect(checkPlan(demoDay, three)).toContainEqual(
      expect.objectContaining({ kind: 'no_room', round: '2', table: 'T3', chairsShort: 9 + 5 - 11 }),
    );
  });

  test('somebody without a table, or at a table that does not exist, is reported', () => {
    expect(broken(moved('2', { P01: undefined })).map((wish) => wish.kind)).toContain('no_seat');
    expect(broken(moved('2', { P01: 'T99' })).map((wish) => wish.kind)).toContain('no_seat');
  });

  test('a host away from the table is reported', () => {
    expect(broken(moved('3', { H1: 'T2' }))).toContainEqual({
      kind: 'stays',
      people: ['H1'],
      round: '3',
      table: 'T1',
    });
  });

  test('somebody away from the own table is reported in the home rounds only', () => {
    expect(broken(moved('4', { P07: 'T6' }))).toEqual([
      { kind: 'home', people: ['P07'], round: '4', table: 'T2' },
    ]);
    expect(broken(rounds).filter((wish) => wish.kind === 'home')).toEqual([]);
  });

  test('a change in a round that was given is reported', () => {
    const request: PlanRequest = {
      ...demoDay,
      rounds: demoDay.rounds.map((round) => ({ ...round, given: seatsIn(rounds, round.id) })),
    };
    const elsewhere = seatsIn(rounds, '3').P07 === 'T3' ? 'T2' : 'T3';
    expect(broken(moved('3', { P07: elsewhere }), request)).toContainEqual(
      expect.objectContaining({ kind: 'given', people: ['P07'], round: '3' }),
    );
  });
});
