import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Work } from '../kernel/work.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { moveWords as words } from './move-words.ts';
import type { PlanSheet } from './plan-request.ts';
import { isOpen, readPlan, tableIn } from './plan-request.ts';
import type { MoveEffect } from './planner/move-effect.ts';
import { effectOfMove } from './planner/move-effect.ts';
import type { PlanRequest } from './planner/rotation-plan.ts';
import { goodUntil } from './posting.ts';
import { movedView } from './posting-views.ts';

/** One round that may still change, as an organiser looks at it. */
export interface OpenRound {
  readonly session: Session;
  readonly sheet: PlanSheet;
  readonly round: Round;
}

/** One person in it. */
export interface SeatInRound extends OpenRound {
  readonly person: SeatedPerson;
  readonly table: CafeTable | undefined;
  readonly isLocked: boolean;
}

/** Refuses whoever does not organise, what is not of this session, and a round that is over. */
export async function mustFindRound(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly round: string },
): Promise<OpenRound> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const round = sheet.rounds.find(({ id }) => id === args.round);
  if (!round) throw new Refusal(notThere);
  if (!isOpen(sheet, round)) {
    const p = { round: round.number };
    throw new Refusal({ nl: words.roundOver.nl(p), en: words.roundOver.en(p) });
  }
  return { session, sheet, round };
}

export async function mustFindSeat(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly round: string; readonly seat: string },
): Promise<SeatInRound> {
  const { session, sheet, round } = await mustFindRound(work, asker, args);
  const person = sheet.people.get(args.seat);
  if (!person) throw new Refusal(notThere);
  const assignment = sheet.assignments.find(
    (one) => one.round_id === round.id && one.seat_id === person.seatId,
  );
  return {
    session,
    sheet,
    round,
    person,
    table: tableIn(sheet, round.id, person.seatId),
    isLocked: (assignment?.locked_at ?? null) !== null,
  };
}

/** A table of this meeting where people may still be seated. */
export function mustFindTable({ sheet }: Pick<OpenRound, 'sheet'>, id: string): CafeTable {
  const table = sheet.tables.find((one) => one.id === id);
  if (!table) throw new Refusal(notThere);
  mustBeOpen(table);
  return table;
}

export function mustBeOpen({ number, closed_at }: CafeTable): void {
  if (closed_at === null) return;
  const p = { table: number };
  throw new Refusal({ nl: words.tableClosed.nl(p), en: words.tableClosed.en(p) });
}

/** What it does when this person sits there instead. */
export function effectAt(seat: SeatInRound, table: CafeTable): MoveEffect {
  const { sheet, round, person } = seat;
  const move = { round: round.id, person: person.seatId, toTable: table.id };
  return effectOfMove(withoutLocks(seat, [person.seatId]), sheet.seated, move);
}

/** The lock on a seat is what a change by hand moves along, so it does not count against it. */
export function withoutLocks({ sheet, round }: OpenRound, seats: readonly string[]): PlanRequest {
  const rounds = sheet.request.rounds.map((one) => {
    if (one.id !== round.id || !one.locked) return one;
    const kept = Object.entries(one.locked).filter(([seat]) => !seats.includes(seat));
    return { ...one, locked: Object.fromEntries(kept) };
  });
  return { ...sheet.request, rounds };
}

/** In a posted round whoever moves hears it, and nobody else. True when a message about it is on its way. */
export async function tellMoved(
  work: Work,
  { session, round }: OpenRound,
  person: SeatedPerson,
  before: CafeTable | undefined,
  table: CafeTable,
): Promise<boolean> {
  if (round.posted_at === null || before?.id === table.id) return false;
  const message = movedView({ person, table }, before !== undefined, round, session);
  await work.deliver(person.id, message, `moved:${round.id}:${work.newId()}`, 'arrive', {
    expiresAt: goodUntil(round, session, work.now),
    sessionId: session.id,
  });
  return true;
}
