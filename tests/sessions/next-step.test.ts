import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionFacts } from '../../src/sessions/session.ts';
import { nextStep } from '../../src/sessions/session.ts';

const round = (number: number, posted = false) => ({
  id: `R${number}`,
  number,
  posted_at: posted ? '2027-01-26T12:30:00.000Z' : null,
});

const ready: SessionFacts = {
  when: 'today',
  tables: 6,
  rounds: [round(1), round(2)],
  lastRoundIsOver: false,
  participants: 48,
  seated: new Map([
    ['R1', 48],
    ['R2', 48],
  ]),
  notes: 0,
  agreed: 0,
};
const step = (change: Partial<SessionFacts>) => nextStep({ ...ready, ...change });
const posted = [round(1, true), round(2, true)];

test('a new meeting grows in the order tables, rounds, people, who sits where', () => {
  expect(step({ tables: 0, rounds: [], participants: 0, seated: new Map() })).toEqual({ kind: 'tables' });
  expect(step({ tables: 1 })).toEqual({ kind: 'tables' });
  expect(step({ rounds: [], participants: 0 })).toEqual({ kind: 'rounds' });
  expect(step({ participants: 0 })).toEqual({ kind: 'guests' });
  expect(step({ seated: new Map() })).toEqual({ kind: 'plan' });
});

test('a round that nobody planned asks for a plan, also when the others are planned', () => {
  expect(step({ seated: new Map([['R1', 48]]) })).toEqual({ kind: 'plan' });
});

test('guests who came later are counted, so that nobody is without a table', () => {
  expect(step({ participants: 50 })).toEqual({ kind: 'place', people: 2 });
});

test('on the day the next round is posted, one by one', () => {
  expect(step({})).toEqual({ kind: 'post', round: 'R1' });
  expect(step({ rounds: [round(1, true), round(2)] })).toEqual({ kind: 'post', round: 'R2' });
});

test('a round that was skipped is not asked for again', () => {
  expect(step({ rounds: [round(1), round(2, true)] })).toEqual({ kind: 'points' });
});

test('days before, when all is planned, the badges come next and no round can be posted by mistake', () => {
  expect(step({ when: 'before' })).toEqual({ kind: 'badges' });
});

test('after the last round the points come first, and then the actions', () => {
  expect(step({ rounds: posted, notes: 12 })).toEqual({ kind: 'points' });
  expect(step({ rounds: posted, lastRoundIsOver: true })).toEqual({ kind: 'points' });
  expect(step({ rounds: posted, lastRoundIsOver: true, notes: 12 })).toEqual({ kind: 'actions' });
});

test('after the day nobody is asked to post a round any more', () => {
  expect(step({ when: 'after', notes: 12 })).toEqual({ kind: 'actions' });
  expect(step({ when: 'after', notes: 12, agreed: 1 })).toEqual({ kind: 'approach' });
  expect(step({ when: 'after', tables: 0 })).toEqual({ kind: 'points' });
});

const anyFacts: fc.Arbitrary<SessionFacts> = fc
  .array(fc.record({ isPosted: fc.boolean(), seated: fc.nat(60) }), { maxLength: 8 })
  .chain((list) =>
    fc.record({
      when: fc.constantFrom('before', 'today', 'after'),
      tables: fc.nat(20),
      rounds: fc.constant(list.map(({ isPosted }, index) => round(index + 1, isPosted))),
      lastRoundIsOver: fc.boolean(),
      participants: fc.nat(60),
      seated: fc.constant(new Map(list.map(({ seated }, index) => [`R${index + 1}`, seated]))),
      notes: fc.nat(40),
      agreed: fc.nat(20),
    }),
  );

test('a round is only posted on the day, after all earlier ones, when everybody has a table', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const next = nextStep(facts);
      if (next.kind !== 'post') return;
      const place = facts.rounds.findIndex(({ id }) => id === next.round);
      expect(facts.when).toBe('today');
      expect(facts.rounds.slice(place).every(({ posted_at }) => posted_at === null)).toBe(true);
      expect(facts.seated.get(next.round)).toBeGreaterThanOrEqual(facts.participants);
      expect(facts.tables).toBeGreaterThanOrEqual(2);
    }),
  );
});

test('people without a table are never more than there are, and never nobody', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const next = nextStep(facts);
      if (next.kind !== 'place') return;
      expect(next.people).toBeGreaterThan(0);
      expect(next.people).toBeLessThan(facts.participants);
    }),
  );
});
