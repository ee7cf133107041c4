import type { LayerPrices } from './layer-prices.ts';
import type { NumberedRequest } from './numbered-request.ts';

/**
 * The mixed rounds while they are being improved, with the price of every possible change at hand. Prices
 * are in hundredths of a repeat: whole numbers, so that adding up never drifts.
 */
export interface MixedSeating {
  readonly request: NumberedRequest;
  readonly people: number;
  readonly tables: number;
  readonly layers: number;
  readonly rounds: number;
  /** [round, person]: the table (-1: not there), and the place in the list of that table. */
  readonly at: Int16Array;
  readonly place: Int16Array;
  /** [round, table, place]: who sits there. `stride` places per table. */
  readonly seated: Int16Array;
  readonly stride: number;
  /** [round, table] */
  readonly size: Int16Array;
  readonly chairsTaken: Int16Array;
  /** [person, person]: meetings in all rounds, and what each meeting of these two costs on its own. */
  readonly met: Uint8Array;
  readonly pairPrice: Int32Array;
  /** [meetings so far]: the price of one more. */
  readonly onceMore: Int32Array;
  /** [person, person]: the price of one meeting more, and what one meeting fewer would save. */
  readonly meetPrice: Int32Array;
  readonly partPrice: Int32Array;
  /** [person, table]: rounds at that table; and the price of coming there again. */
  readonly visits: Uint8Array;
  readonly visitPrice: number;
  /** [round, table, layer] */
  readonly ofLayer: Int16Array;
  readonly layerPrices: LayerPrices;
  /** [round]: 1 when the table sizes differ by at most one. */
  readonly even: Uint8Array;
}

export function swapSeats(seating: MixedSeating, round: number, one: number, other: number): void {
  const mine = seating.at[round * seating.people + one] as number;
  const yours = seating.at[round * seating.people + other] as number;
  leave(seating, round, one);
  leave(seating, round, other);
  join(seating, round, one, yours);
  join(seating, round, other, mine);
}

export function transfer(seating: MixedSeating, round: number, person: number, to: number): void {
  leave(seating, round, person);
  join(seating, round, person, to);
}

function leave(seating: MixedSeating, round: number, person: number): void {
  const { people, tables, seated, size, stride, place } = seating;
  const table = seating.at[round * people + person] as number;
  const cell = round * tables + table;
  const last = (size[cell] as number) - 1;
  const spot = place[round * people + person] as number;
  const mover = seated[cell * stride + last] as number;
  seated[cell * stride + spot] = mover;
  place[round * people + mover] = spot;
  size[cell] = last;
  recount(seating, round, person, table, -1);
}

/** The person is at no table of this round at this moment. */
export function join(seating: MixedSeating, round: number, person: number, table: number): void {
  const { people, tables, seated, size, stride, place, at } = seating;
  const cell = round * tables + table;
  recount(seating, round, person, table, 1);
  const spot = size[cell] as number;
  seated[cell * stride + spot] = person;
  place[round * people + person] = spot;
  at[round * people + person] = table;
  size[cell] = spot + 1;
}

function recount(seating: MixedSeating, round: number, person: number, table: number, more: number): void {
  const { tables, layers, seated, stride, visits, chairsTaken, ofLayer, request } = seating;
  const cell = round * tables + table;
  for (let i = cell * stride, end = i + (seating.size[cell] as number); i < end; i++) {
    meetMore(seating, person, seated[i] as number, more);
  }
  visits[person * tables + table] = (visits[person * tables + table] as number) + more;
  chairsTaken[cell] = (chairsTaken[cell] as number) + more * (request.chairs[person] as number);
  const layerCell = cell * layers + (request.layerOf[person] as number);
  ofLayer[layerCell] = (ofLayer[layerCell] as number) + more;
}

/** @param more meetings of these two: 0 only sets the prices anew. */
export function meetMore(seating: MixedSeating, one: number, other: number, more: number): void {
  const { met, pairPrice, onceMore, meetPrice, partPrice } = seating;
  const cell = one * seating.people + other;
  const mirror = other * seating.people + one;
  const times = (met[cell] as number) + more;
  const price = pairPrice[cell] as number;
  met[cell] = met[mirror] = times;
  meetPrice[cell] = meetPrice[mirror] = (onceMore[times] as number) + price;
  partPrice[cell] = partPrice[mirror] = times === 0 ? 0 : (onceMore[times - 1] as number) + price;
}
