import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../src/rotations/planner/check-plan.ts';
import { effectOfMove, roundsAfterMove } from '../../../src/rotations/planner/move-effect.ts';
import { planFigures } from '../../../src/rotations/planner/plan-figures.ts';
import { planRotations } from '../../../src/rotations/planner/plan-rotations.ts';
import { anyRequest } from './any-request.ts';
import { demoDay, peopleAt, seatsIn, withPerson } from './demo-day.ts';

const { rounds } = planRotations(demoDay);

describe('before a move counts, the organiser sees', () => {
  test('who would meet again, and for which time', () => {
    const toTable = seatsIn(rounds, '2').P02 ?? '';
    const effect = effectOfMove(demoDay, rounds, { round: '2', person: 'P01', toTable });
    expect(effect.meetAgain).toContainEqual({ people: ['P01', 'P02'], times: 3 });
    expect(effect.newMeetings).not.toContain('P02');
  });

  test('that a wish to stay apart would be broken', () => {
    const toTable = seatsIn(rounds, '3').P32 ?? '';
    const { breaks } = effectOfMove(demoDay, rounds, { round: '3', person: 'P40', toTable });
    expect(breaks).toContainEqual({ kind: 'apart', people: ['P40', 'P32'], round: '3', table: toTable });
  });

  test('that two people who belong together would be parted', () => {
    const toTable = seatsIn(rounds, '3').P43 === 'T1' ? 'T2' : 'T1';
    const { breaks } = effectOfMove(demoDay, rounds, { round: '3', person: 'P43', toTable });
    expect(breaks.map((wish) => wish.kind)).toContain('together');
  });

  test('that the table would be too full, and how many chairs there are', () => {
    const { breaks, newTable } = effectOfMove(demoDay, rounds, { round: '1', person: 'P35', toTable: 'T5' });
    expect(breaks).toContainEqual(expect.objectContaining({ kind: 'no_room', table: 'T5', chairsShort: 1 }));
    expect(newTable).toEqual({ taken: 11, seats: 10 });
  });

  test('that a wish broken before would be mended', () => {
    const toTable = seatsIn(rounds, '3').P32 ?? '';
    const back = seatsIn(rounds, '3').P40 ?? '';
    const worse = roundsAfterMove(demoDay, rounds, { round: '3', person: 'P40', toTable });
    const { mends, breaks } = effectOfMove(demoDay, worse, { round: '3', person: 'P40', toTable: back });
    expect(mends.map((wish) => wish.kind)).toContain('apart');
    expect(breaks).toEqual([]);
  });

  test('where somebody who just walked in would meet only new people', () => {
    const guest = withPerson(demoDay, { id: 'W1', organisation: 'O2', layer: 'policy' });
    const effect = effectOfMove(guest, rounds, { round: '3', person: 'W1', toTable: 'T2' });
    expect(effect.newMeetings).toEqual(expect.arrayContaining(peopleAt(rounds, '3', 'T2')));
    expect(effect).toMatchObject({ meetAgain: [], missedMeetings: [], mends: [{ kind: 'no_seat' }] });
  });

  test('nothing at all when the person already sits there', () => {
    const toTable = seatsIn(rounds, '2').P05 ?? '';
    expect(effectOfMove(demoDay, rounds, { round: '2', person: 'P05', toTable })).toMatchObject({
      newMeetings: [],
      meetAgain: [],
      missedMeetings: [],
      breaks: [],
      mends: [],
    });
  });
});

describe('whatever the plan and the move', () => {
  const anyMove = anyRequest().chain((request) =>
    fc.record({
      request: fc.constant(request),
      round: fc.constantFrom(...request.rounds.map((one) => one.id)),
      person: fc.constantFrom(...request.people.map((one) => one.id)),
      toTable: fc.constantFrom(...request.tables.map((one) => one.id)),
    }),
  );

  test('new and missed meetings are exactly what changes in the number of different pairs', () => {
    fc.assert(
      fc.property(anyMove, ({ request, ...move }) => {
        const plan = planRotations(request);
        const effect = effectOfMove(request, plan.rounds, move);
        const after = planFigures(request, roundsAfterMove(request, plan.rounds, move));
        expect(after.differentPairs - plan.figures.differentPairs).toBe(
          effect.newMeetings.length - effect.missedMeetings.length,
        );
      }),
    );
  });

  test('a move that breaks nothing and mends nothing leaves the same wishes broken', () => {
    fc.assert(
      fc.property(anyMove, ({ request, ...move }) => {
        const plan = planRotations(request);
        const effect = effectOfMove(request, plan.rounds, move);
        const after = checkPlan(request, roundsAfterMove(request, plan.rounds, move));
        expect(after).toEqual(expect.arrayContaining([...effect.breaks]));
        const wishes = (list: typeof after) => list.map(({ kind, round }) => `${kind} ${round}`).sort();
        if (effect.breaks.length + effect.mends.length === 0)
          expect(wishes(after)).toEqual(wishes(plan.broken.slice()));
      }),
    );
  });
});
