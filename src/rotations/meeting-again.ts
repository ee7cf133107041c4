import { countMeetings } from './planner/meetings.ts';
import { planFigures } from './planner/plan-figures.ts';
import type { PlanFigures, PlanRequest, SeatedRound } from './planner/rotation-plan.ts';

/** How often people meet again, without the round back at the own table: there it is meant to be. */
export interface MeetingAgain {
  /** Meetings that are not the first of their pair, and how many of those no plan at all can avoid. */
  readonly repeats: number;
  readonly repeatsAtLeast: number;
  /** Pairs who meet three times or more, though nobody asked them to keep together. */
  readonly thrice: number;
  /** Pairs who keep together on purpose, or both stay at one table, and so meet three times or more. */
  readonly companions: number;
  /**
   * As repeats, but a pair that nobody keeps together and that meets three times counts 3, four times 6.
   * While there is no such pair it is the same number, and then no plan without one has fewer than `evenlyAtLeast`.
   */
  readonly evenly: number;
  readonly evenlyAtLeast: number;
  readonly goesBack: boolean;
  /** All other figures, without that round too. */
  readonly figures: PlanFigures;
}

export function meetingAgain(whole: PlanRequest, seated: readonly SeatedRound[]): MeetingAgain {
  const request = { ...whole, rounds: whole.rounds.filter((round) => round.mode !== 'return_home') };
  const figures = planFigures(request, seated);
  const { companions, others } = pairsByCompany(request, seated);
  // What companions weigh beyond their repeats is left out: a wish is no fault of a plan.
  const wished = companions.map(beyondRepeats).reduce((total, weight) => total + weight, 0);
  const wishedAtMost = companions.length * beyondRepeats(request.rounds.length);
  return {
    repeats: figures.repeats,
    repeatsAtLeast: figures.repeatsAtLeast,
    thrice: others.filter((times) => times >= 3).length,
    companions: companions.filter((times) => times >= 3).length,
    evenly: figures.reunions - wished,
    evenlyAtLeast: Math.max(figures.repeatsAtLeast, figures.reunionsAtLeast - wishedAtMost),
    goesBack: request.rounds.length < whole.rounds.length,
    figures,
  };
}

/** How often each pair meets, of those who meet at all: companions and all others. */
function pairsByCompany(plan: PlanRequest, seated: readonly SeatedRound[]) {
  const { request, met } = countMeetings(plan, seated);
  const together = new Set(
    request.together.map(([one, other]) => Math.min(one, other) * request.people + Math.max(one, other)),
  );
  const companions: number[] = [];
  const others: number[] = [];
  for (let one = 0; one < request.people; one++) {
    for (let other = one + 1; other < request.people; other++) {
      const times = met[one * request.people + other] as number;
      if (times === 0) continue;
      const at = request.staysAt[one] as number;
      const areCompanions =
        together.has(one * request.people + other) || (at >= 0 && at === request.staysAt[other]);
      (areCompanions ? companions : others).push(times);
    }
  }
  return { companions, others };
}

function beyondRepeats(times: number): number {
  return ((times - 1) * (times - 2)) / 2;
}
