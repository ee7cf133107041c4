import { layerShare, outside } from './layer-share.ts';
import { countMeetings, type Meetings } from './meetings.ts';
import { differentPairsAtMost } from './pairs-bound.ts';
import type { PlanFigures, PlanRequest, SeatedRound, Spread } from './rotation-plan.ts';

/** How good a plan is, counted from the seats alone: it holds for a plan moved by hand too. */
export function planFigures(request: PlanRequest, rounds: readonly SeatedRound[]): PlanFigures {
  const meetings = countMeetings(request, rounds);
  const pairs = countPairs(meetings);
  const perPerson = (count: (person: number) => number) =>
    spreadOf(request.people.map((_, person) => count(person)));
  return {
    ...pairs,
    differentPairsAtMost: differentPairsAtMost(meetings),
    peopleMet: perPerson((person) => peopleMetBy(meetings, person).length),
    otherOrganisationsMet: perPerson((person) => organisationsMetBy(meetings, person)),
    tableSizes: request.rounds.map((round, number) => {
      const taken = chairsTaken(meetings, number);
      return { round: round.id, min: Math.min(...taken), max: Math.max(...taken) };
    }),
    layerImbalance: request.rounds.reduce(
      (sum, round, number) => sum + (round.mode === 'mixed' ? layerImbalance(meetings, number) : 0),
      0,
    ),
  };
}

function countPairs({ request, met }: Meetings): {
  differentPairs: number;
  mostMeetings: number;
  repeats: number;
} {
  let differentPairs = 0;
  let mostMeetings = 0;
  let repeats = 0;
  for (let one = 0; one < request.people; one++) {
    for (let other = one + 1; other < request.people; other++) {
      const times = met[one * request.people + other] as number;
      if (times === 0) continue;
      differentPairs += 1;
      repeats += times - 1;
      mostMeetings = Math.max(mostMeetings, times);
    }
  }
  return { differentPairs, mostMeetings, repeats };
}

function peopleMetBy({ request, met }: Meetings, person: number): number[] {
  const row = met.subarray(person * request.people, (person + 1) * request.people);
  return [...row.keys()].filter((other) => (row[other] as number) > 0);
}

function organisationsMetBy(meetings: Meetings, person: number): number {
  const { organisationOf } = meetings.request;
  const met = new Set(peopleMetBy(meetings, person).map((other) => organisationOf[other]));
  met.delete(organisationOf[person]);
  return met.size;
}

function chairsTaken({ request, seats }: Meetings, round: number): number[] {
  const taken = Array.from({ length: request.tables }, () => 0);
  seats[round]?.forEach((table, person) => {
    if (table >= 0) taken[table] = (taken[table] as number) + (request.chairs[person] as number);
  });
  return taken.length === 0 ? [0] : taken;
}

function layerImbalance(meetings: Meetings, round: number): number {
  const { request, seats } = meetings;
  const seated = [...(seats[round] ?? [])].map((table, person) => ({
    table,
    layer: request.layerOf[person] as number,
  }));
  const present = seated.filter(({ table }) => table >= 0);
  let wrongSeats = 0;
  for (let table = 0; table < request.tables; table++) {
    const here = present.filter((one) => one.table === table);
    for (let layer = 0; layer < request.layers; layer++) {
      const count = here.filter((one) => one.layer === layer).length;
      const share = layerShare({
        ofLayer: present.filter((one) => one.layer === layer).length,
        atTable: here.length,
        everyone: present.length,
      });
      wrongSeats += outside(share, count);
    }
  }
  return wrongSeats;
}

function spreadOf(counts: readonly number[]): Spread {
  const sorted = counts.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  return { min: sorted[0] ?? 0, median };
}
