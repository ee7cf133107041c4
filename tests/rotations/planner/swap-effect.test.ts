import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rotations/planner/check-plan.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import type { BrokenWish, PlanRequest, SeatedRound } from '../../../src/rotations/planner/rotation-plan.ts';
import { effectOfSwap, roundsAfterSwap } from '../../../src/rotations/planner/swap-effect.ts';
import { anyRequest } from './any-request.ts';
import { demoDay, seatsIn } from './demo-day.ts';

const { rounds } = planRotations(demoDay);

describe('before two people swap, the organiser sees', () => {
  test('that the tables stay as full as they were', () => {
    const other = elsewhere('2', 'P01');
    const { breaks, mends } = effectOfSwap(demoDay, rounds, { round: '2', people: ['P01', other] });
    expect([...breaks, ...mends].map(({ kind }) => kind)).not.toContain('no_room');
  });

  test('the broken wishes of both', () => {
    // Petra and Ruben belong together; P45 stays at table 5.
    const people = ['P42', elsewhere('1', 'P42')] as const;
    expect(kinds(effectOfSwap(demoDay, rounds, { round: '1', people }).breaks)).toContain('together');
    const stayer = [elsewhere('2', 'P45'), 'P45'] as const;
    expect(kinds(effectOfSwap(demoDay, rounds, { round: '2', people: stayer }).breaks)).toContain('stays');
  });

  test('nothing at all for two at one table, or when one has no table', () => {
    const [one, mate] = Object.keys(seatsIn(rounds, '2')).filter(
      (person, _, all) => seatsIn(rounds, '2')[person] === seatsIn(rounds, '2')[all[0] as string],
    ) as [string, string];
    const nothing = { newMeetings: [], meetAgain: [], missedMeetings: [], breaks: [], mends: [] };
    expect(effectOfSwap(demoDay, rounds, { round: '2', people: [one, mate] })).toEqual(nothing);
    expect(effectOfSwap(demoDay, rounds, { round: '2', people: [one, 'nobody'] })).toEqual(nothing);
  });
});

describe('whatever the plan and the swap', () => {
  const anySwap = anyRequest().chain((request) => {
    const person = fc.constantFrom(...request.people.map(({ id }) => id));
    return fc.record({
      request: fc.constant(request),
      round: fc.constantFrom(...request.rounds.map(({ id }) => id)),
      people: fc.tuple(person, person),
    });
  });

  test('both sit where the other sat, and nobody else moves', () => {
    fc.assert(
      fc.property(anySwap, ({ request, round, people: [one, other] }) => {
        const before = planRotations(request).rounds;
        const after = roundsAfterSwap(request, before, { round, people: [one, other] });
        const seats = seatsIn(before, round);
        const both = seats[one] !== undefined && seats[other] !== undefined;
        const swapped = both ? { ...seats, [one]: seats[other], [other]: seats[one] } : seats;
        expect(seatsIn(after, round)).toEqual(swapped);
        expect(after.filter(({ id }) => id !== round)).toEqual(before.filter(({ id }) => id !== round));
      }),
    );
  });

  test('the meetings it tells of are those that a plain count finds', () => {
    fc.assert(
      fc.property(anySwap, ({ request, ...swap }) => {
        const { rounds: before } = planRotations(request);
        const after = roundsAfterSwap(request, before, swap);
        const effect = effectOfSwap(request, before, swap);
        const was = counted(request, before);
        const is = counted(request, after);
        const changed = [...new Set([...was.keys(), ...is.keys()])];
        const more = changed.filter((pair) => (is.get(pair) ?? 0) > (was.get(pair) ?? 0));
        const told = [
          ...effect.newMeetings.map((people) => `${pairOf(people)} 1`),
          ...effect.meetAgain.map(({ people, times }) => `${pairOf(people)} ${times}`),
        ];
        expect(told.sort()).toEqual(more.map((pair) => `${pair} ${is.get(pair)}`).sort());
        expect(effect.missedMeetings.map(pairOf).sort()).toEqual(
          changed.filter((pair) => was.has(pair) && !is.has(pair)).sort(),
        );
      }),
    );
  });

  test('what is broken afterwards was broken before, or is told', () => {
    fc.assert(
      fc.property(anySwap, ({ request, ...swap }) => {
        const plan = planRotations(request);
        const effect = effectOfSwap(request, plan.rounds, swap);
        const after = checkPlan(request, roundsAfterSwap(request, plan.rounds, swap));
        expect(after).toEqual(expect.arrayContaining([...effect.breaks]));
        expect(plan.broken).toEqual(expect.arrayContaining([...effect.mends]));
        const known = new Set([...plan.broken, ...effect.breaks].map(complaint));
        expect(after.filter((wish) => !known.has(complaint(wish)))).toEqual([]);
      }),
    );
  });
});

/** Somebody at another table in this round. */
function elsewhere(round: string, person: string): string {
  const seats = seatsIn(rounds, round);
  return Object.keys(seats).find((one) => seats[one] !== seats[person]) as string;
}

function kinds(wishes: readonly { readonly kind: string }[]): string[] {
  return wishes.map(({ kind }) => kind);
}

function pairOf(people: readonly [string, string]): string {
  return [...people].sort().join('+');
}

/** A table that is too full stays the same complaint whoever sits there. */
function complaint({ kind, people, round, table }: BrokenWish): string {
  return JSON.stringify([kind, round, kind === 'no_room' ? table : kind === 'given' ? '' : people]);
}

/** How often every pair shares a table, counted table by table. */
function counted({ people }: PlanRequest, seated: readonly SeatedRound[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { seats } of seated)
    for (const [at, { id: one }] of people.entries())
      for (const { id: other } of people.slice(at + 1))
        if (seats[one] !== undefined && seats[one] === seats[other])
          times.set(pairOf([one, other]), (times.get(pairOf([one, other])) ?? 0) + 1);
  return times;
}
