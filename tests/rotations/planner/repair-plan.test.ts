import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import { type RepairTask, repairPlan } from '../../../src/rotations/planner/repair-plan.ts';
import type { PlanRequest } from '../../../src/rotations/planner/rotation-plan.ts';
import { demoDay, peopleAt, seatsIn, withPerson } from './demo-day.ts';

const day: PlanRequest = {
  ...demoDay,
  tables: demoDay.tables.map((table) => ({ ...table, seats: 12 })),
};
const { rounds: before } = planRotations(day);
/** Round 1 is over, people sit in round 2, and they were told about round 3. */
const now = (request: PlanRequest): RepairTask => ({
  request: {
    ...request,
    rounds: request.rounds.map((round) =>
      round.id === '1' ? { ...round, given: seatsIn(before, '1') } : round,
    ),
  },
  before,
  sits: '2',
  announced: ['3'],
});
const closing = (table: string): PlanRequest => ({
  ...day,
  tables: day.tables.map((one) => (one.id === table ? { ...one, closed: true } : one)),
});

describe('repairing the plan on the day', () => {
  test('changes nothing when nothing happened', () => {
    expect(repairPlan(now(day))).toEqual({ rounds: before, changes: [], broken: [] });
  });

  test('takes the seat of somebody who is late, in the rounds they miss and nowhere else', () => {
    const rounds = day.rounds.map((round) => (round.id === '2' ? { ...round, absent: ['P01'] } : round));
    const { changes } = repairPlan(now({ ...day, rounds }));
    expect(changes).toEqual([{ round: '2', person: 'P01', from: seatsIn(before, '2').P01 }]);
  });

  test('gives who walks in a seat in every round that is not over, and moves nobody', () => {
    const newcomer = { id: 'P49', organisation: 'O4', layer: 'professional' };
    const { rounds, changes, broken } = repairPlan(now(withPerson(day, newcomer)));
    expect(changes.map(({ round, person, from }) => ({ round, person, from }))).toEqual(
      ['2', '3', '4'].map((round) => ({ round, person: 'P49', from: undefined })),
    );
    expect(seatsIn(rounds, '1')).toEqual(seatsIn(before, '1'));
    expect(['T3', 'T4']).toContain(seatsIn(rounds, '4').P49);
    expect(broken).toEqual([]);
  });

  test('empties a table that closes, where people sit and in all rounds to come, and moves nobody else', () => {
    const { rounds, changes, broken } = repairPlan(now(closing('T3')));
    expect(new Set(changes.map(({ from }) => from))).toEqual(new Set(['T3']));
    for (const id of ['2', '3', '4']) expect(peopleAt(rounds, id, 'T3')).toEqual([]);
    expect(peopleAt(rounds, '1', 'T3')).toEqual(peopleAt(before, '1', 'T3'));
    expect(broken.map(({ kind }) => kind)).not.toContain('closed');
  });

  test('brings guests to a new table in rounds to come, not where people sit or were told to go', () => {
    const opened = { ...day, tables: [...day.tables, { id: 'T7', seats: 12 }] };
    const mixed = opened.rounds.map((round) =>
      round.id === '4' ? { ...round, mode: 'mixed' as const } : round,
    );
    const { rounds } = repairPlan(now({ ...opened, rounds: mixed }));
    const guests = (round: string) => peopleAt(rounds, round, 'T7').length;
    expect([guests('2'), guests('3')]).toEqual([0, 0]);
    expect(guests('4')).toBeGreaterThanOrEqual(7);
  });

  test('moves somebody who was told where to go only when two people would else have to share a table', () => {
    const { P10: table } = seatsIn(before, '3');
    const [other = ''] = peopleAt(before, '3', table ?? '').filter((id) => /^P/.test(id) && id !== 'P10');
    const { changes, broken } = repairPlan(now({ ...day, apart: [...day.apart, ['P10', other]] }));
    expect(broken.filter(({ round }) => round === '3')).toEqual([]);
    expect(changes.filter(({ round }) => round === '3')).toHaveLength(1);
    expect(changes.filter(({ round }) => round === '2')).toEqual([]);
  });

  test('leaves nobody with a table when every table is closed, and says so', () => {
    const closed = { ...day, tables: day.tables.map((table) => ({ ...table, closed: true })) };
    const { broken } = repairPlan(now(closed));
    expect(new Set(broken.map(({ kind }) => kind))).toEqual(new Set(['no_seat']));
  });
});
