import { loneExpertPrice, rowOf } from './layer-prices.ts';
import type { MixedSeating } from './mixed-seating.ts';

/** Both seem to meet the other at the new table, where the other has just left: that is taken off. */
export function priceOfSwap(seating: MixedSeating, round: number, one: number, other: number): number {
  const { people, at, meetPrice, request } = seating;
  const mine = at[round * people + one] as number;
  const yours = at[round * people + other] as number;
  const layer = request.layerOf[one] as number;
  const otherLayer = request.layerOf[other] as number;
  const layers =
    layer === otherLayer
      ? 0
      : priceOfOther(seating, round, mine, layer, otherLayer) +
        priceOfOther(seating, round, yours, otherLayer, layer);
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
    priceOfLayers(seating, round, from, layer, -1) +
    priceOfLayers(seating, round, to, layer, 1) -
    priceOfLayers(seating, round, from, layer, 0) -
    priceOfLayers(seating, round, to, layer, 0)
  );
}

/** What all seats of the mixed rounds cost; meetings in the other rounds are in it too. */
export function priceOfSeating(seating: MixedSeating): number {
  const { people, tables, rounds, met, pairPrice, onceMore, visits, visitPrice } = seating;
  const inAll = Int32Array.from({ length: 256 });
  for (let times = 1; times < 256; times++) {
    inAll[times] = (inAll[times - 1] as number) + (onceMore[times - 1] as number);
  }
  let price = 0;
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const times = met[one * people + other] as number;
      price += (inAll[times] as number) + times * (pairPrice[one * people + other] as number);
    }
    for (let table = 0; table < tables; table++) {
      price += visitPrice * Math.max(0, (visits[one * tables + table] as number) - 1);
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (let table = 0; table < tables; table++) price += priceOfLayers(seating, round, table, 0, 0);
  }
  return price;
}

/** The price of one person leaving the present table and joining another. Layers are counted apart. */
function priceOfPerson(seating: MixedSeating, round: number, person: number, to: number): number {
  const { meetPrice, partPrice, seated, size, stride, visits, visitPrice, tables } = seating;
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
  if ((visits[person * tables + to] as number) > 0) price += visitPrice;
  if ((visits[person * tables + from] as number) > 1) price -= visitPrice;
  return price;
}

/** Somebody of one layer makes way for somebody of another: the table stays as large. */
function priceOfOther(
  seating: MixedSeating,
  round: number,
  table: number,
  layer: number,
  newLayer: number,
): number {
  const { layerPrices, ofLayer, size, tables, layers, request } = seating;
  const { price, counts } = layerPrices;
  const row = rowOf(layerPrices, round, size[round * tables + table] as number);
  const cell = (round * tables + table) * layers;
  const fewer = row + layer * counts + (ofLayer[cell + layer] as number);
  const more = row + newLayer * counts + (ofLayer[cell + newLayer] as number);
  const change =
    (price[fewer - 1] as number) -
    (price[fewer] as number) +
    (price[more + 1] as number) -
    (price[more] as number);
  if (!request.noLoneExpertAmongBoard) return change;
  const count = (one: number) => (one < 0 ? 0 : (ofLayer[cell + one] as number));
  const after = (one: number) => count(one) - Number(one === layer) + Number(one === newLayer);
  const { experts, board } = request;
  return (
    change + loneExpertPrice(after(experts), after(board)) - loneExpertPrice(count(experts), count(board))
  );
}

/** What the layers of a table cost when it has so many people more, of this layer. */
function priceOfLayers(
  seating: MixedSeating,
  round: number,
  table: number,
  layer: number,
  more: number,
): number {
  const { layerPrices, ofLayer, size, tables, layers, request } = seating;
  const { price, counts } = layerPrices;
  const row = rowOf(layerPrices, round, (size[round * tables + table] as number) + more);
  const cell = (round * tables + table) * layers;
  const count = (one: number) => (ofLayer[cell + one] as number) + (one === layer ? more : 0);
  let sum = 0;
  for (let one = 0; one < layers; one++) sum += price[row + one * counts + count(one)] as number;
  const { experts, board } = request;
  if (!request.noLoneExpertAmongBoard || experts < 0 || board < 0) return sum;
  return sum + loneExpertPrice(count(experts), count(board));
}
