import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
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

test('asking for what is so already, of two people who are always there, breaks nothing', () => {
  fc.assert(
    fc.property(anyRequest({ people: 8, tables: 3 }), fc.nat(), (request, which) => {
      const { rounds, broken } = planRotations(request);
      fc.pre(broken.length === 0);
      const [one, other] = pairOf(request, which);
      const shares = rounds.map((round) => share(round, one, other));
      fc.pre(one !== other && new Set(shares).size === 1);
      fc.pre(!request.rounds.some(({ absent }) => absent?.includes(one) || absent?.includes(other)));
      const wish = shares.includes(true) ? 'together' : 'apart';
      const asked = { ...request, [wish]: [...request[wish], [one, other] as const] };
      expect(planRotations(asked).broken).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function pairOf({ people }: PlanRequest, which: number): Pair {
  const person = (number: number) => people[number % people.length]?.id ?? '';
  return [person(which), person(Math.floor(which / people.length))];
}

function share({ seats }: SeatedRound, one: string, other: string): boolean {
  return seats[one] !== undefined && seats[one] === seats[other];
}
