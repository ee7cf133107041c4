import type { PlanRepair, RepairTask } from '../../../src/rotations/planner/repair-plan.ts';
import type {
  PlanPerson,
  PlanRequest,
  PlanRound,
  PlanTable,
} from '../../../src/rotations/planner/rotation-plan.ts';

export type Seats = Readonly<Record<string, string>>;

/** One round as plain names, before and after. */
export interface RepairCase {
  readonly round: PlanRound;
  readonly present: readonly PlanPerson[];
  readonly open: readonly PlanTable[];
  /** Seats of before that still hold: somebody who is there, at a table that is open. */
  readonly was: Seats;
  readonly now: Seats;
  readonly fixed: Seats;
  /** All other rounds as they were when this one was repaired: own tables come first, and then the day as it goes. */
  readonly others: readonly Seats[];
  readonly apart: PlanRequest['apart'];
  readonly together: PlanRequest['together'];
  readonly choosy: readonly { readonly id: string; readonly tables: readonly string[] }[];
}

export function repairCaseOf(
  { request, before }: RepairTask,
  repair: PlanRepair,
  round: PlanRound,
  now: Seats,
): RepairCase {
  const open = request.tables.filter((table) => !table.closed);
  const isOpen = (id: string | undefined) => open.some((table) => table.id === id);
  const present = request.people.filter(({ id }) => !round.absent?.includes(id));
  const seats = before.find(({ id }) => id === round.id)?.seats ?? {};
  const keep = (tableOf: (person: PlanPerson) => string | undefined) =>
    Object.fromEntries(
      present.filter((one) => isOpen(tableOf(one))).map((one) => [one.id, tableOf(one) as string]),
    );
  return {
    round,
    present,
    open,
    was: keep(({ id }) => seats[id]),
    now,
    fixed: { ...keep(({ staysAt }) => staysAt), ...keep(({ id }) => round.locked?.[id]) },
    others: otherRounds(request, round, before, repair),
    apart: pairsThere(request.apart, present),
    together: pairsThere(request.together, present),
    choosy: present
      .filter(({ needs = [] }) => needs.length > 0)
      .map((person) => ({ id: person.id, tables: bestTables(person, open) })),
  };
}

function otherRounds(
  { rounds, tables }: PlanRequest,
  round: PlanRound,
  before: RepairTask['before'],
  repair: PlanRepair,
): Seats[] {
  const order = [...rounds].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return order.flatMap((other): Seats[] => {
    if (other.id === round.id) return [];
    const isDone = other.given !== undefined || order.indexOf(other) < order.indexOf(round);
    const seats = (isDone ? repair.rounds : before).find(({ id }) => id === other.id)?.seats ?? {};
    if (isDone) return [seats];
    const holds = ([id, table]: readonly [string, string]) =>
      !other.absent?.includes(id) && tables.some((one) => one.id === table && !one.closed);
    return [Object.fromEntries(Object.entries(seats).filter(holds))];
  });
}

function isOwn({ mode }: PlanRound): boolean {
  return mode === 'home' || mode === 'return_home';
}

/** Hard wishes first; a round to come is also as even as it can be. */
export function measure(one: RepairCase, seats: Seats, isLevelled: boolean): number[] {
  const sizes = one.open.map(({ id }) => chairsAt(one, seats, id) ** 2);
  return [...hard(one, seats), ...(isLevelled ? [sum(sizes)] : [])];
}

/** For one person: hard wishes, and for who is new in a mixed round also few people and new faces. */
export function rank(one: RepairCase, seats: Seats, person: PlanPerson, isNew: boolean): number[] {
  if (!isNew || one.round.mode !== 'mixed') return hard(one, seats);
  const mates = one.present.filter(({ id }) => id !== person.id && seats[id] === seats[person.id]);
  const known = mates.filter(({ id }) =>
    one.others.some((other) => other[id] !== undefined && other[id] === other[person.id]),
  );
  const size = person.countsAsSeat === false ? 0 : chairsAt(one, seats, seats[person.id] ?? '');
  return [...hard(one, seats), size, known.length];
}

/** Apart and needs; then together and chairs, where the second chair that is short at a table weighs twice. */
export function hard(one: RepairCase, seats: Seats): number[] {
  const shares = ([a, b]: readonly [string, string]) => seats[a] === seats[b];
  const unmet = one.choosy.filter(({ id, tables }) => !tables.includes(seats[id] ?? ''));
  const short = one.open.map(({ id, seats: chairs }) => Math.max(0, chairsAt(one, seats, id) - chairs));
  return [
    unmet.length + one.apart.filter(shares).length,
    one.together.filter((pair) => !shares(pair)).length +
      sum(short.map((chairs) => (chairs * (chairs + 1)) / 2)),
  ];
}

/** Each pair of people who are there once. */
function pairsThere(pairs: PlanRequest['apart'], present: readonly PlanPerson[]): PlanRequest['apart'] {
  const there = new Set(present.map(({ id }) => id));
  const once = new Map(pairs.map((pair) => [[...pair].sort().join(), pair]));
  return [...once.values()].filter(([a, b]) => a !== b && there.has(a) && there.has(b));
}

/** The tables that do best for somebody with needs. */
function bestTables(person: PlanPerson, open: readonly PlanTable[]): string[] {
  const best = Math.max(...open.map((table) => met(person, table.offers)));
  return open.filter((table) => met(person, table.offers) === best).map(({ id }) => id);
}

/** Step-free counts twice: who cannot have both gets in first. */
function met({ needs = [] }: PlanPerson, offers: PlanTable['offers'] = []): number {
  return sum(needs.filter((need) => offers.includes(need)).map((need) => (need === 'step_free' ? 2 : 1)));
}

export function chairsAt({ present }: RepairCase, seats: Seats, table: string): number {
  return present.filter((person) => person.countsAsSeat !== false && seats[person.id] === table).length;
}

/** @param by how much the last figure must be worse to count. */
export function isWorse(mine: readonly number[], other: readonly number[], by = 1): boolean {
  const place = mine.findIndex((value, index) => value !== other[index]);
  if (place < 0) return false;
  const margin = place === mine.length - 1 ? by : 1;
  return (mine[place] as number) - (other[place] as number) >= margin;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
