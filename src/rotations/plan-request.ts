import type { Work } from '../kernel/work.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import { roundsToCome } from '../sessions/round.ts';
import { organises } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf, roundsOf, tablesOf } from '../sessions/session-store.ts';
import type { Absence } from './absence-store.ts';
import { absencesOf } from './absence-store.ts';
import type { Assignment } from './assignment-store.ts';
import { assignmentsOf } from './assignment-store.ts';
import { metBefore } from './met-before-store.ts';
import type { PairRule } from './pair-rule-store.ts';
import { pairRulesOf } from './pair-rule-store.ts';
import type { PlanChoices } from './plan-choice-store.ts';
import { planChoicesOf } from './plan-choice-store.ts';
import type {
  PlanPerson,
  PlanRequest,
  PlanTable,
  SeatedRound,
  TableQuality,
} from './planner/rotation-plan.ts';
import { DEFAULT_STEPS } from './planner/rotation-plan.ts';

/** Who sits where in a meeting as it is now, with everything the planner must know. A person in it is a seat id. */
export interface PlanSheet {
  /** Everybody who needs a table, by seat id. */
  readonly people: ReadonlyMap<string, SeatedPerson>;
  readonly tables: readonly CafeTable[];
  readonly rounds: readonly Round[];
  /** The rounds that can still be planned and posted. */
  readonly toCome: readonly Round[];
  readonly request: PlanRequest;
  /** The rounds of the request as they are seated now. */
  readonly seated: readonly SeatedRound[];
  readonly assignments: readonly Assignment[];
  readonly absences: readonly Absence[];
  readonly choices: PlanChoices;
  /** Table hosts without a table, and people who stay put but have no own table: nobody can seat them well. */
  readonly looseEnds: {
    readonly hosts: readonly SeatedPerson[];
    readonly stayers: readonly SeatedPerson[];
  };
}

export async function readPlan(work: Pick<Work, 'db' | 'box'>, sessionId: string): Promise<PlanSheet> {
  const { db } = work;
  const guests = (await guestsOf(db, sessionId)).filter((guest) => guest.leftAt === null);
  const tables = await tablesOf(db, sessionId);
  const rounds = await roundsOf(db, sessionId);
  const assignments = await assignmentsOf(db, sessionId);
  const absences = await absencesOf(db, sessionId);
  const pairs = await pairRulesOf(db, sessionId);
  const earlier = await metBefore(work, sessionId);
  const choices = await planChoicesOf(db, sessionId);
  const closed = new Set(tables.filter((table) => table.closed_at !== null).map(({ id }) => id));
  const people = new Map(guests.filter(needsTable).map((guest) => [guest.seatId, guest]));
  const toCome = roundsToCome(rounds);
  const inPlan = rounds.filter((round) => round.posted_at !== null || toCome.includes(round));
  return {
    people,
    tables,
    rounds,
    toCome,
    assignments,
    absences,
    choices,
    request: {
      people: [...people.values()].map((guest) => planPerson(guest, closed)),
      tables: tables.map(planTable),
      rounds: inPlan.map((round) => planRound(round, assignments, absences)),
      ...pairsOf(pairs, earlier, guests),
      profile: choices.profile,
      expertMode: choices.expertMode,
      noLoneExpertAmongBoard: choices.noLoneExpert,
      seed: 1,
      steps: DEFAULT_STEPS,
    },
    seated: inPlan.map(({ id, posted_at }) => ({
      id,
      seats: seatsIn(assignments, id, (seat) => posted_at !== null || people.has(seat.seat_id)),
    })),
    looseEnds: {
      hosts: guests.filter((guest) => guest.role === 'table_host' && !guest.homeTableId),
      stayers: guests.filter((guest) => needsTable(guest) && guest.staysPutAt && !guest.homeTableId),
    },
  };
}

/** May seats still change in this round? In those to come, and in the one people were sent to last. */
export function isOpen({ toCome, rounds }: Pick<PlanSheet, 'toCome' | 'rounds'>, round: Round): boolean {
  return toCome.includes(round) || rounds.findLast((one) => one.posted_at !== null) === round;
}

export function tableIn(sheet: PlanSheet, round: string, seat: string): CafeTable | undefined {
  const id = sheet.seated.find((one) => one.id === round)?.seats[seat];
  return sheet.tables.find((table) => table.id === id);
}

/** Has anybody a table in this round? */
export function hasSeats({ seated }: Pick<PlanSheet, 'seated'>, round: Pick<Round, 'id'>): boolean {
  return Object.keys(seated.find(({ id }) => id === round.id)?.seats ?? {}).length > 0;
}

