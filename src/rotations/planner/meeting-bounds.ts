import { countMet, type Meetings } from './meetings.ts';

/** What no plan can do better, given the table sizes and the rounds that the planner does not mix. */
export interface MeetingBounds {
  readonly differentPairs: number;
  readonly repeats: number;
  readonly reunions: number;
  readonly acrossOrganisations: number;
}

/**
 * When a table of nine spreads over six tables, some of the nine must share a table again: that counts for
 * every two rounds. People who stay at one table, and companions who keep together, meet again every round.
 */
export function meetingBounds(meetings: Meetings): MeetingBounds {
  const { request, seats } = meetings;
  const all = sum(seats.map((at) => pairsAtTables(at, request.tables)));
  const forced = forcedPairs(meetings);
  const everybody = pairsAmong(request.people);
  const differentPairs = Math.min(
    everybody,
    newPairsAtMost(meetings),
    all - sum(forced.map((times) => times - 1)),
  );
  return {
    differentPairs,
    repeats: all - differentPairs,
    reunions: Math.max(
      sum(forced.map(pairsAmong)),
      pairsOfRoundsAtLeast(meetings),
      fewestPairsTogether(all, everybody),
    ),
    acrossOrganisations: Math.min(
      differentPairs,
      everybody - sum(sizes(request.organisationOf, request.organisations).map(pairsAmong)),
      all - sum(seats.map((at, round) => colleaguesAtLeast(meetings, at, round))),
    ),
  };
}

/** Round by round, after those that are fixed. */
function newPairsAtMost({ request, seats, isFree }: Meetings): number {
  const rounds = seats.map((at, round) => ({ at, isFree: isFree[round] === true }));
  const earlier = rounds.filter((round) => !round.isFree);
  const fixed = earlier.map(({ at }) => at);
  let pairs = distinctPairs(countMet(request.people, fixed));
  for (const round of rounds.filter((one) => one.isFree)) {
    const again = Math.max(0, ...earlier.map((before) => pairsForcedAgain(before, round, request.tables)));
    pairs += pairsAtTables(round.at, request.tables) - again;
    earlier.push(round);
  }
  return pairs;
}

/** Who shares a table in both of two rounds: counted when both are fixed, and else as few as can be. */
function pairsOfRoundsAtLeast({ request, seats, isFree }: Meetings): number {
  const fixed = seats.filter((_, round) => !isFree[round]);
  let pairs = countMet(request.people, fixed).reduce((total, times) => total + pairsAmong(times), 0) / 2;
  const rounds = seats.map((at, round) => ({ at, isFree: isFree[round] === true }));
  rounds.forEach((round, number) => {
    for (const before of rounds.slice(0, number)) {
      if (round.isFree || before.isFree) pairs += pairsForcedAgain(before, round, request.tables);
    }
  });
  return pairs;
}

/** Rounds together, of the pairs that the request keeps together and that this plan does keep together. */
function forcedPairs({ request, met }: Meetings): number[] {
  const pairs = new Map<number, number>();
  const add = (one: number, other: number) => {
    const cell = Math.min(one, other) * request.people + Math.max(one, other);
    const times = met[cell] as number;
    if (times > 0) pairs.set(cell, times);
  };
  for (const [one, other] of request.together) add(one, other);
  const stayers = [...request.staysAt.keys()].filter((person) => (request.staysAt[person] as number) >= 0);
  for (const one of stayers) {
    for (const other of stayers) {
      if (one < other && request.staysAt[one] === request.staysAt[other]) add(one, other);
    }
  }
  return [...pairs.values()];
}

/** Meetings of colleagues in a round: counted in a fixed round, and as few as the tables allow in a free one. */
function colleaguesAtLeast({ request, isFree }: Meetings, at: Int16Array, round: number): number {
  const { organisationOf, organisations, tables } = request;
  const organisation = organisationOf.map((one, person) => ((at[person] as number) < 0 ? -1 : one));
  if (!isFree[round]) {
    const cells = Int32Array.from(organisation, (one, person) =>
      one < 0 ? -1 : one * tables + (at[person] as number),
    );
    return sum(sizes(cells, organisations * tables).map(pairsAmong));
  }
  const used = sizes(at, tables).filter((size) => size > 0).length;
  return sum(sizes(organisation, organisations).map((size) => fewestPairsTogether(size, used)));
}

function distinctPairs(met: Uint8Array): number {
  return met.filter((times) => times > 0).length / 2;
}

interface SeatedOnce {
  readonly at: Int16Array;
  readonly isFree: boolean;
}

function pairsForcedAgain(before: SeatedOnce, after: SeatedOnce, tables: number): number {
  const forced = (from: SeatedOnce, to: SeatedOnce) => {
    const tablesUsed = sizes(to.at, tables).filter((size) => size > 0).length;
    return sum(sizesOfReturning(from, to, tables).map((size) => fewestPairsTogether(size, tablesUsed)));
  };
  return Math.max(forced(before, after), forced(after, before));
}

/** People per table who are there in the other round too. In a free round the others sit where it helps most. */
function sizesOfReturning({ at, isFree }: SeatedOnce, other: SeatedOnce, tables: number): number[] {
  const returning = at.map((table, person) => ((other.at[person] as number) < 0 ? -1 : table));
  if (!isFree) return sizes(returning, tables);
  const left = sizes(at, tables);
  const leaving = sum(left) - returning.filter((table) => table >= 0).length;
  for (let turn = 0; turn < leaving; turn++) {
    const fullest = left.indexOf(Math.max(...left));
    left[fullest] = (left[fullest] as number) - 1;
  }
  return left;
}

/** So many people over so many tables, as evenly as can be: the pairs that still sit together. */
function fewestPairsTogether(people: number, tables: number): number {
  if (people === 0 || tables === 0) return 0;
  const each = Math.floor(people / tables);
  const oneMore = people % tables;
  return oneMore * pairsAmong(each + 1) + (tables - oneMore) * pairsAmong(each);
}

function pairsAtTables(at: Int16Array, tables: number): number {
  return sum(sizes(at, tables).map(pairsAmong));
}

function sizes(at: ArrayLike<number> & Iterable<number>, tables: number): number[] {
  const counts = Array.from({ length: tables }, () => 0);
  for (const table of at) if (table >= 0) counts[table] = (counts[table] as number) + 1;
  return counts;
}

function pairsAmong(people: number): number {
  return (people * (people - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
