import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAllowed, nudgeMoments } from '../../src/actions/nudge-calendar.ts';
import { formatTime, wallDate, wallToInstant } from '../../src/kernel/wall-time.ts';

const zone = 'Europe/Amsterdam';
const day = 86_400_000;
const longAgo = new Date('2020-01-01T00:00:00Z');
const meeting = wallToInstant('2027-01-26', '16:45', zone);

describe('an owner hears a week before, on the day and three days after', () => {
  test.each([
    ['a Wednesday', '2027-02-10', '2027-02-03 09:30', '2027-02-10 09:30', '2027-02-15 09:30'],
    ['a Monday', '2027-03-01', '2027-02-22 09:30', '2027-03-01 09:30', '2027-03-04 09:30'],
    ['a Saturday', '2027-02-13', '2027-02-05 09:30', '2027-02-12 09:30', '2027-02-16 09:30'],
    ['a Sunday', '2027-02-14', '2027-02-05 09:30', '2027-02-12 09:30', '2027-02-17 09:30'],
    [
      'just after the clock goes forward',
      '2027-03-31',
      '2027-03-24 09:30',
      '2027-03-31 09:30',
      '2027-04-05 09:30',
    ],
    ['the second day of Easter', '2027-03-29', '2027-03-22 09:30', '2027-03-26 09:30', '2027-04-01 09:30'],
    ['Koningsdag', '2027-04-27', '2027-04-20 09:30', '2027-04-26 09:30', '2027-04-30 09:30'],
    [
      'three days before Hemelvaart',
      '2027-05-03',
      '2027-04-26 09:30',
      '2027-05-03 09:30',
      '2027-05-07 09:30',
    ],
    [
      'just after the clock goes back',
      '2027-11-02',
      '2027-10-26 09:30',
      '2027-11-02 09:30',
      '2027-11-05 09:30',
    ],
    ['the Sunday after Christmas', '2026-12-27', '2026-12-18 09:30', '2026-12-24 09:30', '2026-12-30 09:30'],
    ['New Year, a Friday', '2027-01-01', '2026-12-24 09:30', '2026-12-31 09:30', '2027-01-04 09:30'],
  ])('ready on %s', (_name, dueOn, soon, today, late) => {
    const moments = nudgeMoments(dueOn, longAgo, zone).map(({ kind, at }) => [kind, onTheWall(at)]);
    expect(moments).toEqual([
      ['soon', soon],
      ['today', today],
      ['late', late],
    ]);
  });

  test('half past nine stays half past nine when summer time comes between', () => {
    const moments = nudgeMoments('2027-03-31', longAgo, zone).map(({ at }) => at.toISOString());
    expect(moments).toEqual([
      '2027-03-24T08:30:00.000Z',
      '2027-03-31T07:30:00.000Z',
      '2027-04-05T07:30:00.000Z',
    ]);
  });

  test('a nudge from before the yes is left out', () => {
    expect(kinds('2027-02-02', meeting)).toEqual(['today', 'late']);
    expect(kinds('2027-02-03', meeting)).toEqual(['soon', 'today', 'late']);
    expect(kinds('2027-01-20', meeting)).toEqual([]);
  });

  test('a nudge at the very moment of the yes is left out, a moment later it is not', () => {
    const dueMorning = wallToInstant('2027-02-10', '09:30', zone);
    expect(kinds('2027-02-10', dueMorning)).toEqual(['late']);
    expect(kinds('2027-02-10', new Date(dueMorning.getTime() - 1))).toEqual(['today', 'late']);
  });

  test('whatever the day, at most three, at half past nine on a day one may send, before and after the right days', () => {
    fc.assert(
      fc.property(anyDate, anyMoment, (dueOn, confirmedAt) => {
        const moments = nudgeMoments(dueOn, confirmedAt, zone);
        expect(moments.length).toBeLessThanOrEqual(3);
        expect(moments.map(({ at }) => at.getTime())).toEqual(
          moments.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
        );
        for (const { kind, at } of moments) {
          const far = daysAfter(dueOn, at);
          expect(formatTime(at, zone)).toBe('09:30');
          expect(nextAllowed(at, zone)).toEqual(at);
          expect(at.getTime()).toBeGreaterThan(confirmedAt.getTime());
          if (kind === 'soon') expect(far).toBeLessThanOrEqual(-7);
          if (kind === 'today') expect(far).toBeLessThanOrEqual(0);
          if (kind === 'late') expect(far).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test.each(['2027-02-30', 'soon'])('a day that does not exist (%s) is refused', (dueOn) => {
    expect(() => nudgeMoments(dueOn, longAgo, zone)).toThrow(RangeError);
  });
});

const anyMoment = fc.date({ min: new Date('2024-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const anyDate = anyMoment.map((at) => at.toISOString().slice(0, 10));

function kinds(dueOn: string, confirmedAt: Date): string[] {
  return nudgeMoments(dueOn, confirmedAt, zone).map(({ kind }) => kind);
}

function onTheWall(at: Date): string {
  return `${wallDate(at, zone)} ${formatTime(at, zone)}`;
}

function daysAfter(dueOn: string, at: Date): number {
  return (Date.parse(wallDate(at, zone)) - Date.parse(dueOn)) / day;
}
