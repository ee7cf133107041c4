import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRange, inSentence, problemWithDate, titleFrom } from '../../src/actions/action.ts';
import { wallDate } from '../../src/kernel/wall-time.ts';

const zone = 'Europe/Amsterdam';
const anyMoment = fc.date({ min: new Date('2026-06-01'), max: new Date('2029-01-01'), noInvalidDate: true });
const anyDate = anyMoment.map((at) => at.toISOString().slice(0, 10));

describe('a date', () => {
  test('is fine from tomorrow to a year from now, by the clock on the wall', () => {
    fc.assert(
      fc.property(anyMoment, anyDate, (now, dueOn) => {
        const { earliest, latest } = dateRange(now, zone);
        expect(earliest > wallDate(now, zone)).toBe(true);
        expect(problemWithDate(dueOn, now, zone) === undefined).toBe(dueOn >= earliest && dueOn <= latest);
      }),
    );
  });

  test('a quarter past midnight in the hall is another day already', () => {
    expect(dateRange(new Date('2027-01-26T23:15:00Z'), zone)).toEqual({
      earliest: '2027-01-28',
      latest: '2028-01-27',
    });
  });
});

test('a title from an idea fits, starts as the idea does and keeps whole words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 140 }), (idea, signs) => {
      const title = titleFrom(idea, signs);
      expect(title.length).toBeLessThanOrEqual(signs);
      expect(idea.startsWith(title)).toBe(true);
      if (title !== idea && idea.slice(1, signs + 1).includes(' ')) expect(idea[title.length]).toBe(' ');
    }),
  );
});

test('inside a sentence a title has no full stop of its own, and is never empty', () => {
  expect([inSentence('Bellen.'), inSentence('Bellen. '), inSentence('Wie belt?'), inSentence('...')]).toEqual(
    ['Bellen', 'Bellen', 'Wie belt?', '...'],
  );
});
