import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { lastAllowed, nextAllowed, nudgeMoments } from '../../src/actions/nudge-calendar.ts';
import { formatTime, wallDate, wallToInstant } from '../../src/kernel/wall-time.ts';
import { weekdaysOf, weekdaysOffByTheEasterRule } from './dutch-calendar.ts';

const zone = 'Europe/Amsterdam';
const day = 86_400_000;
const longAgo = new Date('2020-01-01T00:00:00Z');

afterEach(() => vi.unstubAllEnvs());

describe('when a nudge may go', () => {
  test.each([
    ['2027-02-10 08:59', '2027-02-10 09:00', 'before nine it waits for nine'],
    ['2027-02-10 09:00', '2027-02-10 09:00', 'nine is fine'],
    ['2027-02-10 16:30', '2027-02-10 16:30', 'half past four is the last minute'],
    ['2027-02-10 16:31', '2027-02-11 09:00', 'after that it waits for the next morning'],
    ['2027-02-12 12:00', '2027-02-12 12:00', 'noon is the last minute on Friday'],
    ['2027-02-12 12:01', '2027-02-15 09:00', 'Friday afternoon waits for Monday'],
    ['2027-03-26 20:00', '2027-03-30 09:00', 'Easter waits for Tuesday, in summer time'],
    ['2026-12-24 18:00', '2026-12-28 09:00', 'Christmas waits for the Monday after'],
    ['2026-12-31 23:59', '2027-01-04 09:00', 'New Year on a Friday waits for Monday'],
  ])('next: %s becomes %s (%s)', (from, expected) => {
    expect(onTheWall(nextAllowed(wallMoment(from), zone))).toBe(expected);
  });

  test.each([
    ['2027-02-10 16:31', '2027-02-10 16:30', 'after half past four it goes back to half past four'],
    ['2027-02-10 09:00', '2027-02-10 09:00', 'nine is fine'],
    ['2027-02-10 08:59', '2027-02-09 16:30', 'before nine it goes back to the day before'],
    ['2027-03-29 12:00', '2027-03-26 12:00', 'Easter goes back to the noon of Good Friday, in winter time'],
    ['2026-12-27 12:00', '2026-12-24 16:30', 'Christmas goes back to the Thursday before'],
  ])('last: %s becomes %s (%s)', (from, expected) => {
    expect(onTheWall(lastAllowed(wallMoment(from), zone))).toBe(expected);
  });

  test('a second after half past four is too late', () => {
    const closed = new Date(wallToInstant('2027-02-10', '16:30', zone).getTime() + 1);
    expect(onTheWall(nextAllowed(closed, zone))).toBe('2027-02-11 09:00');
  });

  test('the next moment is not earlier, the last one not later, and both within two weeks', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const waits = nextAllowed(at, zone).getTime() - at.getTime();
        const back = at.getTime() - lastAllowed(at, zone).getTime();
        for (const distance of [waits, back]) {
          expect(distance).toBeGreaterThanOrEqual(0);
          expect(distance).toBeLessThanOrEqual(14 * day);
        }
      }),
    );
  });

  test('both are inside the window, and asking again changes nothing', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        for (const move of [nextAllowed, lastAllowed]) {
          const found = move(at, zone);
          expect(mayGo(found)).toBe(true);
          expect(move(found, zone)).toEqual(found);
        }
      }),
    );
  });

  test('a moment inside the window stays as it is, and only then', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(nextAllowed(at, zone).getTime() === at.getTime()).toBe(mayGo(at));
        expect(lastAllowed(at, zone).getTime() === at.getTime()).toBe(mayGo(at));
      }),
    );
  });

  test('who comes first stays first', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: 10 * day }), (at, later) => {
        const after = new Date(at.getTime() + later);
        for (const move of [nextAllowed, lastAllowed]) {
          expect(move(at, zone).getTime()).toBeLessThanOrEqual(move(after, zone).getTime());
        }
      }),
    );
  });
});

