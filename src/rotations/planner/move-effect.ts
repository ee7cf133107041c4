import { brokenInRound } from './check-plan.ts';
import type { BrokenWish, PlanRequest, SeatedRound } from './rotation-plan.ts';

export interface SeatMove {
  readonly round: string;
  readonly person: string;
  readonly toTable: string;
}

/** What every change by hand tells before it counts. */
export interface SeatingEffect {
  /** Pairs that would meet for the second time or more; those who meet most come first. */
  readonly meetAgain: readonly { readonly people: readonly [string, string]; readonly times: number }[];
  /** Hard wishes it breaks, or breaks more badly; and those it mends. */
  readonly breaks: readonly BrokenWish[];
  readonly mends: readonly BrokenWish[];
}

/** What changes if this person sits there. */
export interface MoveEffect extends SeatingEffect {
  /** People at the new table whom the person meets for the first time in the whole plan. */
  readonly newMeetings: readonly string[];
  /** People at the old table whom the person would not meet in any round. */
  readonly missedMeetings: readonly string[];
  /** Chairs in use after the move, and chairs there are. */
  readonly newTable: { readonly taken: number; readonly seats: number };
}

/** A round, person or table that does not exist changes nothing. */
export function effectOfMove(
  request: PlanRequest,
  rounds: readonly SeatedRound[],
  move: SeatMove,
): MoveEffect {
  const after = roundsAfterMove(request, rounds, move);
  const seatsBefore = seatsOf(rounds, move.round);
  const seatsAfter = seatsOf(after, move.round);
  const times = (other: string) => meetings(after, move.person, other);
  const joined = tableMates(request, seatsAfter, move.person).filter(
    (other) => !sharesTable(seatsBefore, move.person, other),
  );
  const left = tableMates(request, seatsBefore, move.person).filter(
    (other) => !sharesTable(seatsAfter, move.person, other),
  );
  const round = request.rounds.find((one) => one.id === move.round);
  const before = round ? brokenInRound(request, round, seatsBefore) : [];
  const broken = round ? brokenInRound(request, round, seatsAfter) : [];
  const table = request.tables.find((one) => one.id === move.toTable);
  return {
    newMeetings: joined.filter((other) => times(other) === 1),
    meetAgain: joined
      .map((other) => ({ people: [move.person, other] as const, times: times(other) }))
      .filter((pair) => pair.times > 1)
      .sort((a, b) => b.times - a.times),
    missedMeetings: left.filter((other) => times(other) === 0),
    breaks: broken.filter((wish) => isWorseThan(before, wish)),
    mends: before.filter((wish) => isWorseThan(broken, wish)),
    newTable: {
      taken: request.people.filter((one) => one.countsAsSeat !== false && seatsAfter[one.id] === move.toTable)
        .length,
      seats: table?.seats ?? 0,
    },
  };
}

/** The plan with this one seat changed. */
export function roundsAfterMove(
  request: PlanRequest,
  rounds: readonly SeatedRound[],
  move: SeatMove,
): readonly SeatedRound[] {
  const person = request.people.some((one) => one.id === move.person);
  const table = request.tables.some((one) => one.id === move.toTable);
  if (!person || !table) return rounds;
  return rounds.map((round) =>
    round.id === move.round
      ? { id: round.id, seats: { ...round.seats, [move.person]: move.toTable } }
      : round,
  );
}

export function seatsOf(rounds: readonly SeatedRound[], id: string): SeatedRound['seats'] {
  return rounds.find((round) => round.id === id)?.seats ?? {};
}

export function tableMates(request: PlanRequest, seats: SeatedRound['seats'], person: string): string[] {
  return request.people
    .map((one) => one.id)
    .filter((other) => other !== person && sharesTable(seats, person, other));
}

export function sharesTable(seats: SeatedRound['seats'], one: string, other: string): boolean {
  return seats[one] !== undefined && seats[one] === seats[other];
}

export function meetings(rounds: readonly SeatedRound[], one: string, other: string): number {
  return rounds.filter((round) => sharesTable(round.seats, one, other)).length;
}

export function isWorseThan(others: readonly BrokenWish[], wish: BrokenWish): boolean {
  const same = others.find((other) => sameWish(other, wish));
  return same === undefined || (wish.chairsShort ?? 0) > (same.chairsShort ?? 0);
}

/** A table that is too full stays the same complaint whoever sits there. */
function sameWish(one: BrokenWish, other: BrokenWish): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'no_room') return one.table === other.table;
  if (one.kind === 'given') return true;
  return one.people.join() === other.people.join();
}
