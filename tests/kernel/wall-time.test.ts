import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../src/kernel/language.ts';
import { formatDay, formatTime, wallDate, wallToInstant } from '../../src/kernel/wall-time.ts';

const zone = 'Europe/Amsterdam';
const machineZones = ['UTC', 'Europe/Amsterdam', 'America/New_York'] as const;

afterEach(() => vi.unstubAllEnvs());

describe('a time on the wall becomes one moment', () => {
  test.each([
    ['2027-01-26', '13:40', '2027-01-26T12:40:00.000Z', 'in winter'],
    ['2027-07-01', '09:30', '2027-07-01T07:30:00.000Z', 'in summer'],
    ['2027-03-26', '09:30', '2027-03-26T08:30:00.000Z', 'the last working day before the clock goes forward'],
    ['2027-03-30', '13:00', '2027-03-30T11:00:00.000Z', 'the first working day after it went forward'],
    ['2027-10-29', '09:30', '2027-10-29T07:30:00.000Z', 'the last working day before the clock goes back'],
    ['2027-11-01', '09:30', '2027-11-01T08:30:00.000Z', 'the first working day after it went back'],
    ['2028-02-29', '00:00', '2028-02-28T23:00:00.000Z', 'on a leap day'],
  ])('%s %s is %s, %s (%s)', (date, time, expected) => {
    expect(wallToInstant(date, time, zone).toISOString()).toBe(expected);
  });

  test.each([
    ['01:59', '2027-03-28T00:59:00.000Z'],
    ['02:00', '2027-03-28T01:00:00.000Z'],
    ['02:30', '2027-03-28T01:00:00.000Z'],
    ['02:59', '2027-03-28T01:00:00.000Z'],
    ['03:00', '2027-03-28T01:00:00.000Z'],
    ['03:01', '2027-03-28T01:01:00.000Z'],
  ])('on the night the clock skips an hour, %s is %s', (time, expected) => {
    expect(wallToInstant('2027-03-28', time, zone).toISOString()).toBe(expected);
  });

  test.each([
    ['01:59', '2027-10-30T23:59:00.000Z'],
    ['02:00', '2027-10-31T00:00:00.000Z'],
    ['02:59', '2027-10-31T00:59:00.000Z'],
    ['03:00', '2027-10-31T02:00:00.000Z'],
  ])('on the night the clock shows an hour twice, %s is the first one: %s', (time, expected) => {
    expect(wallToInstant('2027-10-31', time, zone).toISOString()).toBe(expected);
  });

  test('every quarter of an hour in the weeks around the change agrees with the European rule, for twenty years', () => {
    const wrong: string[] = [];
    for (let year = 2026; year < 2046; year += 1) {
      for (const month of [3, 10]) {
        for (let day = 22; day <= 31; day += 1) {
          for (let quarter = 0; quarter < 96; quarter += 1) {
            const date = `${year}-${two(month)}-${two(day)}`;
            const time = `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
            const found = wallToInstant(date, time, zone).getTime();
            if (found !== byTheEuropeanRule(date, time)) wrong.push(`${date} ${time}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a later time on the wall is never an earlier moment', () => {
    fc.assert(
      fc.property(minuteOf2027, minuteOf2027, (one, other) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(at(early).getTime()).toBeLessThanOrEqual(at(late).getTime());
      }),
    );
  });

  test.each(['2027-02-30', 'tomorrow', ''])('a day that does not exist (%j) is refused', (date) => {
    expect(() => wallToInstant(date, '09:30', zone)).toThrow(RangeError);
  });

  test.each(['24:30', '9.30', ''])('a time that does not exist (%j) is refused', (time) => {
    expect(() => wallToInstant('2027-01-26', time, zone)).toThrow(RangeError);
  });
});

describe('a moment shown on the wall', () => {
  test('a wall time shows again as the same date and time, except inside the skipped hour', () => {
    fc.assert(
      fc.property(minuteOf2027, (minute) => {
        const { date, time } = wall(minute);
        fc.pre(!(date === '2027-03-28' && time.startsWith('02')));
        const moment = wallToInstant(date, time, zone);
        expect([wallDate(moment, zone), formatTime(moment, zone)]).toEqual([date, time]);
      }),
    );
  });

  test('the hours of the café read as on the programme', () => {
    expect(formatTime(new Date('2027-01-26T12:40:00Z'), zone)).toBe('13:40');
    expect(formatTime(new Date('2027-06-30T22:05:59.999Z'), zone)).toBe('00:05');
    expect(wallDate(new Date('2027-06-30T22:05:59.999Z'), zone)).toBe('2027-07-01');
  });

  test('without a zone it is Dutch time', () => {
    expect(formatTime(wallToInstant('2027-01-26', '13:40'))).toBe('13:40');
    expect(wallToInstant('2027-01-26', '13:40').toISOString()).toBe('2027-01-26T12:40:00.000Z');
  });

  test('another zone keeps its own hours', () => {
    expect(wallToInstant('2027-01-26', '13:40', 'America/New_York').toISOString()).toBe(
      '2027-01-26T18:40:00.000Z',
    );
    expect(formatTime(new Date('2027-01-26T18:40:00Z'), 'America/New_York')).toBe('13:40');
  });
});

describe('a day in words', () => {
  test.each([
    ['2027-01-26', 'dinsdag 26 januari 2027', 'Tuesday 26 January 2027'],
    ['2027-03-01', 'maandag 1 maart 2027', 'Monday 1 March 2027'],
    ['2028-02-29', 'dinsdag 29 februari 2028', 'Tuesday 29 February 2028'],
    ['2027-08-08', 'zondag 8 augustus 2027', 'Sunday 8 August 2027'],
  ])('%s reads as %s and %s', (date, nl, en) => {
    expect([formatDay(date, 'nl'), formatDay(date, 'en')]).toEqual([nl, en]);
  });

  test('every day of a year has a full date in both languages', () => {
    for (let day = 0; day < 365; day += 1) {
      const { date } = wall(day * 1440);
      for (const language of languages) {
        expect(formatDay(date, language)).toMatch(/^\p{L}+(day|dag) \d{1,2} \p{L}+ 2027$/u);
      }
    }
  });
});

test.each(machineZones)('the zone of the machine (%s) changes nothing', (machineZone) => {
  vi.stubEnv('TZ', machineZone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machineZone);
  expect(new Date(2027, 0, 1).toISOString()).toBe(newYear[machineZone]);

  expect(wallToInstant('2027-03-28', '02:30', zone).toISOString()).toBe('2027-03-28T01:00:00.000Z');
  expect(wallToInstant('2027-10-31', '02:30', zone).toISOString()).toBe('2027-10-31T00:30:00.000Z');
  expect(formatTime(new Date('2027-03-30T11:00:00Z'), zone)).toBe('13:00');
  expect(wallDate(new Date('2027-01-25T23:30:00Z'), zone)).toBe('2027-01-26');
  expect(formatDay('2027-01-26', 'en')).toBe('Tuesday 26 January 2027');
});

const newYear: Record<(typeof machineZones)[number], string> = {
  UTC: '2027-01-01T00:00:00.000Z',
  'Europe/Amsterdam': '2026-12-31T23:00:00.000Z',
  'America/New_York': '2027-01-01T05:00:00.000Z',
};

const minuteOf2027 = fc.integer({ min: 0, max: 365 * 1440 - 1 });

function wall(minute: number): { date: string; time: string } {
  const shown = new Date(Date.UTC(2027, 0, 1) + minute * 60_000).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

function at(minute: number): Date {
  const { date, time } = wall(minute);
  return wallToInstant(date, time, zone);
}

/** Directive 2000/84/EC: summer time from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC. */
function byTheEuropeanRule(date: string, time: string): number {
  const year = Number(date.slice(0, 4));
  const [forward, back] = [lastSunday(year, 2), lastSunday(year, 9)];
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const [asSummer, asWinter] = [asIfUtc - 2 * 3_600_000, asIfUtc - 3_600_000];
  if (asSummer >= forward && asSummer < back) return asSummer;
  return asWinter >= forward && asSummer < forward ? forward : asWinter;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
