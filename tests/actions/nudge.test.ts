import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/actions/action.ts';
import type { DueNudge, Nudge } from '../../src/actions/nudge.ts';
import { closingTime, decideNudges, kindsUpTo, momentsLeft, needsHand } from '../../src/actions/nudge.ts';
import { nextAllowed, nudgeMoments } from '../../src/actions/nudge-calendar.ts';
import type { ActionStatus } from '../../src/db/promise-tables.ts';
import { wallDate } from '../../src/kernel/wall-time.ts';

const zone = 'Europe/Amsterdam';
const hour = 3_600_000;
const day = 24 * hour;

const anyMoment = fc.date({ min: new Date('2026-06-01'), max: new Date('2029-01-01'), noInvalidDate: true });
const anyDate = anyMoment.map((at) => at.toISOString().slice(0, 10));
const anyKind = fc.constantFrom('soon' as const, 'today' as const, 'late' as const);
const anyStatus = fc.constantFrom<ActionStatus>(
  'proposed',
  'open',
  'in_progress',
  'stuck',
  'done',
  'dropped',
);

const anyAction = fc
  .record({
    id: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
    status: anyStatus,
    owner_id: fc.constantFrom('P15', 'P15', 'P15', 'P20', null),
    due_on: anyDate,
    nudges_stopped_at: fc.constantFrom(null, null, null, '2027-01-01T00:00:00.000Z'),
  })
  .map((known): Action => action(known));

const anyDue = fc
  .uniqueArray(anyAction, { selector: ({ id }) => id, maxLength: 4 })
  .chain((actions) =>
    fc.tuple(
      ...actions.map((one) => fc.array(anyKind, { minLength: 1, maxLength: 3 }).map((k) => ({ one, k }))),
    ),
  )
  .map((all) => all.flatMap(({ one, k }) => k.map((kind, at) => due(one, kind, `${one.id}-${at}`))));

const lastSentBefore = (now: Date) =>
  fc.option(
    fc.integer({ min: 0, max: 20 * day }).map((ago) => new Date(now.getTime() - ago)),
    { nil: undefined },
  );

const anyCase = fc
  .tuple(anyDue, anyMoment)
  .chain(([all, now]) => fc.tuple(fc.constant(all), lastSentBefore(now), fc.constant(now)));

