import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { defaultZone, wallDate, wallToInstant } from '../kernel/wall-time.ts';

export type NudgeKind = 'soon' | 'today' | 'late';

/** Weekdays on which somebody does not work: 1 is Monday, 5 is Friday. Never all five. */
export type FreeDays = readonly number[];

export interface NudgeMoment {
  readonly kind: NudgeKind;
  readonly at: Date;
}

/**
 * When the owner of an action hears from us: a week before the day, on the day, three days after, and then never
 * again (domain 3.11: at most three per action). Always at 09:30 on a working day. The first two move back when they fall
 * on a day off, so that nobody hears after the day that it is today; the third moves on.
 * A nudge that falls at or before the moment the owner said yes is left out. In order of time.
 * @param dueOn 'YYYY-MM-DD'; throws a RangeError for a day that does not exist
 * @param free the weekdays on which the owner does not work
 */
export function nudgeMoments(
  dueOn: string,
  confirmedAt: Date,
  zone: string = defaultZone,
  free: FreeDays = [],
): NudgeMoment[] {
  const due = Temporal.PlainDate.from(dueOn);
  const usual = (day: Temporal.PlainDate): Date => wallToInstant(day.toString(), usualHour, zone);
  const planned: NudgeMoment[] = [
    { kind: 'soon', at: usual(workingDayUpTo(due.subtract({ days: 7 }), free)) },
    { kind: 'today', at: usual(workingDayUpTo(due, free)) },
    { kind: 'late', at: usual(workingDayFrom(due.add({ days: 3 }), free)) },
  ];
  return planned.filter(({ at }) => at > confirmedAt);
}

/**
 * This moment when a nudge may be sent then, and otherwise the first moment after it: working days from 09:00 up to and
 * including 16:30 (12:00 on Friday), by the clock of the zone, not on Dutch public holidays or days off.
 */
export function nextAllowed(at: Date, zone: string = defaultZone, free: FreeDays = []): Date {
  const today = wallDate(at, zone);
  if (isWorkingDay(Temporal.PlainDate.from(today), free)) {
    const window = windowOf(today, zone);
    if (at < window.opens) return window.opens;
    if (at <= window.closes) return at;
  }
  const day = workingDayFrom(Temporal.PlainDate.from(today).add({ days: 1 }), free);
  return windowOf(day.toString(), zone).opens;
}

/** The same, looking back: this moment when a nudge may be sent then, and otherwise the last moment before it. */
export function lastAllowed(at: Date, zone: string = defaultZone, free: FreeDays = []): Date {
  const today = wallDate(at, zone);
  if (isWorkingDay(Temporal.PlainDate.from(today), free)) {
    const window = windowOf(today, zone);
    if (at > window.closes) return window.closes;
    if (at >= window.opens) return at;
  }
  const day = workingDayUpTo(Temporal.PlainDate.from(today).subtract({ days: 1 }), free);
  return windowOf(day.toString(), zone).closes;
}

/** Half past nine on this day, or on the first day after it on which this person hears from us. */
export function usualMomentFrom(day: string, zone: string = defaultZone, free: FreeDays = []): Date {
  return wallToInstant(workingDayFrom(Temporal.PlainDate.from(day), free).toString(), usualHour, zone);
}

const usualHour = '09:30';

function windowOf(day: string, zone: string): { opens: Date; closes: Date } {
  const isFriday = Temporal.PlainDate.from(day).dayOfWeek === 5;
  const closes = isFriday ? '12:00' : '16:30';
  return { opens: wallToInstant(day, '09:00', zone), closes: wallToInstant(day, closes, zone) };
}

function workingDayFrom(day: Temporal.PlainDate, free: FreeDays): Temporal.PlainDate {
  return isWorkingDay(day, free) ? day : workingDayFrom(day.add({ days: 1 }), free);
}

function workingDayUpTo(day: Temporal.PlainDate, free: FreeDays): Temporal.PlainDate {
  return isWorkingDay(day, free) ? day : workingDayUpTo(day.subtract({ days: 1 }), free);
}

function isWorkingDay(day: Temporal.PlainDate, free: FreeDays): boolean {
  const { dayOfWeek } = day;
  return dayOfWeek <= 5 && !free.includes(dayOfWeek) && !publicHolidaysOf(day.year).has(day.toString());
}

/**
 * The days nearly everybody in the Netherlands is free, as the library calls them 'public': Nieuwjaarsdag, first and second
 * day of Easter, Koningsdag (26 April when the 27th is a Sunday), Hemelvaart, Whitsun and Christmas (both days).
 * Working days here: Goede Vrijdag and Bevrijdingsdag (free for schools, and for others by agreement only) and 31 December.
 */
function publicHolidaysOf(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const days = dutchHolidays.getHolidays(year).filter(({ type }) => type === 'public');
  const found = new Set(days.map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)));
  holidaysByYear.set(year, found);
  return found;
}

const dutchHolidays = new Holidays('NL');
const holidaysByYear = new Map<number, ReadonlySet<string>>();
