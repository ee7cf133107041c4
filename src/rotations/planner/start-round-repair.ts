import { onceMorePrices, pairPrices } from './meeting-prices.ts';
import { countMet } from './meetings.ts';
import { type NumberedRequest, neighbours } from './numbered-request.ts';
import { type Grip, type RoundRepair, sitDown } from './round-repair.ts';

/** The whole plan while its rounds are being repaired one by one. */
export interface PlanRepairing {
  readonly request: NumberedRequest;
  /** Table per person, in each round. */
  readonly seats: Int16Array[];
  /** [person, person]: meetings in all rounds, and what each meeting of these two costs on its own. */
  readonly met: Uint8Array;
  readonly pairPrice: Int32Array;
  readonly onceMore: Int32Array;
  readonly togetherWith: readonly (readonly number[])[];
}

export function startRepairing(request: NumberedRequest, seats: Int16Array[]): PlanRepairing {
  return {
    request,
    seats,
    met: countMet(request.people, seats),
    pairPrice: pairPrices(request),
    onceMore: onceMorePrices(request.profile),
    togetherWith: neighbours(request.people, request.together),
  };
}

/** Everybody on the seat of before; who is fixed elsewhere goes there, and who has no seat stands. */
export function startRoundRepair(plan: PlanRepairing, number: number, grip: Grip): RoundRepair {
  const { request, seats, met } = plan;
  const { mode, present, locked } = request.rounds[number] as (typeof request.rounds)[number];
  const was = seats[number] as Int16Array;
  countAgain(met, was, -1);
  const pinned = Int16Array.from(present, (there, person) => {
    if (there === 0) return -1;
    if (grip === 'sits' && (was[person] as number) >= 0) return was[person] as number;
    return (locked[person] as number) >= 0 ? (locked[person] as number) : (request.staysAt[person] as number);
  });
  const layerTotals = new Int16Array(request.layers);
  present.forEach((there, person) => {
    const layer = request.layerOf[person] as number;
    layerTotals[layer] = (layerTotals[layer] as number) + there;
  });
  const repair: RoundRepair = {
    ...plan,
    grip,
    isMixed: mode === 'mixed',
    was,
    at: new Int16Array(request.people).fill(-1),
    pinned,
    own: mode === 'block' ? whereGroupsSit(plan, was) : ownTables(plan),
    seated: Array.from({ length: request.tables }, () => new Set<number>()),
    load: new Int16Array(request.tables),
    ofLayer: new Int16Array(request.tables * request.layers),
    everyone: layerTotals.reduce((sum, people) => sum + people, 0),
    layerTotals,
  };
  pinned.forEach((table, person) => {
    const seat = table >= 0 ? table : (was[person] as number);
    if (seat >= 0) sitDown(repair, person, seat);
  });
  return repair;
}

export function keepRepaired({ seats, met }: PlanRepairing, number: number, { at }: RoundRepair): void {
  seats[number] = at;
  countAgain(met, at, 1);
}

function countAgain(met: Uint8Array, at: Int16Array, more: number): void {
  for (let one = 0; one < at.length; one++) {
    for (let other = 0; other < at.length; other++) {
      if (one === other || at[one] !== at[other] || (at[one] as number) < 0) continue;
      met[one * at.length + other] = (met[one * at.length + other] as number) + more;
    }
  }
}

/** The table somebody was given, or else the one of the first round at the own tables. */
function ownTables({ request, seats }: PlanRepairing): Int16Array {
  const atHome = seats.filter((_, round) =>
    ['home', 'return_home'].includes(request.rounds[round]?.mode ?? ''),
  );
  const isOpen = (table: number) => table >= 0 && table < request.tables;
  return request.homeTable.map((table, person) => {
    if (table >= 0) return table;
    return atHome.find((at) => isOpen(at[person] as number))?.[person] ?? -1;
  });
}

/** In a block round: where most people of the own table sit. */
function whereGroupsSit(plan: PlanRepairing, was: Int16Array): Int16Array {
  const { tables } = plan.request;
  const own = ownTables(plan);
  const counts = new Int16Array(tables * tables);
  was.forEach((table, person) => {
    const cell = (own[person] as number) * tables + table;
    if ((own[person] as number) >= 0 && table >= 0) counts[cell] = (counts[cell] as number) + 1;
  });
  return own.map((home) => {
    if (home < 0) return -1;
    const group = counts.subarray(home * tables, (home + 1) * tables);
    const most = Math.max(...group);
    return most === 0 ? -1 : group.indexOf(most);
  });
}