describe('what happens to due nudges', () => {
  test('each is said, held back or cleared, and none is forgotten', () => {
    fc.assert(
      fc.property(anyCase, ([all, lastSent, now]) => {
        const decision = decideNudges(all, lastSent, now);
        const kept =
          decision.kind === 'send'
            ? decision.send.map(({ nudge }) => nudge)
            : decision.kind === 'wait'
              ? decision.wait
              : [];
        expect([...kept, ...decision.clear].map(({ id }) => id).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test('something is said only in working hours, a week after the last, about running actions of this owner', () => {
    fc.assert(
      fc.property(anyCase, ([all, lastSent, now]) => {
        const decision = decideNudges(all, lastSent, now);
        if (decision.kind !== 'send') return;
        expect(nextAllowed(now, zone)).toEqual(now);
        // An hour less when summer time begins, and a minute for the seconds.
        if (lastSent) expect(now.getTime() - lastSent.getTime()).toBeGreaterThan(7 * day - hour - 60_000);
        expect(new Set(decision.send.map(({ nudge }) => nudge.action.id)).size).toBe(decision.send.length);
        for (const { nudge, kind, dueOn } of decision.send) {
          expect(['open', 'in_progress']).toContain(nudge.action.status);
          expect(nudge.action.owner_id).toBe('P15');
          expect(nudge.action.nudges_stopped_at).toBeNull();
          if (dueOn < wallDate(now, zone)) expect(kind).toBe('late');
          else expect(kind === 'soon' && dueOn === wallDate(now, zone)).toBe(false);
        }
      }),
    );
  });

  test('what waits, waits for a moment at which it is said', () => {
    fc.assert(
      fc.property(anyCase, ([all, lastSent, now]) => {
        const decision = decideNudges(all, lastSent, now);
        if (decision.kind !== 'wait') return;
        expect(decision.until.getTime()).toBeGreaterThan(now.getTime());
        expect(decision.until.getTime()).toBeLessThan(now.getTime() + 22 * day);
        expect(decideNudges(decision.wait, lastSent, decision.until).kind).toBe('send');
        const justBefore = new Date(decision.until.getTime() - 1);
        expect(decideNudges(decision.wait, lastSent, justBefore).kind).toBe('wait');
      }),
    );
  });

  test('a week is a week on the wall, also when the clock goes forward', () => {
    const now = new Date('2027-03-31T07:30:00Z');
    const one = due(action({ due_on: '2027-03-31' }), 'today');
    expect(decideNudges([one], new Date('2027-03-24T08:30:20Z'), now).kind).toBe('send');
    expect(decideNudges([one], new Date('2027-03-24T08:31:00Z'), now)).toMatchObject({
      kind: 'wait',
      until: new Date('2027-03-31T07:31:00Z'),
    });
  });

  test('of two about one action only the newest is said, and the other is cleared', () => {
    const one = action({ due_on: '2027-02-12' });
    const [soon, today] = [due(one, 'soon', 'a'), due(one, 'today', 'b')];
    const decision = decideNudges([today, soon], undefined, new Date('2027-02-10T10:00:00Z'));
    expect(decision).toMatchObject({ kind: 'send', send: [{ nudge: { id: 'b' }, kind: 'today' }] });
    expect(decision.clear).toEqual([soon]);
  });
});

describe('three in all', () => {
  test('whatever was sent before, an action never gets a fourth, and the order of time stays', () => {
    fc.assert(
      fc.property(anyDate, anyMoment, fc.nat(5), (dueOn, confirmedAt, sent) => {
        const moments = nudgeMoments(dueOn, confirmedAt, zone);
        const left = momentsLeft(moments, sent);
        expect(left.length).toBe(Math.min(moments.length, Math.max(0, 3 - sent)));
        expect(left).toEqual(moments.filter((one) => left.includes(one)));
      }),
    );
  });

  test('the day itself is kept first, then the days after it', () => {
    const moments = nudgeMoments('2027-03-02', new Date('2027-02-01T00:00:00Z'), zone);
    expect(momentsLeft(moments, 2).map(({ kind }) => kind)).toEqual(['today']);
    expect(momentsLeft(moments, 1).map(({ kind }) => kind)).toEqual(['today', 'late']);
  });

  test('a later kind says what the earlier ones would have said', () => {
    expect([kindsUpTo('soon'), kindsUpTo('today'), kindsUpTo('late')]).toEqual([
      ['soon'],
      ['soon', 'today'],
      ['soon', 'today', 'late'],
    ]);
  });
});

test('a message of today leaves until just after half past four, not later', () => {
  fc.assert(
    fc.property(anyMoment, (at) => {
      const now = nextAllowed(at, zone);
      const closing = closingTime(now, zone);
      expect(closing.getTime()).toBeGreaterThan(now.getTime());
      expect(nextAllowed(new Date(closing.getTime() - 60_000), zone).getTime()).toBe(
        closing.getTime() - 60_000,
      );
      expect(nextAllowed(closing, zone).getTime()).toBeGreaterThan(closing.getTime());
    }),
  );
});

describe('a hand', () => {
  const now = new Date('2027-03-10T09:00:00Z');
  const late = nudge({ state: 'sent', settled_at: '2027-03-09T08:30:00.000Z' });

  test.each([
    ['stuck', action({ status: 'stuck' }), [], true],
    ['the last nudge has no answer since yesterday', action({}), [late], true],
    [
      'the last nudge is of an hour ago',
      action({}),
      [{ ...late, settled_at: '2027-03-10T08:30:00.000Z' }],
      false,
    ],
    ['another nudge is to come', action({}), [late, nudge({ state: 'waiting' })], false],
    ['the owner answered', action({}), [{ ...late, state: 'cleared' as const }], false],
    ['the day is still to come', action({ due_on: '2027-03-10' }), [late], false],
    ['it is done', action({ status: 'done' }), [late], false],
    ['nobody was nudged', action({}), [], false],
  ])('when %s', (_name, one, nudges, expected) => {
    expect(needsHand(one, nudges, now, zone)).toBe(expected);
  });
});

function action(known: Partial<Action>): Action {
  return {
    id: 'A1',
    session_id: 'S1',
    title: 'Een lijst',
    first_step: 'Bellen.',
    due_on: '2027-03-02',
    owner_id: 'P15',
    asked_id: null,
    made_by: 'X1',
    status: 'open',
    confirmed_at: '2027-01-26T12:00:00.000Z',
    helper_id: null,
    helper_asked_id: null,
    offered_to_id: null,
    better: null,
    nudges_stopped_at: null,
    closed_at: null,
    created_at: '2027-01-26T12:00:00.000Z',
    ...known,
  };
}

function due(one: Action, kind: DueNudge['kind'], id = 'N1'): DueNudge {
  return { id, personId: 'P15', kind, firstName: 'Omar', language: 'nl', zone, free: [], action: one };
}

function nudge(known: Partial<Nudge>): Nudge {
  return {
    id: 'N1',
    action_id: 'A1',
    person_id: 'P15',
    kind: 'late',
    due_at: '2027-03-09T08:30:00.000Z',
    state: 'waiting',
    settled_at: null,
    ...known,
  };
}
