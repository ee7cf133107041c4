import type { Assignment } from '../rotations/assignment-store.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { hasSeats, hostsAt, isAway, isOpen, peopleAt } from '../rotations/plan-request.ts';
import { repairPlan } from '../rotations/planner/repair-plan.ts';
import type { PlanRequest, PlanRound } from '../rotations/planner/rotation-plan.ts';
import { isAhead } from '../rotations/posting.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { DayNow, MovedSeat, Place } from './repair.ts';

/** The round people were sent to last, and those to come: where seats may still change. By number. */
export function openRounds(sheet: PlanSheet): Round[] {
  return sheet.rounds.filter((round) => isOpen(sheet, round));
}

/** The rounds of `openRounds` in which anybody has a table. */
export function plannedRounds(sheet: PlanSheet): Round[] {
  return openRounds(sheet).filter((round) => hasSeats(sheet, round));
}

export function openTables({ tables }: Pick<PlanSheet, 'tables'>): CafeTable[] {
  return tables.filter((table) => table.closed_at === null);
}

/** Everybody who is there in this round and has no table in it. */
export function hasNoTable(sheet: PlanSheet, round: Round, seat: string): boolean {
  return !isAway(sheet, round.id, seat) && placeIn(sheet.assignments, round.id, seat) === null;
}

/**
 * What changes when the plan is mended after an event that `sheet` knows of already. In the round people sit in, only
 * who has no chair gets another table; rounds that nobody planned stay that way.
 */
export function mendedSeats(sheet: PlanSheet, session: Session, now: Date): MovedSeat[] {
  if (plannedRounds(sheet).length === 0) return [];
  const posted = lastPosted(sheet.rounds);
  const { changes } = repairPlan({
    request: dayRequest(sheet),
    before: sheet.seated.map(({ id, seats }) => ({ id, seats: ofPeopleIn(sheet, seats) })),
    ...(posted && isAhead(posted, session, now) ? { announced: [posted.id] } : {}),
    ...(posted && !isAhead(posted, session, now) ? { sits: posted.id } : {}),
  });
  return changes.map(({ round, person, to }) => ({
    round,
    seat: person,
    before: placeIn(sheet.assignments, round, person),
    after: to === undefined ? null : { table: to, lockedAt: null },
  }));
}

/** The plan as it can still be mended: the round that was posted last is not over yet. */
export function dayRequest(sheet: PlanSheet): PlanRequest {
  const open = lastPosted(sheet.rounds);
  const planned = new Set(sheet.rounds.filter((round) => hasSeats(sheet, round)).map(({ id }) => id));
  const rounds = sheet.request.rounds
    .filter(({ id }) => planned.has(id))
    .map((round) => (round.id === open?.id ? openAgain(sheet, round) : round));
  return { ...sheet.request, rounds };
}

export function dayNow(sheet: PlanSheet): DayNow {
  return {
    lastPosted: lastPosted(sheet.rounds)?.id,
    rounds: new Set(sheet.rounds.map(({ id }) => id)),
    tables: new Map(sheet.tables.map(({ id, closed_at }) => [id, { closedAt: closed_at }])),
    seats: new Set(sheet.people.keys()),
    isAway: (round, seat) => isAway(sheet, round, seat),
    placeOf: (round, seat) => placeIn(sheet.assignments, round, seat),
  };
}

/** The people who belong to a table and are at it in a round, as host. */
export function hostsOf(sheet: PlanSheet, round: string, table: string): SeatedPerson[] {
  return peopleAt(sheet, round, table).filter((person) => hostsAt(person, table));
}

function openAgain({ assignments, absences }: PlanSheet, { id, mode }: PlanRound): PlanRound {
  const here = assignments.filter((one) => one.round_id === id);
  const locked = here.filter(({ locked_at }) => locked_at !== null);
  return {
    id,
    mode,
    locked: Object.fromEntries(locked.map(({ seat_id, table_id }) => [seat_id, table_id])),
    absent: absences.filter((one) => one.round_id === id).map(({ seat_id }) => seat_id),
  };
}

/** Who left the meeting keeps the seat that was theirs, and is not the planner's business any more. */
function ofPeopleIn({ people }: PlanSheet, seats: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(seats).filter(([seat]) => people.has(seat)));
}

function placeIn(assignments: readonly Assignment[], round: string, seat: string): Place | null {
  const found = assignments.find((one) => one.round_id === round && one.seat_id === seat);
  return found ? { table: found.table_id, lockedAt: found.locked_at } : null;
}
