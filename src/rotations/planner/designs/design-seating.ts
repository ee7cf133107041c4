import type { LayerPrices } from '../layer-prices.ts';
import type { Design } from './design.ts';

/**
 * Who takes which point of a design, while that is being improved. A unit is somebody alone, or people who
 * sit together. The unit after the last one is nobody: an empty point. Prices in hundredths of a repeat.
 */
export interface DesignSeating {
  readonly design: Design;
  readonly tables: number;
  readonly layers: number;
  readonly units: readonly (readonly number[])[];
  /** [point]: the unit. [round, point]: the same, with nobody for a unit that is not there in this round. */
  readonly unitAt: Int16Array;
  readonly there: Int16Array;
  /** [round, table]: its points are from `first[cell]` up to `first[cell + 1]` in `pointsAt`. */
  readonly pointsAt: Int16Array;
  readonly first: Int32Array;
  /** [unit, unit]: what it costs when they meet once. */
  readonly meetPrice: Int32Array;
  /** [unit, point]: people who stay at the tables of this point, tables seen before, broken locks. */
  readonly placePrice: Int32Array;
  /** [unit]: chairs, people, and people per layer. */
  readonly chairs: Int16Array;
  readonly heads: Int16Array;
  readonly unitLayers: Int16Array;
  /** [round, table], people outside the design included. */
  readonly chairsTaken: Int16Array;
  readonly least: Int16Array;
  readonly most: Int16Array;
  readonly size: Int16Array;
  /** [round, table, layer] */
  readonly ofLayer: Int16Array;
  readonly layerPrices: LayerPrices;
}

const UNEVEN = 600;

/** What the two points cost more when they exchange their units. `all`: false looks at chairs and places only. */
export function priceOfTrade(seating: DesignSeating, one: number, other: number, all: boolean): number {
  const { design, unitAt, there, placePrice, tables } = seating;
  const { points, rounds, at } = design;
  const mine = unitAt[one] as number;
  const yours = unitAt[other] as number;
  let price =
    (placePrice[mine * points + other] as number) +
    (placePrice[yours * points + one] as number) -
    (placePrice[mine * points + one] as number) -
    (placePrice[yours * points + other] as number);
  for (let round = 0; round < rounds; round++) {
    const row = round * points;
    const here = at[row + one] as number;
    const elsewhere = at[row + other] as number;
    if (here === elsewhere) continue;
    const leaving = there[row + one] as number;
    const coming = there[row + other] as number;
    price += priceOfExchange(seating, round * tables + here, leaving, coming, all);
    price += priceOfExchange(seating, round * tables + elsewhere, coming, leaving, all);
    if (all) {
      price += priceOfCompany(seating, round, here, one, coming, leaving);
      price += priceOfCompany(seating, round, elsewhere, other, leaving, coming);
    }
  }
  return price;
}

/** Whom the unit that comes to this point meets at the table, less whom the one that leaves would have met. */
function priceOfCompany(
  { design, there, pointsAt, first, meetPrice, units, tables }: DesignSeating,
  round: number,
  table: number,
  point: number,
  coming: number,
  leaving: number,
): number {
  const width = units.length + 1;
  const row = round * design.points;
  const cell = round * tables + table;
  const gain = coming * width;
  const loss = leaving * width;
  let price = 0;
  for (let i = first[cell] as number, end = first[cell + 1] as number; i < end; i++) {
    const near = pointsAt[i] as number;
    if (near === point) continue;
    const unit = there[row + near] as number;
    price += (meetPrice[gain + unit] as number) - (meetPrice[loss + unit] as number);
  }
  return price;
}

/** Chairs and layers of one table in one round. */
function priceOfExchange(
  seating: DesignSeating,
  cell: number,
  leaving: number,
  coming: number,
  all: boolean,
): number {
  const { chairs, heads, chairsTaken, least, most, layers, unitLayers } = seating;
  let price = 0;
  const more = (chairs[coming] as number) - (chairs[leaving] as number);
  if (more !== 0) {
    const taken = chairsTaken[cell] as number;
    const outside = (count: number) =>
      Math.max(0, (least[cell] as number) - count, count - (most[cell] as number));
    price += UNEVEN * (outside(taken + more) - outside(taken));
  }
  if (!all) return price;
  const grown = (heads[coming] as number) - (heads[leaving] as number);
  const sizeNow = seating.size[cell] as number;
  const { layerPrices, ofLayer, tables } = seating;
  const round = Math.floor(cell / tables);
  const { counts, price: prices, smallest, sizes } = layerPrices;
  const row = (round * sizes + sizeNow - smallest) * layers * counts;
  const newRow = row + grown * layers * counts;
  for (let layer = 0; layer < layers; layer++) {
    const change =
      (unitLayers[coming * layers + layer] as number) - (unitLayers[leaving * layers + layer] as number);
    if (change === 0 && grown === 0) continue;
    const count = ofLayer[cell * layers + layer] as number;
    price +=
      (prices[newRow + layer * counts + count + change] as number) -
      (prices[row + layer * counts + count] as number);
  }
  return price;
}

export function tradeUnits(seating: DesignSeating, one: number, other: number): void {
  const { unitAt } = seating;
  const mine = unitAt[one] as number;
  const yours = unitAt[other] as number;
  const { points, rounds } = seating.design;
  const present = Array.from({ length: rounds }, (_, round) => [
    seating.there[round * points + one] as number,
    seating.there[round * points + other] as number,
  ]);
  unitAt[one] = yours;
  unitAt[other] = mine;
  for (const [round, [leaving, coming]] of present.entries()) {
    seatUnit(seating, round, one, leaving as number, -1);
    seatUnit(seating, round, other, coming as number, -1);
    seatUnit(seating, round, one, coming as number, 1);
    seatUnit(seating, round, other, leaving as number, 1);
  }
}

/** @param more 1 to seat the unit at the point, -1 to take it away. */
export function seatUnit(
  seating: DesignSeating,
  round: number,
  point: number,
  unit: number,
  more: number,
): void {
  const { design, tables, layers, chairsTaken, size, ofLayer, chairs, heads, unitLayers, units } = seating;
  const cell = round * tables + (design.at[round * design.points + point] as number);
  seating.there[round * design.points + point] = more > 0 ? unit : units.length;
  chairsTaken[cell] = (chairsTaken[cell] as number) + more * (chairs[unit] as number);
  size[cell] = (size[cell] as number) + more * (heads[unit] as number);
  for (let layer = 0; layer < layers; layer++) {
    const place = cell * layers + layer;
    ofLayer[place] = (ofLayer[place] as number) + more * (unitLayers[unit * layers + layer] as number);
  }
}

/** How many chairs too many or too few there are at tables, in all rounds. */
export function unevenChairs({ chairsTaken, least, most }: DesignSeating): number {
  return chairsTaken.reduce(
    (sum, taken, cell) => sum + Math.max(0, (least[cell] as number) - taken, taken - (most[cell] as number)),
    0,
  );
}
