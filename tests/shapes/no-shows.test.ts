import { expect, test } from 'vitest';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../src/rotations/planner/rotation-plan.ts';
import { expectsNoShows, noShowsOf } from '../../src/shapes/no-shows.ts';
import { requestOfShape } from '../../src/shapes/shape.ts';
import { mostTablesThatHold } from '../../src/shapes/shape-advice.ts';
import { outcomeOf } from '../../src/shapes/shape-outcome.ts';
import { meetingOf } from './meetings.ts';

const everyLayer = (percent: number) =>
  Object.fromEntries(
    ['board', 'manager', 'professional', 'policy', 'expert_by_experience'].map((layer) => [layer, percent]),
  );

/** One round, table after table, in the order of the list. */
function filledUp(request: PlanRequest, ids: readonly string[]): SeatedRound[] {
  const chairs = request.tables.flatMap((table) => Array.from({ length: table.seats }, () => table.id));
  return [{ id: 'r1', seats: Object.fromEntries(ids.map((id, at) => [id, chairs[at] as string])) }];
}

test('when nobody is expected to stay away, every table is as full as planned', () => {
  const request = meetingOf(48, 6, 3, { hosts: true });
  const expected = { stayAway: { board: 0 }, tableMinimum: 4 };
  expect(expectsNoShows(expected)).toBe(false);
  for (const round of noShowsOf(request, planRotations(request).rounds, expected))
    expect(round).toEqual({ round: round.round, smallest: 8, daysShort: 0, holds: true });
});

test('a table of eight is whole as often as chance says, and the same plan gets the same answer', () => {
  const request = meetingOf(8, 1, 1, { hosts: true });
  const { rounds } = planRotations(request);
  const expected = { stayAway: everyLayer(10), tableMinimum: 8 };
  const [round] = noShowsOf(request, rounds, expected);
  // All eight come on 0.9 to the power of 8 of the days, which is 43 of 100.
  expect(round?.daysShort).toBeGreaterThan(52);
  expect(round?.daysShort).toBeLessThan(62);
  expect(round).toMatchObject({ smallest: 6, holds: false, table: 't1' });
  expect(noShowsOf(request, rounds, expected)).toEqual([round]);
});

test('hosts always come, and a round that was played is not a question any more', () => {
  const request = meetingOf(8, 1, 2, { hosts: true });
  const { rounds } = planRotations(request);
  const played = {
    ...request,
    rounds: request.rounds.map((round, at) =>
      at === 0 ? { ...round, given: rounds[0]?.seats ?? {} } : round,
    ),
  };
  const shares = { ...everyLayer(0), facilitator: 60 };
  expect(noShowsOf(played, rounds, { stayAway: shares, tableMinimum: 8 })).toEqual([
    { round: 'r2', smallest: 8, daysShort: 0, holds: true },
  ]);
});

test('spreading a layer that often stays away makes the plan hold where the same sizes would not', () => {
  const request = meetingOf(40, 5, 1);
  const expected = { stayAway: { expert_by_experience: 60 }, tableMinimum: 4 };
  const byLayer = request.people.toSorted((a, b) => (a.layer < b.layer ? -1 : 1)).map(({ id }) => id);
  const [lumped] = noShowsOf(request, filledUp(request, byLayer), expected);
  expect(lumped).toMatchObject({ holds: false, table: 't2' });
  const [planned] = noShowsOf(request, planRotations(request).rounds, expected);
  expect(planned).toMatchObject({ holds: true, daysShort: 0 });
});

test('when a plan does not hold, fewer tables do, and that number is said', () => {
  const request = meetingOf(48, 8, 3, { hosts: true });
  const expected = { stayAway: everyLayer(25), tableMinimum: 4 };
  const outcomes = [5, 6, 7, 8].map((tables) => {
    const asked = requestOfShape(request, { tables, rounds: 3 });
    return outcomeOf({ tables, rounds: 3 }, asked, planRotations(asked), expected);
  });
  expect(outcomes.map(({ holds }) => holds)).toEqual([true, false, false, false]);
  expect(mostTablesThatHold(outcomes)).toBe(5);
  const days = outcomes.map(({ daysShort }) => daysShort as number);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});
