import { describe, expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { demoDay, programme, seatsIn } from './demo-day.ts';

const request: PlanRequest = { ...demoDay, rounds: programme('mixed', 'mixed', 'mixed'), steps: 200_000 };
const layerOf = new Map(request.people.map((person) => [person.id, person.layer]));

function perTable(rounds: readonly SeatedRound[], layer: string): number[] {
  return rounds.flatMap(({ seats }) =>
    request.tables.map(
      (table) =>
        Object.keys(seats).filter((id) => seats[id] === table.id && layerOf.get(id) === layer).length,
    ),
  );
}

describe('experts by experience', () => {
  test('are spread over all tables when nothing else is asked', () => {
    const { rounds, figures } = planRotations(request);
    expect(Math.min(...perTable(rounds, 'expert_by_experience'))).toBeGreaterThanOrEqual(1);
    expect(figures.loneExperts).toBe(0);
  });

  test('sit at least two at a table when they are asked to come in pairs', () => {
    const { rounds, figures, broken } = planRotations({ ...request, expertMode: 'pairs' });
    const counts = perTable(rounds, 'expert_by_experience');
    expect(counts).not.toContain(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(figures).toMatchObject({ loneExperts: 0, layerImbalance: 0 });
    expect(broken).toEqual([]);
  });

  test('never sit alone among three board members, when that is asked', () => {
    const people = request.people
      .filter((one) => one.staysAt === undefined)
      .map(({ id, organisation, layer }) => ({
        id,
        organisation,
        layer: ['professional', 'manager'].includes(layer) ? 'board' : layer,
      }));
    const six = people.filter((one) => one.layer !== 'expert_by_experience' || one.id < 'P46');
    const asked = { ...request, people: six, apart: [], together: [], noLoneExpertAmongBoard: true };
    const { rounds, figures } = planRotations(asked);
    expect(figures.loneExperts).toBe(0);
    for (const { seats } of rounds) {
      for (const expert of ['P40', 'P41', 'P42', 'P43', 'P44', 'P45']) {
        const layers = six.filter(({ id }) => seats[id] === seats[expert]).map(({ layer }) => layer);
        const company = layers.filter((layer) => layer === 'expert_by_experience').length;
        expect(company > 1 || layers.filter((layer) => layer === 'board').length < 3).toBe(true);
      }
    }
  });
});

describe('people who met at an earlier meeting', () => {
  test('meet each other less than if nobody knew that', () => {
    const before = planRotations({ ...request, seed: 9 }).rounds;
    const metBefore = request.people.flatMap(({ id }, at) =>
      request.people
        .slice(at + 1)
        .filter((other) => before.some(({ seats }) => seats[id] === seats[other.id]))
        .map((other) => [id, other.id] as const),
    );
    const again = ({ rounds }: { rounds: readonly SeatedRound[] }) =>
      metBefore.filter(([one, other]) => rounds.some(({ seats }) => seats[one] === seats[other])).length;
    expect(again(planRotations({ ...request, metBefore }))).toBeLessThan(again(planRotations(request)));
  });
});

describe('somebody who misses a round', () => {
  test('has no seat there, and the others are spread as if they had never been asked for it', () => {
    const rounds = request.rounds.map((round) =>
      round.id === '2' ? { ...round, absent: ['P15', 'P20', 'H3'] } : round,
    );
    const plan = planRotations({ ...request, rounds });
    expect(Object.keys(seatsIn(plan.rounds, '2'))).toHaveLength(51);
    expect(seatsIn(plan.rounds, '1').P15).toBeDefined();
    expect(plan.figures.tableSizes[1]).toEqual({ round: '2', min: 8, max: 9 });
    expect(plan.broken).toEqual([]);
  });
});
