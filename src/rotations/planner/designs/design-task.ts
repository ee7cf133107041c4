import type { SettledRound } from '../mix-rounds.ts';
import { isUnfit, type NumberedRequest } from '../numbered-request.ts';

/** What a design has to seat. */
export interface DesignTask {
  /** The mixed rounds as they were settled. */
  readonly rounds: readonly SettledRound[];
  /** Table per person in all other rounds. */
  readonly fixed: readonly Int16Array[];
  /**
   * They sit outside the design: who is fixed in every mixed round they are there, and who cannot sit
   * everywhere, with their companions.
   */
  readonly outside: readonly number[];
  /** All others, alone or with company, in the order of layer and organisation. */
  readonly units: readonly (readonly number[])[];
  /** [round, table]: chairs to be taken. */
  readonly least: Int16Array;
  readonly most: Int16Array;
}

/** None when companies change from round to round, or when more people are fixed at a table than fit. */
export function designTask(
  request: NumberedRequest,
  rounds: readonly SettledRound[],
  fixed: readonly Int16Array[],
): DesignTask | undefined {
  const people = Array.from({ length: request.people }, (_, person) => person);
  const isFixed = (person: number) =>
    rounds.every(({ at, pinned }) => (at[person] as number) < 0 || (pinned[person] as number) >= 0);
  const seats = Array.from({ length: request.tables }, (_, table) => table);
  const isChoosy = (person: number) => seats.some((table) => isUnfit(request, person, table));
  const withChoosy = new Set(
    rounds.flatMap(({ pieces }) => pieces.filter((piece) => piece.some(isChoosy))).flat(),
  );
  const outside = people.filter((person) => isFixed(person) || withChoosy.has(person));
  const units = new Map<string, readonly number[]>();
  for (const { pieces, pinned } of rounds) {
    const locked = people.filter((one) => (pinned[one] as number) >= 0 && !outside.includes(one));
    for (const piece of [...pieces, ...locked.map((one) => [one])]) {
      const free = piece.filter((person) => !outside.includes(person));
      if (free.length > 0) units.set(free.join(), free);
    }
  }
  const seated = [...units.values()];
  if (new Set(seated.flat()).size !== seated.flat().length) return undefined;
  const levels = rounds.map(({ at }) => chairLevels(request, at, outside));
  if (levels.includes(undefined)) return undefined;
  const rank = (unit: readonly number[]) => {
    const [first = 0] = unit;
    return (request.layerOf[first] as number) * 1000 + (request.organisationOf[first] as number);
  };
  return {
    rounds,
    fixed,
    outside,
    units: seated.sort((a, b) => b.length - a.length || rank(a) - rank(b)),
    least: Int16Array.from(levels.flatMap((level) => level?.least ?? [])),
    most: Int16Array.from(levels.flatMap((level) => level?.most ?? [])),
  };
}

/** As even as the chairs allow: every table full, or at one of two levels. */
function chairLevels({ seats, chairs, tables }: NumberedRequest, at: Int16Array, outside: readonly number[]) {
  let toSeat = 0;
  at.forEach((table, person) => {
    if (table >= 0) toSeat += chairs[person] as number;
  });
  const chairsUpTo = (level: number) => seats.reduce((sum, count) => sum + Math.min(count, level), 0);
  let level = 0;
  while (level < toSeat && chairsUpTo(level + 1) <= toSeat) level++;
  const least = Array.from(seats, (count) => Math.min(count, level));
  const most = Array.from(seats, (count) => Math.min(count, level + Number(chairsUpTo(level) < toSeat)));
  const taken = new Int16Array(tables);
  for (const person of outside) {
    const table = at[person] as number;
    if (table >= 0) taken[table] = (taken[table] as number) + (chairs[person] as number);
  }
  const fits =
    chairsUpTo(level + 1) >= toSeat && taken.every((count, table) => count <= (most[table] as number));
  return fits ? { least, most } : undefined;
}
