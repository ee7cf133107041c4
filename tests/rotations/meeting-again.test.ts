import { expect, test } from 'vitest';
import { layersAtTables } from '../../src/rotations/layers-at-tables.ts';
import { meetingAgain } from '../../src/rotations/meeting-again.ts';
import { loneExperts } from '../../src/rotations/planner/lone-experts.ts';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest, SeatedRound } from '../../src/rotations/planner/rotation-plan.ts';
import { meetingOf } from '../shapes/meetings.ts';

/** 'ab cd' is a and b at the first table, c and d at the second. */
const seated = (...rounds: string[]): SeatedRound[] =>
  rounds.map((round, at) => ({
    id: `r${at + 1}`,
    seats: Object.fromEntries(
      round.split(' ').flatMap((table, number) => [...table].map((who) => [who, `t${number + 1}`])),
    ),
  }));
const meeting = (people: string, rounds: number, more: Partial<PlanRequest> = {}): PlanRequest => ({
  ...meetingOf(0, 2, rounds),
  people: [...people].map((id) => ({ id, organisation: id, layer: 'manager' })),
  ...more,
});

test('a pair that meets three times weighs three, and no plan is blamed for people who keep together', () => {
  const request = meeting('abcd', 3);
  const glued = seated('ab cd', 'ab cd', 'ab cd');
  expect(meetingAgain(request, glued)).toMatchObject({ repeats: 4, thrice: 2, companions: 0, evenly: 6 });
  expect(meetingAgain({ ...request, together: [['b', 'a']] }, glued)).toMatchObject({
    repeats: 4,
    thrice: 1,
    companions: 1,
    evenly: 5,
  });
  const stay = request.people.map((person) =>
    'cd'.includes(person.id) ? { ...person, staysAt: 't2' } : person,
  );
  expect(meetingAgain({ ...request, people: stay }, glued)).toMatchObject({ thrice: 1, companions: 1 });
});

test('while nobody meets three times, both ways of counting are the same', () => {
  const request = meetingOf(48, 6, 3);
  const again = meetingAgain(request, planRotations(request).rounds);
  expect(again.thrice).toBe(0);
  expect(again.evenly).toBe(again.repeats);
  expect(again.evenly).toBeGreaterThanOrEqual(again.evenlyAtLeast);
  expect(again.evenlyAtLeast).toBeGreaterThan(again.repeatsAtLeast);
});

test('the round back at the own table is left out, and that is known', () => {
  const rounds = (['home', 'mixed', 'return_home'] as const).map((mode, at) => ({ id: `r${at + 1}`, mode }));
  const again = meetingAgain(meeting('abcd', 3, { rounds }), seated('ab cd', 'ac bd', 'ab cd'));
  expect(again).toMatchObject({ repeats: 0, goesBack: true });
  expect(again.figures.differentPairs).toBe(4);
});

test('a table lacks a layer only when there are people enough for every table', () => {
  const layers = { a: 'board', b: 'board', c: 'manager', d: 'manager', e: 'politics' } as const;
  const people = Object.entries(layers).map(([id, layer]) => ({ id, organisation: id, layer }));
  const host = { id: 'h', organisation: 'h', layer: 'facilitator', countsAsSeat: false };
  const request = meeting('', 2, { people: [...people, host] });
  expect(layersAtTables(request, seated('ach bde', 'abh cde'))).toEqual({ mixedTables: 4, withoutALayer: 2 });
});

test('an expert by experience alone is found with round and table, in mixed rounds only', () => {
  const layer = (id: string) => (id === 'x' || id === 'y' ? 'expert_by_experience' : 'board');
  const people = [...'xyabcd'].map((id) => ({ id, organisation: id, layer: layer(id) }));
  const request = meeting('', 3, {
    people,
    noLoneExpertAmongBoard: true,
    rounds: [
      { id: 'r1', mode: 'mixed' },
      { id: 'r2', mode: 'mixed' },
      { id: 'r3', mode: 'home' },
    ],
  });
  const rounds = seated('xabc yd', 'xyab cd', 'xabc yd');
  expect(loneExperts(request, rounds)).toEqual([{ round: 'r1', table: 't1', expert: 'x', board: 3 }]);
  expect(loneExperts({ ...request, noLoneExpertAmongBoard: false }, rounds)).toEqual([]);
  const inPairs = loneExperts({ ...request, expertMode: 'pairs' }, rounds);
  expect(inPairs.map(({ expert, board }) => [expert, board])).toEqual([
    ['x', 3],
    ['y', 1],
  ]);
});
