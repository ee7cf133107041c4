import { checkPlan } from './check-plan.ts';
import { layerShare, outside } from './layer-share.ts';
import { loneExperts } from './lone-experts.ts';
import { meetingBounds } from './meeting-bounds.ts';
import { countMeetings, type Meetings } from './meetings.ts';
import type { PlanFigures, PlanRequest, SeatedRound, Spread } from './rotation-plan.ts';

/** How good a plan is, counted from the seats alone: it holds for a plan moved by hand too. */
export function planFigures(request: PlanRequest, rounds: readonly SeatedRound[]): PlanFigures {
  const meetings = countMeetings(request, rounds);
  const pairs = countPairs(meetings);
  const bounds = meetingBounds(meetings);
  const perPerson = (count: (person: number) => number) =>
    spreadOf(request.people.map((_, person) => count(person)));
  const perMixedRound = (count: (round: number) => number) =>
    request.rounds.reduce((sum, round, number) => sum + (round.mode === 'mixed' ? count(number) : 0), 0);
  return {
    ...pairs,
    differentPairsAtMost: bounds.differentPairs,
    differentPairsShare: bounds.differentPairs === 0 ? 1 : pairs.differentPairs / bounds.differentPairs,
    repeatsAtLeast: bounds.repeats,
    reunionsAtLeast: bounds.reunions,
    acrossOrganisationsAtMost: bounds.acrossOrganisations,
    peopleMet: perPerson((person) => peopleMetBy(meetings, person).length),
    otherOrganisationsMet: perPerson((person) => organisationsMetBy(meetings, person)),
    tablesVisited: tablesVisited(meetings),
    tableSizes: request.rounds.map((round, number) => {
      const inUse = (taken: number, table: number) => taken > 0 || !request.tables[table]?.closed;
      const taken = chairsTaken(meetings, number).filter(inUse);
      if (taken.length === 0) return { round: round.id, min: 0, max: 0 };
      return { round: round.id, min: Math.min(...taken), max: Math.max(...taken) };
    }),
    layerImbalance: perMixedRound((round) => layerImbalance(meetings, round)),
    loneExperts: loneExperts(request, rounds).length,
    brokenWishes: checkPlan(request, rounds).length,
  };
}

function countPairs({ request, met }: Meetings) {
  const { people, organisationOf } = request;
  const count = { differentPairs: 0, mostMeetings: 0, repeats: 0, reunions: 0, acrossOrganisations: 0 };
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const times = met[one * people + other] as number;
      if (times === 0) continue;
      count.differentPairs += 1;
      count.acrossOrganisations += Number(organisationOf[one] !== organisationOf[other]);
      count.repeats += times - 1;
      count.reunions += (times * (times - 1)) / 2;
      count.mostMeetings = Math.max(count.mostMeetings, times);
    }
  }
  return count;
}

function tablesVisited({ request, seats }: Meetings): PlanFigures['tablesVisited'] {
  const visits = [...request.staysAt.keys()]
    .filter((person) => (request.staysAt[person] as number) < 0)
    .map((person) => new Set(seats.map((at) => at[person] as number).filter((table) => table >= 0)).size);
  if (visits.length === 0) return { min: 0, average: 0 };
  return { min: Math.min(...visits), average: visits.reduce((a, b) => a + b, 0) / visits.length };
}

function peopleMetBy({ request, met }: Meetings, person: number): number[] {
  const others: number[] = [];
  for (let other = 0; other < request.people; other++) {
    if ((met[person * request.people + other] as number) > 0) others.push(other);
  }
  return others;
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
  return taken;
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
      if (layer === request.experts && request.expertMode === 'pairs') continue;
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
