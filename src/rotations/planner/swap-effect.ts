import { brokenInRound } from './check-plan.ts';
import type { SeatingEffect } from './move-effect.ts';
import { isWorseThan, meetings, roundsAfterMove, seatsOf, sharesTable, tableMates } from './move-effect.ts';
import type { PlanRequest, SeatedRound } from './rotation-plan.ts';

export interface SeatSwap {
  readonly round: string;
  readonly people: readonly [string, string];
}

/** What changes if these two take each other's table. In every pair one of the two comes first. */
export interface SwapEffect extends SeatingEffect {
  /** Pairs that would meet for the first time in the whole plan. */
  readonly newMeetings: readonly (readonly [string, string])[];
  /** Pairs that would not meet in any round. */
  readonly missedMeetings: readonly (readonly [string, string])[];
}

/** Two people of whom one has no table, or who share one, change nothing. */
export function effectOfSwap(
  request: PlanRequest,
  rounds: readonly SeatedRound[],
  swap: SeatSwap,
): SwapEffect {
  const after = roundsAfterSwap(request, rounds, swap);
  const seatsBefore = seatsOf(rounds, swap.round);
  const seatsAfter = seatsOf(after, swap.round);
  const mates = (seats: SeatedRound['seats'], butNotIn: SeatedRound['seats']) =>
    swap.people.flatMap((person) =>
      tableMates(request, seats, person)
        .filter((other) => !sharesTable(butNotIn, person, other))
        .map((other) => ({ people: [person, other] as const, times: meetings(after, person, other) })),
    );
  const joined = mates(seatsAfter, seatsBefore);
  const left = mates(seatsBefore, seatsAfter);
  const round = request.rounds.find((one) => one.id === swap.round);
  const before = round ? brokenInRound(request, round, seatsBefore) : [];
  const broken = round ? brokenInRound(request, round, seatsAfter) : [];
  return {
    newMeetings: joined.filter(({ times }) => times === 1).map(({ people }) => people),
    meetAgain: joined.filter(({ times }) => times > 1).sort((a, b) => b.times - a.times),
    missedMeetings: left.filter(({ times }) => times === 0).map(({ people }) => people),
    breaks: broken.filter((wish) => isWorseThan(before, wish)),
    mends: before.filter((wish) => isWorseThan(broken, wish)),
  };
}

/** The plan with these two seats changed. */
export function roundsAfterSwap(
  request: PlanRequest,
  rounds: readonly SeatedRound[],
  { round, people: [one, other] }: SeatSwap,
): readonly SeatedRound[] {
  const { [one]: tableOfOne, [other]: tableOfOther } = seatsOf(rounds, round);
  if (tableOfOne === undefined || tableOfOther === undefined) return rounds;
  const moved = roundsAfterMove(request, rounds, { round, person: one, toTable: tableOfOther });
  return roundsAfterMove(request, moved, { round, person: other, toTable: tableOfOne });
}
