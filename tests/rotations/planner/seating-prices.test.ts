import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areEven, layerShare } from '../../../src/rotations/planner/layer-share.ts';
import { type MixedSeating, swapSeats, transfer } from '../../../src/rotations/planner/mixed-seating.ts';
import { type NumberedRequest, numberRequest } from '../../../src/rotations/planner/numbered-request.ts';
import {
  priceOfSeating,
  priceOfSwap,
  priceOfTransfer,
} from '../../../src/rotations/planner/seating-prices.ts';
import { startMixedSeating } from '../../../src/rotations/planner/start-mixed-seating.ts';
import { anyRequest } from './any-request.ts';

const seatings = anyRequest({ fixed: false }).chain((request) => {
  const numbered = numberRequest(request);
  const { people, tables } = numbered;
  const round = fc
    .array(fc.integer({ min: 0, max: tables - 1 }), { minLength: people, maxLength: people })
    .map((at) => Int16Array.from(at));
  const person = fc.integer({ min: 0, max: people - 1 });
  return fc.record({
    numbered: fc.constant(numbered),
    mixed: fc.array(round, { minLength: 1, maxLength: 3 }),
    fixed: fc.array(round, { maxLength: 2 }),
    changes: fc.array(fc.tuple(fc.nat(2), person, person), { maxLength: 12 }),
  });
});

test('the price of a swap is exactly what the price of all seats together changes by', () => {
  fc.assert(
    fc.property(seatings, ({ numbered, mixed, fixed, changes }) => {
      const seating = startMixedSeating(numbered, mixed, fixed);
      for (const [number, one, other] of changes) {
        const round = number % mixed.length;
        if (tableOf(seating, round, one) === tableOf(seating, round, other)) continue;
        const before = priceByHand(seating, numbered, mixed, fixed);
        const price = priceOfSwap(seating, round, one, other);
        swapSeats(seating, round, one, other);
        const after = priceByHand(seating, numbered, mixed, fixed);
        expect(after - before).toBe(price);
        expect(priceOfSeating(seating)).toBe(after);
      }
    }),
  );
});

test('the price of a transfer is exactly what the price of all seats together changes by', () => {
  fc.assert(
    fc.property(seatings, ({ numbered, mixed, fixed, changes }) => {
      const seating = startMixedSeating(numbered, mixed, fixed);
      for (const [number, one, other] of changes) {
        const round = number % mixed.length;
        const to = tableOf(seating, round, other);
        const from = tableOf(seating, round, one);
        const [small, large] = [to, from].map((table) => seating.size[round * numbered.tables + table] ?? 0);
        if (from === to || (small as number) >= (large as number)) continue;
        const before = priceByHand(seating, numbered, mixed, fixed);
        const price = priceOfTransfer(seating, round, one, to);
        transfer(seating, round, one, to);
        const after = priceByHand(seating, numbered, mixed, fixed);
        expect(after - before).toBe(price);
        expect(priceOfSeating(seating)).toBe(after);
      }
    }),
  );
});

function tableOf(seating: MixedSeating, round: number, person: number): number {
  return seating.at[round * seating.people + person] as number;
}

/**
 * In hundredths of a repeat: m(m-1)/2 repeats and 0.6 from the fourth meeting on (or m-1), 0.6 for colleagues,
 * 0.4 for who met before, 0.1 for a table seen before, 1.5 per layer seat by chairs and 0.6 by tables,
 * and 10 for an expert by experience alone.
 */
function priceByHand(
  seating: MixedSeating,
  numbered: NumberedRequest,
  start: readonly Int16Array[],
  fixed: readonly Int16Array[],
): number {
  const { people, tables } = numbered;
  const mixed = start.map((_, round) => [...seating.at.subarray(round * people, (round + 1) * people)]);
  const rounds = [...mixed, ...fixed.map((at) => [...at])];
  let price = 0;
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const times = rounds.filter((at) => at[one] === at[other]).length;
      const colleagues = numbered.organisationOf[one] === numbered.organisationOf[other];
      const apart = numbered.apartFrom[one]?.includes(other) === true;
      const metBefore = numbered.metBefore.some((pair) => pair.includes(one) && pair.includes(other));
      price +=
        numbered.profile === 'faces'
          ? 100 * Math.max(0, times - 1)
          : 50 * times * (times - 1) + 60 * Math.max(0, times - 3);
      price += times * (apart ? 1_000_000 : (colleagues ? 60 : 0) + (metBefore ? 40 : 0));
    }
    price += 10 * (rounds.length - new Set(rounds.map((at) => at[one])).size);
  }
  return price + mixed.reduce((sum, at, round) => sum + layersByHand(at, start[round] as Int16Array), 0);

  /** Whether the tables are even is a thing of the start. */
  function layersByHand(at: readonly number[], first: Int16Array): number {
    const sizes = Array.from({ length: tables }, (_, table) => first.filter((one) => one === table).length);
    const even = areEven(sizes);
    let price = 0;
    for (let layer = 0; layer < numbered.layers; layer++) {
      const ofLayer = numbered.layerOf.filter((one) => one === layer).length;
      for (let table = 0; table < tables; table++) {
        const here = countHere(at, table, layer);
        if (layer === numbered.experts && numbered.expertMode === 'pairs') {
          price += here === 1 ? 1000 : 150 * Math.max(0, here - 3);
          continue;
        }
        const atTable = at.filter((one) => one === table).length;
        const share = layerShare({ ofLayer, atTable, everyone: people });
        price += 150 * Math.max(0, share.least - here, here - share.most);
        if (!even) continue;
        const perTable = ofLayer / tables;
        price += 60 * Math.max(0, Math.floor(perTable) - here, here - Math.ceil(perTable));
      }
    }
    const { experts, board, noLoneExpertAmongBoard } = numbered;
    const lone = [...sizes.keys()].filter(
      (table) => countHere(at, table, experts) === 1 && countHere(at, table, board) >= 3,
    );
    return price + (noLoneExpertAmongBoard ? 1000 * lone.length : 0);
  }

  function countHere(at: readonly number[], table: number, layer: number): number {
    return at.filter((one, person) => one === table && numbered.layerOf[person] === layer).length;
  }
}
