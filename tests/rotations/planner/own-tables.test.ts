import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest } from '../../../src/rotations/planner/rotation-plan.ts';
import { demoDay, peopleAt, programme, seatsIn } from './demo-day.ts';

const tables = demoDay.tables.map((table) => table.id);

describe('own tables', () => {
  const unplaced: PlanRequest = {
    ...demoDay,
    people: demoDay.people.map(({ id, organisation, layer, staysAt }) => ({
      id,
      organisation,
      layer,
      ...(layer === 'facilitator' && staysAt ? { staysAt } : {}),
    })),
  };

  test('a layer with two tables is split evenly over its organisations', () => {
    const people = Array.from({ length: 12 }, (_, number) => ({
      id: `p${number}`,
      organisation: number % 2 === 0 ? 'town' : 'care',
      layer: 'professional',
    }));
    const { rounds } = planRotations({ ...demoDay, people, rounds: programme('home') });
    for (const table of ['T3', 'T4']) {
      const organisations = peopleAt(rounds, '1', table).map(
        (id) => people.find((person) => person.id === id)?.organisation,
      );
      expect(organisations.toSorted()).toEqual(['care', 'care', 'care', 'town', 'town', 'town']);
    }
  });

  test('the same people come back to the same own table at the end', () => {
    const { rounds } = planRotations(unplaced);
    expect(seatsIn(rounds, '4')).toEqual(seatsIn(rounds, '1'));
  });

  test('somebody whose layer has no table gets a table with room', () => {
    const { rounds, broken } = planRotations(unplaced);
    expect(tables).toContain(seatsIn(rounds, '1').P39);
    expect(broken).toEqual([]);
  });

  test('an own table with too few chairs sends somebody elsewhere, and the plan says who', () => {
    const crowded = demoDay.tables.map((table) => (table.id === 'T5' ? { ...table, seats: 9 } : table));
    const { broken } = planRotations({ ...demoDay, tables: crowded });
    expect(broken.map(({ kind, round }) => [kind, round])).toEqual([
      ['home', '1'],
      ['home', '4'],
    ]);
  });

  test('two people to be kept apart do not share the own table when another will do', () => {
    const plan = planRotations({ ...demoDay, apart: [['P15', 'P17']] });
    const first = seatsIn(plan.rounds, '1');
    expect([first.P15, first.P17].sort()).toEqual(['T3', 'T4']);
    expect(plan.broken.filter((wish) => wish.kind === 'apart')).toEqual([]);
  });
});

describe('block rounds', () => {
  const fixed = demoDay.people.flatMap((person) => (person.staysAt ? [person.id] : []));
  const plan = planRotations({
    ...demoDay,
    tables: demoDay.tables.map((table) => ({ ...table, seats: 12 })),
    rounds: programme('home', 'block', 'block'),
    together: [],
    apart: [],
  });

  test('each home group moves on as one, a table further every time', () => {
    const group = peopleAt(plan.rounds, '1', 'T2').filter((id) => !fixed.includes(id));
    expect(new Set(group.map((id) => seatsIn(plan.rounds, '2')[id]))).toEqual(new Set(['T3']));
    expect(new Set(group.map((id) => seatsIn(plan.rounds, '3')[id]))).toEqual(new Set(['T4']));
  });

  test('the group of the last table comes to the first', () => {
    expect(seatsIn(plan.rounds, '2').P35).toBe('T1');
  });

  test('hosts and people who stay put do not move with their group', () => {
    expect(seatsIn(plan.rounds, '2')).toMatchObject({ H5: 'T5', P45: 'T5' });
    expect(plan.broken).toEqual([]);
  });
});
