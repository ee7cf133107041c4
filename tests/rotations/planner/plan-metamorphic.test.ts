import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, RotationPlan, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { anyRequest } from './any-request.ts';

type Pair = readonly [string, string];

test('other names for people, tables, rounds, organisations and layers give the same seats under those names', () => {
  const renamed = (text: string) => text.replaceAll(/"([ptro]\d+|manager|professional)"/g, '"new $1"');
  fc.assert(
    fc.property(anyRequest(), (asked) => {
      const named = JSON.parse(renamed(JSON.stringify(asked))) as PlanRequest;
      expect(planRotations(named)).toEqual(JSON.parse(renamed(JSON.stringify(planRotations(asked)))));
    }),
    { numRuns: 40 },
  );
});

test('the order of the wishes, and of the two people in each, changes nothing', () => {
  const anyOrder = (pairs: readonly Pair[]) =>
    fc
      .tuple(fc.shuffledSubarray([...pairs], { minLength: pairs.length }), fc.boolean())
      .map(([list, turned]) => list.map(([one, other]): Pair => (turned ? [other, one] : [one, other])));
  const twoOrders = anyRequest().chain((request) =>
    fc.record({
      request: fc.constant(request),
      together: anyOrder(request.together),
      apart: anyOrder(request.apart),
      metBefore: anyOrder(request.metBefore ?? []),
    }),
  );
  fc.assert(
    fc.property(twoOrders, ({ request, ...wishes }) => {
      const { rounds, figures } = planRotations(request);
      expect(planRotations({ ...request, ...wishes })).toMatchObject({ rounds, figures });
    }),
    { numRuns: 60 },
  );
});

test('asking for what is so already breaks nothing', () => {
  const roomy = anyRequest({ people: 8, tables: 3, fixed: false, pairs: false, special: true });
  fc.assert(
    fc.property(roomy, fc.nat(), (any, which) => {
      const request = { ...any, tables: any.tables.map((table) => ({ ...table, seats: 8 })) };
      const { rounds, broken } = planRotations(request);
      const holding = wishesThatHold(request, rounds);
      fc.pre(holding.length > 0);
      const wish = holding[which % holding.length];
      const told = ({ broken: wishes }: Pick<RotationPlan, 'broken'>) =>
        wishes.map(({ kind, people, round }) => ({ kind, people, round }));
      expect(told(planRotations({ ...request, ...wish }))).toEqual(told({ broken }));
    }),
    { numRuns: 150 },
  );
});

function wishesThatHold({ people }: PlanRequest, rounds: readonly SeatedRound[]): Partial<PlanRequest>[] {
  const pairs = people.flatMap(({ id }, number) => people.slice(0, number).map((one): Pair => [one.id, id]));
  return pairs.flatMap((pair): Partial<PlanRequest>[] => {
    const shares = new Set(rounds.map((round) => share(round, ...pair)));
    if (shares.size > 1) return [];
    return shares.has(true) ? [{ together: [pair] }] : [{ apart: [pair] }];
  });
}

function share({ seats }: SeatedRound, one: string, other: string): boolean {
  return seats[one] !== undefined && seats[one] === seats[other];
}
