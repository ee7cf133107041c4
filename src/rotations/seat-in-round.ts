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

/** One person in one round that may still change, as an organiser looks at it. */
export interface SeatInRound {
  readonly session: Session;
  readonly sheet: PlanSheet;
  readonly round: Round;
  readonly person: SeatedPerson;
  readonly table: CafeTable | undefined;
  readonly isLocked: boolean;
}

/** Refuses whoever does not organise, what is not of this session, and a round that is over. */
export async function mustFindSeat(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly round: string; readonly seat: string },
): Promise<SeatInRound> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work.db, session.id);
  const round = sheet.rounds.find(({ id }) => id === args.round);
  const person = sheet.people.get(args.seat);
  if (!round || !person) throw new Refusal(notThere);
  if (!isOpen(sheet, round)) {
    const p = { round: round.number };
    throw new Refusal({ nl: words.roundOver.nl(p), en: words.roundOver.en(p) });
  }
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

/** What it does when this person sits there instead. The lock on the own seat is what moves, so it does not count. */
export function effectAt({ sheet, round, person }: SeatInRound, table: CafeTable): MoveEffect {
  const rounds = sheet.request.rounds.map((one) => {
    if (one.id !== round.id || !one.locked) return one;
    const { [person.seatId]: _, ...locked } = one.locked;
    return { ...one, locked };
  });
  const move = { round: round.id, person: person.seatId, toTable: table.id };
  return effectOfMove({ ...sheet.request, rounds }, sheet.seated, move);
}