export function isPlanned(sheet: Pick<PlanSheet, 'seated'>): boolean {
  return sheet.seated.some((round) => hasSeats(sheet, round));
}

/** The people at a table in a round, without its host. */
export function guestsAt(sheet: PlanSheet, round: string, table: string): SeatedPerson[] {
  return peopleAt(sheet, round, table).filter((person) => !hostsAt(person, table));
}

/** At another table, as when the own one is closed, a host is a guest. */
export function hostsAt(
  { role, homeTableId }: Pick<SeatedPerson, 'role' | 'homeTableId'>,
  table: string,
): boolean {
  return role === 'table_host' && homeTableId === table;
}

export function peopleAt({ seated, people }: PlanSheet, round: string, table: string): SeatedPerson[] {
  const seats = seated.find((one) => one.id === round)?.seats ?? {};
  return [...people.values()].filter((person) => seats[person.seatId] === table);
}

/** Everybody who needs a table and has none in this round; not who is away. */
export function withoutTable(sheet: PlanSheet, round: string): SeatedPerson[] {
  return [...sheet.people.values()].filter(
    ({ seatId }) => !tableIn(sheet, round, seatId) && !isAway(sheet, round, seatId),
  );
}

export function isAway({ absences }: Pick<PlanSheet, 'absences'>, round: string, seat: string): boolean {
  return absences.some((one) => one.round_id === round && one.seat_id === seat);
}

/** A host belongs to one table; organisers walk around, unless one of them was given a table. */
function needsTable(guest: SeatedPerson): boolean {
  const mayWalk = organises(guest) || guest.role === 'table_host';
  return !mayWalk || guest.homeTableId !== null;
}

/** Who belongs to a table that closed is a guest like any other: on a chair, and moving along. */
function planPerson(guest: SeatedPerson, closed: ReadonlySet<string>): PlanPerson {
  const home = guest.homeTableId === null || closed.has(guest.homeTableId) ? undefined : guest.homeTableId;
  const isHost = guest.role === 'table_host' && home !== undefined;
  const needs = qualities(guest.needsStepFreeAt, guest.needsQuietAt);
  return {
    id: guest.seatId,
    organisation: guest.organisationId,
    layer: guest.layer,
    ...(home ? { homeTable: home } : {}),
    ...(home && (isHost || guest.staysPutAt) ? { staysAt: home } : {}),
    ...(isHost ? { countsAsSeat: false } : {}),
    ...(needs.length > 0 ? { needs } : {}),
  };
}

function planTable({ id, seats, home_layer, step_free, quiet_corner, closed_at }: CafeTable): PlanTable {
  const offers = qualities(step_free, quiet_corner);
  return {
    id,
    seats,
    ...(home_layer ? { homeLayer: home_layer } : {}),
    ...(offers.length > 0 ? { offers } : {}),
    ...(closed_at === null ? {} : { closed: true }),
  };
}

function qualities(stepFree: string | null, quiet: string | null): TableQuality[] {
  return [...(stepFree ? ['step_free' as const] : []), ...(quiet ? ['quiet' as const] : [])];
}

function planRound(
  { id, mode, posted_at }: Round,
  assignments: readonly Assignment[],
  absences: readonly Absence[],
) {
  if (posted_at !== null) return { id, mode, given: seatsIn(assignments, id, () => true) };
  const absent = absences.filter((one) => one.round_id === id).map(({ seat_id }) => seat_id);
  return {
    id,
    mode,
    locked: seatsIn(assignments, id, (seat) => seat.locked_at !== null),
    ...(absent.length > 0 ? { absent } : {}),
  };
}

function seatsIn(
  assignments: readonly Assignment[],
  round: string,
  counts: (assignment: Assignment) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    assignments
      .filter((one) => one.round_id === round && counts(one))
      .map(({ seat_id, table_id }) => [seat_id, table_id]),
  );
}

/** Rules are about people, whatever their seat. Somebody who left is in no pair. */
function pairsOf(
  rules: readonly PairRule[],
  earlier: readonly (readonly [string, string])[],
  guests: readonly SeatedPerson[],
): Pick<PlanRequest, 'together' | 'apart' | 'metBefore'> {
  const seatOf = new Map(guests.map((guest) => [guest.id, guest.seatId]));
  const seats = (pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([personA, personB]): [string, string][] => {
      const [one, other] = [seatOf.get(personA), seatOf.get(personB)];
      return one && other ? [[one, other]] : [];
    });
  const ruled = (kind: PairRule['kind']) =>
    seats(rules.filter((rule) => rule.kind === kind).map((rule) => [rule.person_a, rule.person_b]));
  return { together: ruled('together'), apart: ruled('apart'), metBefore: seats(earlier) };
}
