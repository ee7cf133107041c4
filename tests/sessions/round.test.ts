import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Round } from '../../src/sessions/round.ts';
import {
  endTimeOf,
  isWithin,
  nextStart,
  numbersByTime,
  overlapOf,
  roundNow,
} from '../../src/sessions/round.ts';

const day = { held_on: '2027-01-26', zone: 'Europe/Amsterdam' };
const meeting = { starts: '13:00', ends: '17:00' };

function round(number: number, starts: string, minutes: number, posted?: string): Round {
  return {
    id: `R${number}`,
    session_id: 'S1',
    number,
    mode: 'mixed',
    starts,
    minutes,
    question_nl: 'Wat?',
    question_en: 'What?',
    asks_for: 'insight',
    posted_at: posted ?? null,
    posted_by: posted ? 'X1' : null,
  };
}
const at = (wall: string) => new Date(`2027-01-26T${wall}:00+01:00`);
const utc = (wall: string) => at(wall).toISOString();

test('the end of a round is read from the clock on the wall', () => {
  expect(endTimeOf({ starts: '13:40', minutes: 25 })).toBe('14:05');
  expect(endTimeOf({ starts: '23:50', minutes: 20 })).toBe('24:10');
});

test('a round may start when another ends, and not a minute earlier', () => {
  const first = { starts: '13:40', minutes: 25 };
  expect(overlapOf({ starts: '14:05', minutes: 20 }, [first])).toBeUndefined();
  expect(overlapOf({ starts: '14:04', minutes: 20 }, [first])).toBe(first);
  expect(overlapOf({ starts: '13:20', minutes: 20 }, [first])).toBeUndefined();
  expect(overlapOf({ starts: '13:20', minutes: 21 }, [first])).toBe(first);
  expect(overlapOf({ starts: '13:00', minutes: 120 }, [first])).toBe(first);
});

const anySpan = fc.record({
  starts: fc
    .integer({ min: 0, max: 1439 })
    .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`),
  minutes: fc.integer({ min: 5, max: 120 }),
});

test('two rounds overlap both ways or not at all', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (one, other) => {
      expect(overlapOf(one, [other]) === undefined).toBe(overlapOf(other, [one]) === undefined);
      expect(overlapOf(one, [one])).toBe(one);
    }),
  );
});

test('a round lies inside the meeting from its start to its end', () => {
  expect(isWithin({ starts: '13:00', minutes: 120 }, meeting)).toBe(true);
  expect(isWithin({ starts: '16:40', minutes: 20 }, meeting)).toBe(true);
  expect(isWithin({ starts: '16:41', minutes: 20 }, meeting)).toBe(false);
  expect(isWithin({ starts: '09:30', minutes: 20 }, meeting)).toBe(false);
  expect(isWithin({ starts: '23:50', minutes: 20 }, { starts: '13:00', ends: '23:59' })).toBe(false);
});

test('numbers follow the times; a posted round keeps the number people know', () => {
  const moved = [round(1, '14:10', 20), round(2, '13:40', 20), round(0, '15:00', 20)];
  expect([...numbersByTime(moved)]).toEqual([
    ['R2', 1],
    ['R1', 2],
    ['R0', 3],
  ]);
  const gap = [round(2, '14:10', 20, utc('14:05')), round(3, '15:00', 20)];
  expect([...numbersByTime(gap)]).toEqual([
    ['R2', 2],
    ['R3', 3],
  ]);
});

test('a new round starts five minutes after the last one, and the first one with the meeting', () => {
  expect(nextStart([], '13:00')).toBe('13:00');
  expect(nextStart([round(2, '14:10', 20), round(1, '13:40', 25)], '13:00')).toBe('14:35');
  expect(nextStart([round(1, '23:30', 27)], '13:00')).toBe('23:57');
});

test('people are in the posted round that is on, and stay in it until the next is posted', () => {
  const rounds = [round(1, '13:40', 25, utc('13:35')), round(2, '14:10', 20), round(3, '14:50', 20)];
  expect(roundNow(rounds, day, at('13:50'))?.number).toBe(1);
  expect(roundNow(rounds, day, at('14:15'))?.number).toBe(1);
  const early = [rounds[0] as Round, round(2, '14:10', 20, utc('14:00')), rounds[2] as Round];
  expect(roundNow(early, day, at('14:01'))?.number).toBe(1);
  expect(roundNow(early, day, at('14:06'))?.number).toBe(2);
});

test('before anything is posted the programme on the wall says which round it is', () => {
  const rounds = [round(1, '13:40', 25), round(2, '14:10', 20)];
  expect(roundNow(rounds, day, at('14:10'))?.number).toBe(2);
  expect(roundNow(rounds, day, at('14:07'))).toBeUndefined();
});
