import type { PlanRequest, SeatedRound } from '../rotations/planner/rotation-plan.ts';
import { seededRandom } from '../rotations/planner/seeded-random.ts';

/** What an organiser expects: percent of each layer that stays away, and the fewest guests a table can work with. */
export interface ExpectedNoShows {
  readonly stayAway: Readonly<Record<string, number>>;
  readonly tableMinimum: number;
}

/** One round on a thousand days on which some stay away. */
export interface NoShowRound {
  readonly round: string;
  /** The guests at the smallest table, which that table still has on 19 of 20 days. */
  readonly smallest: number;
  /** On how many of 100 days some table has fewer guests than the minimum. */
  readonly daysShort: number;
  /** The minimum holds at every table on 19 of 20 days. */
  readonly holds: boolean;
  /** The table that is short most often; none when none ever is. */
  readonly table?: string;
}

const DAYS = 1000;
/** 19 of 20 days: on so many of them a table may be short. */
const DAYS_TO_SPARE = DAYS / 20;

export function expectsNoShows({ stayAway }: ExpectedNoShows): boolean {
  return Object.values(stayAway).some((percent) => percent > 0);
}

/**
 * Each guest stays away a whole day, with the chance of the own layer; hosts come and are no guests. The same plan
 * gives the same answer, because the days are drawn from one seed. Rounds already given are left out.
 */
export function noShowsOf(
  request: PlanRequest,
  seated: readonly SeatedRound[],
  expected: ExpectedNoShows,
): NoShowRound[] {
  const guests = request.people.filter((person) => person.countsAsSeat !== false);
  const chances = guests.map(({ layer }) => (expected.stayAway[layer] ?? 0) / 100);
  const toCome = request.rounds.filter((round) => !round.given).map(({ id }) => id);
  const rounds = seated
    .filter(({ id }) => toCome.includes(id))
    .map((round) => roundOf(request, guests, round))
    .filter(({ daysShort }) => daysShort.size > 0);
  const random = seededRandom(1);
  for (let day = 0; day < DAYS; day++) {
    const comes = chances.map((chance) => random.fraction() >= chance);
    for (const round of rounds) liveThrough(round, comes, expected.tableMinimum);
  }
  return rounds.map((round) => outcomeOf(request, round, expected.tableMinimum));
}

interface RoundOfDays {
  readonly id: string;
  /** Table per guest, -1 for who has none. */
  readonly at: readonly number[];
  /** The tables where guests are expected, by number: on how many days they were short. */
  readonly daysShort: Map<number, number>;
  /** Per day: the guests at the smallest table. */
  readonly smallest: number[];
}

function roundOf(
  request: PlanRequest,
  guests: PlanRequest['people'],
  { id, seats }: SeatedRound,
): RoundOfDays {
  const number = new Map(request.tables.map((table, at) => [table.id, at]));
  const at = guests.map((guest) => number.get(seats[guest.id] ?? '') ?? -1);
  const used = at.filter((table) => table >= 0);
  return { id, at, daysShort: new Map(used.map((table) => [table, 0])), smallest: [] };
}

function liveThrough(
  { at, daysShort, smallest }: RoundOfDays,
  comes: readonly boolean[],
  minimum: number,
): void {
  const sizes = new Map([...daysShort.keys()].map((table) => [table, 0]));
  at.forEach((table, guest) => {
    if (comes[guest] && table >= 0) sizes.set(table, (sizes.get(table) ?? 0) + 1);
  });
  smallest.push(Math.min(...sizes.values()));
  for (const [table, size] of sizes) {
    if (size < minimum) daysShort.set(table, (daysShort.get(table) ?? 0) + 1);
  }
}

function outcomeOf(
  request: PlanRequest,
  { id, daysShort, smallest }: RoundOfDays,
  minimum: number,
): NoShowRound {
  const short = smallest.filter((size) => size < minimum).length;
  const [worst, days] = [...daysShort].reduce((one, other) => (other[1] > one[1] ? other : one));
  const table = request.tables[worst]?.id;
  return {
    round: id,
    smallest: smallest.toSorted((a, b) => a - b)[DAYS_TO_SPARE] as number,
    daysShort: Math.ceil((short * 100) / DAYS),
    holds: short <= DAYS_TO_SPARE,
    ...(days > 0 && table !== undefined ? { table } : {}),
  };
}
