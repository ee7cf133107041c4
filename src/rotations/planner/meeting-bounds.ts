import { countMet, type Meetings } from './meetings.ts';

/**
 * How many different pairs can meet at most, given the table sizes and the rounds that are not mixed by the
 * planner. A bound on new pairs, round by round: when a table of nine spreads over six tables, some of the
 * nine must share a table again.
 */
export function differentPairsAtMost({ request, seats }: Meetings): number {
  const isFree = (round: number) => request.rounds[round]?.mode === 'mixed';
  const fixed = seats.filter((_, round) => !isFree(round));
  const free = seats.filter((_, round) => isFree(round));
  let pairs = distinctPairs(countMet(request.people, fixed));
  const earlier = [...fixed];
  for (const at of free) {
    const again = Math.max(0, ...earlier.map((before) => pairsForcedAgain(before, at, request.tables)));
    pairs += sum(sizes(at, request.tables).map(pairsAmong)) - again;
    earlier.push(at);
  }
  return Math.min(pairs, pairsAmong(request.people));
}

function distinctPairs(met: Uint8Array): number {
  return met.filter((times) => times > 0).length / 2;
}

function pairsForcedAgain(before: Int16Array, after: Int16Array, tables: number): number {
  const both = (at: Int16Array, other: Int16Array) =>
    at.map((table, person) => ((other[person] as number) < 0 ? -1 : table));
  const forced = (from: Int16Array, to: Int16Array) => {
    const tablesUsed = sizes(to, tables).filter((size) => size > 0).length;
    return sum(sizes(both(from, to), tables).map((size) => fewestPairsTogether(size, tablesUsed)));
  };
  return Math.max(forced(before, after), forced(after, before));
}

/** So many people over so many tables, as evenly as can be: the pairs that still sit together. */
function fewestPairsTogether(people: number, tables: number): number {
  if (people === 0) return 0;
  const each = Math.floor(people / tables);
  const oneMore = people % tables;
  return oneMore * pairsAmong(each + 1) + (tables - oneMore) * pairsAmong(each);
}

function sizes(at: Int16Array, tables: number): number[] {
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
