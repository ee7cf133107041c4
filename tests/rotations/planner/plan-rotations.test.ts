import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import { demoDay, peopleAt, seatsIn, without, withPerson } from './demo-day.ts';

const tables = demoDay.tables.map((table) => table.id);
const layerOf = (id: string) => demoDay.people.find((person) => person.id === id)?.layer;

describe('the demo day', () => {
  const plan = planRotations(demoDay);

  test('breaks no wish', () => {
    expect(plan.broken).toEqual([]);
  });

  test('starts and ends everybody at the own table', () => {
    for (const person of demoDay.people) {
      const own = person.staysAt ?? person.homeTable;
      expect([seatsIn(plan.rounds, '1')[person.id], seatsIn(plan.rounds, '4')[person.id]]).toEqual([
        own,
        own,
      ]);
    }
  });

  test('gives every mixed table exactly one board member and an expert by experience, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { rounds, figures } = planRotations({ ...demoDay, seed });
      for (const round of ['2', '3']) {
        for (const table of tables) {
          const layers = peopleAt(rounds, round, table).map(layerOf);
          expect(layers.filter((layer) => layer === 'board')).toHaveLength(1);
          expect(layers).toContain('expert_by_experience');
        }
      }
      expect(figures.layerImbalance).toBe(0);
    }
  });

  test('seats nine at every mixed table, the host included', () => {
    expect(plan.figures.tableSizes.slice(1, 3)).toEqual([
      { round: '2', min: 9, max: 9 },
      { round: '3', min: 9, max: 9 },
    ]);
  });

  test('lets everybody meet at least nineteen people, and most more than twenty', () => {
    expect(plan.figures.peopleMet.min).toBeGreaterThanOrEqual(19);
    expect(plan.figures.peopleMet.median).toBeGreaterThanOrEqual(22);
    expect(plan.figures.differentPairs).toBeGreaterThanOrEqual(605);
  });

  test('brings almost nobody back to a table of an earlier mixed round or to the own table', () => {
    const movers = demoDay.people.filter((person) => person.staysAt === undefined);
    const threeTables = movers.filter(({ id }) => {
      return new Set(['1', '2', '3'].map((round) => seatsIn(plan.rounds, round)[id])).size === 3;
    });
    expect(threeTables.length / movers.length).toBeGreaterThan(0.8);
  });

  test('counts no chair for hosts who need none, and then spreads the guests alone', () => {
    const people = demoDay.people.map((person) =>
      person.layer === 'facilitator' ? { ...person, countsAsSeat: false } : person,
    );
    const { figures, rounds } = planRotations({ ...demoDay, people });
    expect(figures.tableSizes[1]).toEqual({ round: '2', min: 8, max: 8 });
    for (const table of tables) expect(peopleAt(rounds, '2', table)).toHaveLength(9);
  });
});

describe('when the day turns out otherwise', () => {
  test('a re-plan after the first round leaves that round alone and keeps the wishes for the others', () => {
    const morning = planRotations(demoDay);
    const rounds = demoDay.rounds.map((round) =>
      round.id === '1' ? { ...round, given: seatsIn(morning.rounds, '1') } : round,
    );
    const walkIn = { id: 'W1', organisation: 'O2', layer: 'professional' };
    const present = withPerson(without(demoDay, 'P11', 'P22', 'P44'), walkIn);
    const plan = planRotations({ ...present, rounds });
    expect(seatsIn(plan.rounds, '1')).toEqual(seatsIn(morning.rounds, '1'));
    expect(plan.broken).toEqual([]);
    expect(plan.figures.tableSizes[1]).toEqual({ round: '2', min: 8, max: 9 });
    expect(seatsIn(plan.rounds, '2').W1).toBeDefined();
    expect(seatsIn(plan.rounds, '2').P11).toBeUndefined();
  });

  test('people who met in a round already played are kept from meeting again', () => {
    const people = Array.from({ length: 16 }, (_, number) => ({
      id: `p${number}`,
      organisation: `o${number}`,
      layer: 'all',
    }));
    const given = Object.fromEntries(people.map(({ id }, number) => [id, `t${number % 4}`]));
    const plan = planRotations({
      people,
      tables: [0, 1, 2, 3].map((number) => ({ id: `t${number}`, seats: 4 })),
      rounds: [
        { id: 'played', mode: 'mixed', given },
        { id: 'next', mode: 'mixed' },
      ],
      together: [],
      apart: [],
      seed: 1,
      steps: 20_000,
    });
    expect(plan.figures.mostMeetings).toBe(1);
  });

  test('a seat the organiser locked holds, and goes before staying put', () => {
    const rounds = demoDay.rounds.map((round) =>
      round.id === '2' ? { ...round, locked: { P01: 'T4', P26: 'T1' } } : round,
    );
    const plan = planRotations({ ...demoDay, rounds });
    expect(seatsIn(plan.rounds, '2')).toMatchObject({ P01: 'T4', P26: 'T1' });
    expect(plan.broken).toEqual([{ kind: 'stays', people: ['P26'], round: '2', table: 'T4' }]);
  });

  test('too few chairs: everybody has a table, all are about as full, and the plan says what is short', () => {
    const tight = { ...demoDay, tables: demoDay.tables.map((table) => ({ ...table, seats: 8 })) };
    const plan = planRotations(tight);
    expect(Object.keys(seatsIn(plan.rounds, '2'))).toHaveLength(54);
    const short = plan.broken.filter((wish) => wish.kind === 'no_room' && wish.round === '2');
    expect(short.map((wish) => wish.chairsShort)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('no tables yet: nobody can be seated, and the plan says so', () => {
    const plan = planRotations({ ...demoDay, tables: [] });
    expect(plan.broken.filter((wish) => wish.kind === 'no_seat')).toHaveLength(54 * 4);
  });
});