describe('days on which nobody hears anything', () => {
  test.each([
    [2026, ['01-01', '04-06', '04-27', '05-14', '05-25', '12-25']],
    [2027, ['01-01', '03-29', '04-27', '05-06', '05-17']],
    [2028, ['04-17', '04-27', '05-25', '06-05', '12-25', '12-26']],
  ])('in %i, besides the weekends: %j', (year, expected) => {
    expect(quietWeekdays(year)).toEqual(expected);
  });

  test('for thirty years they agree with the Easter rule', () => {
    for (let year = 2024; year < 2054; year += 1) {
      expect([year, ...quietWeekdays(year)]).toEqual([year, ...weekdaysOffByTheEasterRule(year)]);
    }
  });

  test('Good Friday, 5 May and the last day of the year are working days', () => {
    for (const date of ['2027-03-26', '2027-05-05', '2027-12-31']) {
      const noon = wallToInstant(date, '12:00', zone);
      expect(nextAllowed(noon, zone)).toEqual(noon);
    }
  });
});

test.each(['UTC', 'Europe/Amsterdam', 'America/New_York'])(
  'the zone of the machine (%s) changes nothing',
  (machineZone) => {
    vi.stubEnv('TZ', machineZone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machineZone);

    expect(nudgeMoments('2027-03-29', longAgo, zone).map(({ at }) => at.toISOString())).toEqual([
      '2027-03-22T08:30:00.000Z',
      '2027-03-26T08:30:00.000Z',
      '2027-04-01T07:30:00.000Z',
    ]);
    expect(nextAllowed(new Date('2027-10-29T15:00:00Z'), zone).toISOString()).toBe(
      '2027-11-01T08:00:00.000Z',
    );
    expect(lastAllowed(new Date('2027-11-01T07:59:00Z'), zone).toISOString()).toBe(
      '2027-10-29T10:00:00.000Z',
    );
    expect(quietWeekdays(2034)).toEqual(weekdaysOffByTheEasterRule(2034));
  },
);

test('without a zone it is Dutch time', () => {
  const evening = new Date('2027-02-10T20:00:00Z');
  expect(nextAllowed(evening)).toEqual(nextAllowed(evening, zone));
  expect(lastAllowed(evening)).toEqual(lastAllowed(evening, zone));
  expect(nudgeMoments('2027-02-10', longAgo)).toEqual(nudgeMoments('2027-02-10', longAgo, zone));
});

const anyMoment = fc.date({ min: new Date('2024-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });

function onTheWall(at: Date): string {
  return `${wallDate(at, zone)} ${formatTime(at, zone)}`;
}

function wallMoment(shown: string): Date {
  return wallToInstant(shown.slice(0, 10), shown.slice(11), zone);
}

function mayGo(at: Date): boolean {
  const date = wallDate(at, zone);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const last = weekday === 5 ? '12:00' : '16:30';
  const [opens, closes] = [wallToInstant(date, '09:00', zone), wallToInstant(date, last, zone)];
  const free = weekdaysOffByTheEasterRule(Number(date.slice(0, 4))).includes(date.slice(5));
  return weekday >= 1 && weekday <= 5 && !free && at >= opens && at <= closes;
}

function quietWeekdays(year: number): string[] {
  return weekdaysOf(year).filter((date) => {
    const noon = wallToInstant(`${year}-${date}`, '12:00', zone);
    return nextAllowed(noon, zone).getTime() !== noon.getTime();
  });
}

describe('somebody who does not work on Wednesday and Friday', () => {
  const free = [3, 5];

  test('hears nothing then', () => {
    const next = (shown: string) => onTheWall(nextAllowed(wallMoment(shown), zone, free));
    expect(next('2027-02-10 10:00')).toBe('2027-02-11 09:00');
    expect(next('2027-02-12 10:00')).toBe('2027-02-15 09:00');
    expect(onTheWall(lastAllowed(wallMoment('2027-02-10 10:00'), zone, free))).toBe('2027-02-09 16:30');
  });

  test('hears the day before what would fall on such a day, and the day after what comes later', () => {
    const moments = nudgeMoments('2027-02-10', longAgo, zone, free).map(({ at }) => onTheWall(at));
    expect(moments).toEqual(['2027-02-02 09:30', '2027-02-09 09:30', '2027-02-15 09:30']);
  });
});
