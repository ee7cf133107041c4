import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later, minutes } from '../../src/kernel/clock.ts';
import { goodUntil, isAhead } from '../../src/rotations/posting.ts';
import type { Round } from '../../src/sessions/round.ts';
import { beginOf, endOf } from '../../src/sessions/round.ts';
import type { Session } from '../../src/sessions/seat-store.ts';

const session = { held_on: '2027-01-26', zone: 'Europe/Amsterdam' } as Session;
const round = (starts: string, length: number) => ({ starts, minutes: length }) as Round;

const wall = fc
  .record({ hour: fc.integer({ min: 8, max: 21 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const anyRound = fc
  .record({ starts: wall, length: fc.integer({ min: 5, max: 120 }) })
  .map(({ starts, length }) => round(starts, length));
const offset = fc.integer({ min: -600, max: 600 });

test('a message about a round is never too old when it leaves, and never lives longer than the round takes', () => {
  fc.assert(
    fc.property(anyRound, offset, (one, minutesAfterBegin) => {
      const postedAt = later(beginOf(one, session), minutes(minutesAfterBegin));
      const until = goodUntil(one, session, postedAt);
      expect(until > postedAt).toBe(true);
      const lastUse = Math.max(
        endOf(one, session).getTime(),
        later(postedAt, minutes(one.minutes)).getTime(),
      );
      expect(until.getTime()).toBeLessThanOrEqual(lastUse);
    }),
  );
});

test('a round that is posted in time is told about until its end by the clock', () => {
  fc.assert(
    fc.property(anyRound, fc.integer({ min: 1, max: 600 }), (one, minutesBefore) => {
      const postedAt = later(beginOf(one, session), -minutes(minutesBefore));
      expect(goodUntil(one, session, postedAt)).toEqual(endOf(one, session));
      expect(isAhead(one, session, postedAt)).toBe(true);
    }),
  );
});

test('from its first minute a round is not ahead any more', () => {
  const at = round('13:40', 25);
  expect(isAhead(at, session, new Date('2027-01-26T12:39:59.000Z'))).toBe(true);
  expect(isAhead(at, session, new Date('2027-01-26T12:40:00.000Z'))).toBe(false);
});
