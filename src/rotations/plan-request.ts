import type { Db } from '../kernel/work.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import { roundsToCome } from '../sessions/round.ts';
import { organises } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf, roundsOf, tablesOf } from '../sessions/session-store.ts';
import type { Assignment } from './assignment-store.ts';
import { assignmentsOf } from './assignment-store.ts';
import type { PairRule } from './pair-rule-store.ts';
import { pairRulesOf } from './pair-rule-store.ts';
import type { PlanPerson, PlanRequest, SeatedRound } from './planner/rotation-plan.ts';
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
  /** Table hosts without a table, and people who stay put but have no own table: nobody can seat them well. */
  readonly looseEnds: {
    readonly hosts: readonly SeatedPerson[];
    readonly stayers: readonly SeatedPerson[];
  };
}

export async function readPlan(db: Db, sessionId: string): Promise<PlanSheet> {
  const guests = (await guestsOf(db, sessionId)).filter((guest) => guest.leftAt === null);
  const tables = await tablesOf(db, sessionId);
  const rounds = await roundsOf(db, sessionId);
  const assignments = await assignmentsOf(db, sessionId);
  const pairs = await pairRulesOf(db, sessionId);
  const people = new Map(guests.filter(needsTable).map((guest) => [guest.seatId, guest]));
  const toCome = roundsToCome(rounds);
  const inPlan = rounds.filter((round) => round.posted_at !== null || toCome.includes(round));
  return {
    people,
    tables,
    rounds,
    toCome,
    assignments,
    request: {
      people: [...people.values()].map(planPerson),
      tables: tables.map(({ id, seats, home_layer }) => ({
        id,
        seats,
        ...(home_layer ? { homeLayer: home_layer } : {}),
      })),
      rounds: inPlan.map((round) => planRound(round, assignments)),
      ...pairsOf(pairs, guests),
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
  return peopleAt(sheet, round, table).filter((person) => person.role !== 'table_host');
}

export function peopleAt({ seated, people }: PlanSheet, round: string, table: string): SeatedPerson[] {
  const seats = seated.find((one) => one.id === round)?.seats ?? {};
  return [...people.values()].filter((person) => seats[person.seatId] === table);
}

/** Everybody who needs a table and has none in this round. */
export function withoutTable(sheet: PlanSheet, round: string): SeatedPerson[] {
  return [...sheet.people.values()].filter((person) => !tableIn(sheet, round, person.seatId));
}

/** A host belongs to one table; organisers walk around, unless one of them was given a table. */
function needsTable(guest: SeatedPerson): boolean {
  const mayWalk = organises(guest) || guest.role === 'table_host';
  return !mayWalk || guest.homeTableId !== null;
}

function planPerson(guest: SeatedPerson): PlanPerson {
  const home = guest.homeTableId ?? undefined;
  const isHost = guest.role === 'table_host';
  return {
    id: guest.seatId,
    organisation: guest.organisationId,
    layer: guest.layer,
    ...(home ? { homeTable: home } : {}),
    ...(home && (isHost || guest.staysPutAt) ? { staysAt: home } : {}),
    ...(isHost ? { countsAsSeat: false } : {}),
  };
}

function planRound({ id, mode, posted_at }: Round, assignments: readonly Assignment[]) {
  return posted_at === null
    ? { id, mode, locked: seatsIn(assignments, id, (seat) => seat.locked_at !== null) }
    : { id, mode, given: seatsIn(assignments, id, () => true) };
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
  guests: readonly SeatedPerson[],
): Pick<PlanRequest, 'together' | 'apart'> {
  const seatOf = new Map(guests.map((guest) => [guest.id, guest.seatId]));
  const pairs = (kind: PairRule['kind']) =>
    rules.flatMap((rule): [string, string][] => {
      const [one, other] = [seatOf.get(rule.person_a), seatOf.get(rule.person_b)];
      return rule.kind === kind && one && other ? [[one, other]] : [];
    });
  return { together: pairs('together'), apart: pairs('apart') };
}
