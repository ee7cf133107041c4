import { countMeetings } from './meetings.ts';
import type { PlanRequest, SeatedRound } from './rotation-plan.ts';

export interface OrganisationsMet {
  /** In the order in which they first come up among the people. */
  readonly organisations: readonly string[];
  /** [organisation, organisation]: different pairs of their people who share a table at least once. The same both ways. */
  readonly met: readonly (readonly number[])[];
  /** [organisation, organisation]: pairs there are; within one organisation, pairs of colleagues. */
  readonly possible: readonly (readonly number[])[];
}

/** Who meets whom, never by person: for every two organisations, and within each. */
export function organisationsMet(request: PlanRequest, rounds: readonly SeatedRound[]): OrganisationsMet {
  const { people } = request;
  const organisations = [...new Set(people.map(({ organisation }) => organisation))];
  const number = new Map(organisations.map((organisation, index) => [organisation, index]));
  const of = people.map(({ organisation }) => number.get(organisation) as number);
  const { met } = countMeetings(request, rounds);
  const pairsThat = (counts: (one: number, other: number) => boolean) => {
    const pairs = organisations.map(() => organisations.map(() => 0));
    for (let one = 0; one < people.length; one++) {
      for (let other = 0; other < one; other++) {
        if (!counts(one, other)) continue;
        const [mine, yours] = [of[one] as number, of[other] as number];
        addPair(pairs, mine, yours);
        if (mine !== yours) addPair(pairs, yours, mine);
      }
    }
    return pairs;
  };
  return {
    organisations,
    met: pairsThat((one, other) => (met[one * people.length + other] as number) > 0),
    possible: pairsThat(() => true),
  };
}

function addPair(pairs: readonly number[][], mine: number, yours: number): void {
  const row = pairs[mine] as number[];
  row[yours] = (row[yours] as number) + 1;
}
