import type { PlanRepair, RepairTask } from '../../../src/rotations/planner/repair-plan.ts';
import type { PlanPerson } from '../../../src/rotations/planner/rotation-plan.ts';
import {
  chairsAt,
  hard,
  isWorse,
  measure,
  type RepairCase,
  rank,
  repairCaseOf,
  type Seats,
  sum,
} from './repair-case.ts';

/** What a repair promises and did not keep, found by trying everything else one could do with one or two people. */
export function brokenPromises(task: RepairTask, repair: PlanRepair): string[] {
  return [
    ...task.request.rounds.flatMap((round) => {
      const now = repair.rounds.find(({ id }) => id === round.id)?.seats ?? {};
      if (round.given) return same(now, round.given) ? [] : [`${round.id}: a round that is over changed`];
      return inRound(task, repairCaseOf(task, repair, round, now)).map(
        (problem) => `${round.id}: ${problem}`,
      );
    }),
    ...(same(replayed(task, repair), named(repair.rounds))
      ? []
      : ['changes do not lead from before to after']),
  ];
}

function inRound({ sits, announced }: RepairTask, one: RepairCase): string[] {
  const isSitting = sits === one.round.id;
  const isAnnounced = announced?.includes(one.round.id) === true;
  const problems = everybodyOnce(one);
  if (problems.length > 0) return problems;
  const mayKeep = (id: string) => isSitting && one.was[id] !== undefined;
  for (const [id, table] of Object.entries(one.fixed)) {
    if (!mayKeep(id) && one.now[id] !== table) problems.push(`${id} is not on the fixed seat`);
  }
  const free = one.present.filter(({ id }) => one.fixed[id] === undefined && !mayKeep(id));
  const newcomers = free.filter(({ id }) => one.was[id] === undefined);
  const movers = free.filter(({ id }) => one.was[id] !== undefined && one.was[id] !== one.now[id]);
  const isLevelled = one.round.mode === 'mixed' && !isSitting && !isAnnounced;
  if (isSitting) {
    for (const [id, table] of Object.entries(one.was)) {
      if (one.now[id] !== table) problems.push(`${id} had a seat and moves`);
    }
  }
  for (const { id } of movers) {
    const back = { ...one.now, [id]: one.was[id] as string };
    if (!isWorse(measure(one, back, isLevelled), measure(one, one.now, isLevelled))) {
      problems.push(`${id} moves for nothing`);
    }
  }
  if (isAnnounced && movers.length > 0 && newcomers.length <= 2) {
    const stay = { ...one.now, ...one.was, ...one.fixed };
    if (!isWorse(leastHard(one, stay, newcomers), hard(one, one.now))) problems.push('nobody had to move');
  }
  return [...problems, ...betterSeats(one, free, newcomers, isLevelled), ...betterSwaps(one, free)];
}

function betterSeats(
  one: RepairCase,
  free: readonly PlanPerson[],
  newcomers: readonly PlanPerson[],
  isLevelled: boolean,
): string[] {
  const isKept = sum(hard(one, one.now)) === 0;
  const sizes = one.open.map(({ id }) => chairsAt(one, one.now, id));
  const isEven = !isLevelled || Math.max(...sizes) - Math.min(...sizes) < 2;
  return free.flatMap((person) => {
    const isNew = newcomers.includes(person);
    if (!isNew && isKept && isEven) return [];
    return one.open.flatMap(({ id }) => {
      const moved = { ...one.now, [person.id]: id };
      const [mine, other] = [rank(one, one.now, person, isNew), rank(one, moved, person, isNew)];
      const problems = isWorse(mine, other) ? [`${person.id} would be better at ${id}`] : [];
      if (isEven || !isWorse(measure(one, one.now, true), measure(one, moved, true), 2)) return problems;
      return [...problems, `${person.id} would make the tables even at ${id}`];
    });
  });
}

function betterSwaps(one: RepairCase, free: readonly PlanPerson[]): string[] {
  const now = hard(one, one.now);
  if (sum(now) === 0) return [];
  return free.flatMap(({ id: mine }) =>
    free.flatMap(({ id: yours }) => {
      if (mine >= yours || one.now[mine] === one.now[yours]) return [];
      const swapped = { ...one.now, [yours]: one.now[mine] as string, [mine]: one.now[yours] as string };
      return isWorse(now, hard(one, swapped)) ? [`${mine} and ${yours} should swap`] : [];
    }),
  );
}

function everybodyOnce({ present, now, open }: RepairCase): string[] {
  const problems = present
    .filter(({ id }) => !open.some((table) => table.id === now[id]))
    .map(({ id }) => `${id} has no seat at an open table`);
  const strangers = Object.keys(now).filter((id) => !present.some((person) => person.id === id));
  return open.length === 0 ? [] : [...problems, ...strangers.map((id) => `${id} is not there`)];
}

function leastHard(one: RepairCase, seats: Seats, newcomers: readonly PlanPerson[]): number[] {
  const [first, ...others] = newcomers;
  if (!first) return hard(one, seats);
  return one.open
    .map((table) => leastHard(one, { ...seats, [first.id]: table.id }, others))
    .reduce((best, way) => (isWorse(best, way) ? way : best));
}

function replayed({ request, before }: RepairTask, { changes, rounds }: PlanRepair): Record<string, Seats> {
  const start = request.rounds.map(({ id, given }) => ({
    id,
    seats: given ?? before.find((round) => round.id === id)?.seats ?? {},
  }));
  const seats = new Map(start.map(({ id, seats: all }) => [id, { ...all }]));
  for (const { round, person, from, to } of changes) {
    const all = seats.get(round) as Record<string, string>;
    if (all[person] !== from || from === to) return {};
    if (to === undefined) delete all[person];
    else all[person] = to;
  }
  return rounds.length === 0 ? {} : Object.fromEntries(seats);
}

function named(rounds: PlanRepair['rounds']): Record<string, Seats> {
  return Object.fromEntries(rounds.map(({ id, seats }) => [id, seats]));
}

function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one !== null && typeof one === 'object' ? Object.fromEntries(Object.entries(one).sort()) : one,
  );
}
