import type { PlanPerson, PlanRequest, PlanRound, PlanTable } from '../rotations/planner/rotation-plan.ts';
import { mostTables } from '../sessions/cafe-table.ts';

/** How many tables a meeting has, and how many rounds. */
export interface Shape {
  readonly tables: number;
  readonly rounds: number;
}

/** The guests at a table with whom a talk goes well: fewer is thin, more falls apart. */
export const fewestGuests = 4;
export const mostGuests = 10;

/** In a hall this full each shape takes a second: then only the nearest ones are tried. */
const MANY_GUESTS = 150;
/** Where a meeting without tables starts to look: eight chairs is the usual table. */
const USUAL_GUESTS = 8;

export interface ShapesAround {
  /** As it is; none while there are no tables. */
  readonly now?: Shape;
  readonly otherTables: readonly Shape[];
  readonly otherRounds: readonly Shape[];
  /** The hall is so full that only the nearest shapes are there. */
  readonly fewer: boolean;
}

/** The shapes worth a thought: some tables more or fewer with the same rounds, or some rounds with the same tables. */
export function shapesAround(request: PlanRequest): ShapesAround {
  const guests = guestsOf(request).length;
  const tables = openTables(request).length;
  const rounds = request.rounds.length;
  const fewer = guests > MANY_GUESTS;
  const around = tables > 0 ? tables : Math.round(guests / USUAL_GUESTS);
  const mixed = request.rounds.filter(({ mode }) => mode === 'mixed').length;
  return {
    ...(tables > 0 ? { now: { tables, rounds } } : {}),
    otherTables: sensibleTables(guests)
      .filter((count) => count !== tables)
      .toSorted((a, b) => Math.abs(a - around) - Math.abs(b - around))
      .slice(0, fewer ? 2 : 6)
      .toSorted((a, b) => a - b)
      .map((count) => ({ tables: count, rounds })),
    otherRounds: (tables > 0 ? [rounds - 1, rounds + 1, ...(fewer ? [] : [rounds + 2])] : [])
      .filter((count) => count > rounds || mixed > 1)
      .map((count) => ({ tables, rounds: count })),
    fewer,
  };
}

/**
 * The same meeting in another shape. New tables have no host. Of fewer tables those go that matter least to people,
 * and whoever hosted or stayed there is a guest like any other. A round more is mixed; a round fewer is the last mixed one.
 */
export function requestOfShape(request: PlanRequest, shape: Shape): PlanRequest {
  const kept = tablesToKeep(request, shape.tables);
  const isThere = (table: string | undefined) => kept.some(({ id }) => id === table);
  const people = request.people.map((person) => personAmong(person, isThere));
  const chairs = Math.ceil(guestsOf({ people }).length / shape.tables);
  return {
    ...request,
    people,
    tables: [
      ...kept.map((table) => ({ ...table, seats: Math.max(table.seats, chairs) })),
      ...newOnes(shape.tables - kept.length, (id) => ({ id, seats: chairs })),
    ],
    rounds: roundsOfShape(request, shape.rounds).map((round) => ({
      ...round,
      ...(round.locked && { locked: keep(round.locked, isThere) }),
    })),
  };
}

export function guestsOf(request: Pick<PlanRequest, 'people'>): PlanPerson[] {
  return request.people.filter((person) => person.countsAsSeat !== false);
}

export function openTables(request: PlanRequest): PlanTable[] {
  return request.tables.filter((table) => table.closed !== true);
}

function sensibleTables(guests: number): number[] {
  const counts = Array.from({ length: mostTables - 1 }, (_, at) => at + 2);
  return counts.filter((count) => count * fewestGuests <= guests && guests <= count * mostGuests);
}

function tablesToKeep(request: PlanRequest, count: number): PlanTable[] {
  const open = openTables(request);
  const dearFirst = open.toSorted((one, other) => dearness(request, other) - dearness(request, one));
  const kept = new Set(dearFirst.slice(0, count));
  return open.filter((table) => kept.has(table));
}

/** How many people a table is there for: who stays at it, and who needs what it offers. */
function dearness({ people }: PlanRequest, { id, offers }: PlanTable): number {
  return people.filter(
    ({ staysAt, needs }) => staysAt === id || needs?.some((need) => offers?.includes(need) === true),
  ).length;
}

function personAmong(person: PlanPerson, isThere: (table: string | undefined) => boolean): PlanPerson {
  const { homeTable, staysAt, countsAsSeat, ...guest } = person;
  const stays = isThere(staysAt);
  return {
    ...guest,
    ...(isThere(homeTable) ? { homeTable: homeTable as string } : {}),
    ...(stays ? { staysAt: staysAt as string } : {}),
    ...(stays && countsAsSeat === false ? { countsAsSeat } : {}),
  };
}

function roundsOfShape(request: PlanRequest, count: number): PlanRound[] {
  const { rounds } = request;
  if (count < rounds.length)
    return rounds.filter((round) => round !== rounds.findLast(({ mode }) => mode === 'mixed'));
  return [...rounds, ...newOnes(count - rounds.length, (id) => ({ id, mode: 'mixed' }) as const)];
}

function newOnes<T>(count: number, make: (id: string) => T): T[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => make(`new ${at + 1}`));
}

function keep(
  seats: Readonly<Record<string, string>>,
  isThere: (table: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(seats).filter(([, table]) => isThere(table)));
}
