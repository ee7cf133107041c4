import { priceOfLayer } from './layer-prices.ts';
import { isUnfit, type NumberedRequest } from './numbered-request.ts';

/** How firmly people keep the seat they have: for good, unless a hard wish asks otherwise, or unless tables get uneven too. */
export type Grip = 'sits' | 'announced' | 'planned';

/** One round while it is being repaired. */
export interface RoundRepair {
  readonly request: NumberedRequest;
  readonly grip: Grip;
  readonly isMixed: boolean;
  readonly togetherWith: readonly (readonly number[])[];
  /** Table per person: as it was, and as it is now; -1 for none. */
  readonly was: Int16Array;
  readonly at: Int16Array;
  /** Table per person who is fixed there, and table per person whose own group is there; -1 for none. */
  readonly pinned: Int16Array;
  readonly own: Int16Array;
  /** [table], [table] and [table, layer]: who sits there, chairs taken, people per layer. */
  readonly seated: readonly Set<number>[];
  readonly load: Int16Array;
  readonly ofLayer: Int16Array;
  /** Everybody who is there, and how many of them per layer. */
  readonly everyone: number;
  readonly layerTotals: Int16Array;
  /** [person, person]: meetings in all other rounds, and what each meeting of these two costs on its own. */
  readonly met: Uint8Array;
  readonly pairPrice: Int32Array;
  readonly onceMore: Int32Array;
}

/** So far apart that what the lower prices of a table add up to does not outweigh a higher one. */
const CLASH = 1e14;
const MISSED = 1e11;
const MOVED_AFTER_ALL = 1e10;
const ELSEWHERE = 1e9;
const UNEVEN = 1e6;
const MOVED = 1e6;
const MET_ALREADY = 10_000;

export function sitDown(repair: RoundRepair, person: number, table: number): void {
  repair.seated[table]?.add(person);
  count(repair, person, table, 1);
}

export function standUp(repair: RoundRepair, person: number): void {
  const table = repair.at[person] as number;
  repair.seated[table]?.delete(person);
  count(repair, person, table, -1);
}

function count(repair: RoundRepair, person: number, table: number, more: number): void {
  const { request, at, load, ofLayer } = repair;
  const layer = table * request.layers + (request.layerOf[person] as number);
  at[person] = more > 0 ? table : -1;
  load[table] = (load[table] as number) + more * (request.chairs[person] as number);
  ofLayer[layer] = (ofLayer[layer] as number) + more;
}

export function priceToSit(repair: RoundRepair, person: number, table: number): number {
  return (
    hardPriceToSit(repair, person, table) +
    priceOfChange(repair, person, table) +
    priceOfSize(repair, person, table) +
    (repair.isMixed || repair.grip === 'sits' ? priceOfCompany(repair, person, table) : 0)
  );
}

/** Broken wishes of a person, who stands, at this table: apart, needs, together and chairs. */
export function hardPriceToSit(repair: RoundRepair, person: number, table: number): number {
  const { request, at, load, togetherWith } = repair;
  const clashes =
    (request.apartFrom[person] ?? []).filter((other) => at[other] === table).length +
    Number(isUnfit(request, person, table));
  const parted = (togetherWith[person] ?? []).filter(
    (other) => (at[other] as number) >= 0 && at[other] !== table,
  ).length;
  const chairs = request.chairs[person] as number;
  const short = chairs * Math.max(0, (load[table] as number) + 1 - (request.seats[table] as number));
  return CLASH * clashes + MISSED * (parted + short);
}

/** Not the seat one had, or at the own tables not with the own group: for who has none, that is the own layer. */
function priceOfChange(repair: RoundRepair, person: number, table: number): number {
  const { grip, isMixed, was } = repair;
  const isMoved = (was[person] as number) >= 0 && was[person] !== table;
  const moved = grip === 'planned' && isMixed ? MOVED : MOVED_AFTER_ALL;
  return moved * Number(isMoved) + ELSEWHERE * Number(!isMixed && isElsewhere(repair, person, table));
}

function isElsewhere({ request, own }: RoundRepair, person: number, table: number): boolean {
  if ((own[person] as number) >= 0) return own[person] !== table;
  return request.homeLayer[table] !== request.layerOf[person];
}

function priceOfSize({ request, load }: RoundRepair, person: number, table: number): number {
  return UNEVEN * (request.chairs[person] as number) * (2 * (load[table] as number) + 1);
}

/** New faces first, then a fair share of every layer and few colleagues. */
function priceOfCompany(repair: RoundRepair, person: number, table: number): number {
  const { request, seated, met, pairPrice, onceMore } = repair;
  const row = person * request.people;
  let price = priceOfLayers(repair, table, person) - priceOfLayers(repair, table);
  for (const other of seated[table] ?? []) {
    const times = met[row + other] as number;
    price += (pairPrice[row + other] as number) + (onceMore[times] as number);
    if (times > 0) price += MET_ALREADY;
  }
  return price;
}

/** @param joining somebody who stands, as if at this table. */
function priceOfLayers(
  { request, seated, ofLayer, everyone, layerTotals, isMixed }: RoundRepair,
  table: number,
  joining?: number,
): number {
  const { layers, layerOf } = request;
  const atTable = (seated[table]?.size ?? 0) + Number(joining !== undefined);
  let price = 0;
  for (let layer = 0; layer < layers; layer++) {
    const all = layerTotals[layer] as number;
    const here =
      (ofLayer[table * layers + layer] as number) +
      Number(joining !== undefined && layerOf[joining] === layer);
    price += priceOfLayer(request, layer, { ofLayer: all, atTable, everyone, even: isMixed })(here);
  }
  return price;
}
