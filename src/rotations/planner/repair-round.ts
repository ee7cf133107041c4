import { hardPriceToSit, priceToSit, type RoundRepair, sitDown, standUp } from './round-repair.ts';
import { companies } from './seating-pieces.ts';

/**
 * Seats whoever stands, and then takes every change that makes the round better, until none does. People
 * who have a seat are looked at only while a hard wish of theirs is broken, or their table is too large.
 */
export function repairRound(repair: RoundRepair, present: Uint8Array): void {
  const groups = companies(repair.request, present);
  for (const group of inSeatingOrder(repair, groups, present)) seatStanding(repair, group);
  const companyOf = new Map(groups.flatMap((group) => group.map((person) => [person, group] as const)));
  while (mend(repair, companyOf) || level(repair));
}

/** Who needs most first: what a table offers, chairs next to each other, somebody far away. */
function inSeatingOrder(
  { request, at }: RoundRepair,
  groups: readonly (readonly number[])[],
  present: Uint8Array,
): number[][] {
  const most = (group: readonly number[], value: (person: number) => number) => Math.max(...group.map(value));
  const needs = (person: number) => request.needs[person] as number;
  const avoids = (person: number) => request.apartFrom[person]?.length ?? 0;
  return groups
    .map((group) => group.filter((one) => present[one] === 1 && (at[one] as number) < 0))
    .filter((group) => group.length > 0)
    .sort(
      (a, b) => most(b, needs) - most(a, needs) || b.length - a.length || most(b, avoids) - most(a, avoids),
    );
}

/** At one table, unless a table for each of them is better. */
function seatStanding(repair: RoundRepair, group: readonly number[]): void {
  const tables = Array.from({ length: repair.request.tables }, (_, table) => table);
  const ways: (() => number)[] = tables.map((table) => () => seatAll(repair, group, () => table));
  if (group.length > 1) ways.push(() => seatAll(repair, group, (person) => bestTable(repair, person)));
  const prices = ways.map((seat) => {
    const price = seat();
    for (const person of group) standUp(repair, person);
    return price;
  });
  ways[prices.indexOf(Math.min(...prices))]?.();
}

function seatAll(repair: RoundRepair, group: readonly number[], tableOf: (person: number) => number): number {
  let price = 0;
  for (const person of group) {
    const table = tableOf(person);
    price += priceToSit(repair, person, table);
    sitDown(repair, person, table);
  }
  return price;
}

function bestTable(repair: RoundRepair, person: number): number {
  const prices = Array.from({ length: repair.request.tables }, (_, table) =>
    priceToSit(repair, person, table),
  );
  return prices.indexOf(Math.min(...prices));
}

interface Step {
  readonly change: number;
  readonly people: readonly number[];
  readonly tables: readonly number[];
}

/** Whoever moved or has a broken wish takes the best other seat. Whether anything changed. */
function mend(repair: RoundRepair, companyOf: ReadonlyMap<number, readonly number[]>): boolean {
  let changed = false;
  for (let person = 0; person < repair.request.people; person++) {
    if (!mayMove(repair, person)) continue;
    const isTroubled = hasBrokenWish(repair, person);
    if (!isTroubled && repair.at[person] === repair.was[person]) continue;
    const step = bestStep(repair, person, companyOf.get(person) ?? [person], isTroubled);
    if (step.change >= 0) continue;
    take(repair, step.people, step.tables);
    changed = true;
  }
  return changed;
}

function bestStep(
  repair: RoundRepair,
  person: number,
  company: readonly number[],
  isTroubled: boolean,
): Step {
  const { at, was, request } = repair;
  const from = at[person] as number;
  const free = company.filter((one) => mayMove(repair, one));
  let best: Step = { change: 0, people: [], tables: [] };
  const weigh = (people: readonly number[], tables: readonly number[]) => {
    const change = priceOfStep(repair, people, tables);
    if (change < best.change) best = { change, people, tables };
  };
  for (let table = 0; table < request.tables; table++) {
    if (table === from) continue;
    weigh([person], [table]);
    if (free.length > 1)
      weigh(
        free,
        free.map(() => table),
      );
  }
  for (let other = 0; other < request.people; other++) {
    const table = at[other] as number;
    if (table < 0 || table === from || !mayMove(repair, other)) continue;
    // Somebody who would move for nothing but new faces stays, unless that brings this person back.
    const mayHelp = isTroubled || at[other] !== was[other] || table === was[person];
    if (mayHelp) weigh([person, other], [table, from]);
  }
  return best;
}

/** In a mixed round to come, somebody goes from a larger to a smaller table. Whether anybody did. */
function level(repair: RoundRepair): boolean {
  if (!repair.isMixed || repair.grip !== 'planned') return false;
  const { load, at, request } = repair;
  const smallestFirst = [...load.keys()].sort((a, b) => (load[a] as number) - (load[b] as number) || a - b);
  for (const table of smallestFirst) {
    let best: Step = { change: 0, people: [], tables: [] };
    for (let person = 0; person < request.people; person++) {
      const from = at[person] as number;
      if (from < 0 || (load[from] as number) < (load[table] as number) + 2) continue;
      if (request.chairs[person] === 0 || !mayMove(repair, person)) continue;
      const change = priceOfStep(repair, [person], [table]);
      if (change < best.change) best = { change, people: [person], tables: [table] };
    }
    if (best.change === 0) continue;
    take(repair, best.people, best.tables);
    return true;
  }
  return false;
}

/** What it costs more when these people stand up and sit down there. */
function priceOfStep(repair: RoundRepair, people: readonly number[], tables: readonly number[]): number {
  const from = people.map((person) => repair.at[person] as number);
  let price = 0;
  for (const [index, person] of people.entries()) {
    standUp(repair, person);
    price -= priceToSit(repair, person, from[index] as number);
  }
  for (const [index, person] of people.entries()) {
    price += priceToSit(repair, person, tables[index] as number);
    sitDown(repair, person, tables[index] as number);
  }
  take(repair, people, from);
  return price;
}

function take(repair: RoundRepair, people: readonly number[], tables: readonly number[]): void {
  for (const person of people) standUp(repair, person);
  for (const [index, person] of people.entries()) sitDown(repair, person, tables[index] as number);
}

function mayMove({ pinned, at }: RoundRepair, person: number): boolean {
  return (pinned[person] as number) < 0 && (at[person] as number) >= 0;
}

function hasBrokenWish(repair: RoundRepair, person: number): boolean {
  const table = repair.at[person] as number;
  standUp(repair, person);
  const price = hardPriceToSit(repair, person, table);
  sitDown(repair, person, table);
  return price > 0;
}
