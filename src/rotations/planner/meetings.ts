import { type NumberedRequest, numberRequest } from './numbered-request.ts';
import type { PlanRequest, SeatedRound } from './rotation-plan.ts';

/** Who meets whom, and how often. */
export interface Meetings {
  readonly request: NumberedRequest;
  /** Per round: the table of each person, -1 when the person is not there. */
  readonly seats: readonly Int16Array[];
  /** Per round: whether the planner could have seated people otherwise. */
  readonly isFree: readonly boolean[];
  /** [person, person]: rounds at the same table. */
  readonly met: Uint8Array;
}

/** Rounds are taken in the order of the request; people who are not in the request are left out. */
export function countMeetings(request: PlanRequest, rounds: readonly SeatedRound[]): Meetings {
  const seated = request.rounds.map(({ id, mode }) => ({
    id,
    mode,
    given: rounds.find((round) => round.id === id)?.seats ?? {},
  }));
  // Who sat at a table that closed since did meet there.
  const tables = request.tables.map((table) => ({ ...table, closed: false }));
  const numbered = numberRequest({ ...request, tables, rounds: seated });
  const seats = numbered.rounds.flatMap((round) => round.given ?? []);
  const isFree = request.rounds.map(({ mode, given }) => mode === 'mixed' && given === undefined);
  return { request: numbered, seats, isFree, met: countMet(numbered.people, seats) };
}

/** [person, person]: in how many of these rounds the two are at the same table. */
export function countMet(people: number, seats: readonly Int16Array[]): Uint8Array {
  const met = new Uint8Array(people * people);
  for (const at of seats) {
    for (let one = 0; one < people; one++) {
      for (let other = one + 1; other < people; other++) {
        if (at[one] !== at[other] || (at[one] as number) < 0) continue;
        const times = (met[one * people + other] as number) + 1;
        met[one * people + other] = times;
        met[other * people + one] = times;
      }
    }
  }
  return met;
}
