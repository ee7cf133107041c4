import type { MixedSeating } from './mixed-seating.ts';
import type { NumberedRequest } from './numbered-request.ts';

const REPEAT = 100;
const COLLEAGUES = 60;
/** More than any swap can gain. */
const APART = 1_000_000;
const SECOND_VISIT = 50;
const LAYER = 150;

/** By meetings so far, the price of one more. Fair: a pair that meets m times costs m(m-1)/2 repeats in all. */
export const FAIR_PROFILE = Int32Array.from({ length: 256 }, (_, meetings) => REPEAT * meetings);

/** Both seem to meet the other at the new table, where the other has just left: that is taken off. */
export function priceOfSwap(seating: MixedSeating, round: number, one: number, other: number): number {
  const { people, meetPrice, request } = seating;
  const mine = seating.at[round * people + one] as number;
  const yours = seating.at[round * people + other] as number;
  const layer = request.layerOf[one] as number;
  const otherLayer = request.layerOf[other] as number;
  const layers =
    layer === otherLayer
      ? 0
      : priceOfLayer(seating, round, mine, layer, -1) +
        priceOfLayer(seating, round, mine, otherLayer, 1) +
        priceOfLayer(seating, round, yours, layer, 1) +
        priceOfLayer(seating, round, yours, otherLayer, -1);
  return (
    priceOfPerson(seating, round, one, yours) +
    priceOfPerson(seating, round, other, mine) -
    2 * (meetPrice[one * people + other] as number) +
    layers
  );
}

export function priceOfTransfer(seating: MixedSeating, round: number, person: number, to: number): number {
  const layer = seating.request.layerOf[person] as number;
  const from = seating.at[round * seating.people + person] as number;
  return (
    priceOfPerson(seating, round, person, to) +
    priceOfLayer(seating, round, from, layer, -1) +
    priceOfLayer(seating, round, to, layer, 1)
  );
}

/** The price of one person leaving the present table and joining another. Layers are counted apart. */
function priceOfPerson(seating: MixedSeating, round: number, person: number, to: number): number {
  const { meetPrice, partPrice, seated, size, stride, visits, tables } = seating;
  const from = seating.at[round * seating.people + person] as number;
  const row = person * seating.people;
  let price = 0;
  const there = (round * tables + to) * stride;
  for (let i = there, end = there + (size[round * tables + to] as number); i < end; i++) {
    price += meetPrice[row + (seated[i] as number)] as number;
  }
  const here = (round * tables + from) * stride;
  for (let i = here, end = here + (size[round * tables + from] as number); i < end; i++) {
    price -= partPrice[row + (seated[i] as number)] as number;
  }
  if ((visits[person * tables + to] as number) > 0) price += SECOND_VISIT;
  if ((visits[person * tables + from] as number) > 1) price -= SECOND_VISIT;
  return price;
}

function priceOfLayer(
  seating: MixedSeating,
  round: number,
  table: number,
  layer: number,
  more: number,
): number {
  const cell = (round * seating.tables + table) * seating.layers + layer;
  const count = seating.ofLayer[cell] as number;
  return LAYER * (outside(seating, cell, count + more) - outside(seating, cell, count));
}

function outside(seating: MixedSeating, cell: number, count: number): number {
  const least = seating.least[cell] as number;
  const most = seating.most[cell] as number;
  return count < least ? least - count : count > most ? count - most : 0;
}

/** [person, person]: what each meeting of these two costs, whether or not they met before. */
export function pairPrices(request: NumberedRequest): Int32Array {
  const { people, organisationOf, apartFrom } = request;
  const prices = new Int32Array(people * people);
  for (let one = 0; one < people; one++) {
    for (let other = 0; other < people; other++) {
      if (one !== other && organisationOf[one] === organisationOf[other])
        prices[one * people + other] = COLLEAGUES;
    }
    for (const other of apartFrom[one] ?? []) prices[one * people + other] = APART;
  }
  return prices;
}
