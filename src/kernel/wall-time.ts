import { Temporal } from 'temporal-polyfill';
import { moment } from './clock.ts';
import type { Both, Language } from './language.ts';

export const defaultZone = 'Europe/Amsterdam';

/**
 * The moment at which the clock on the wall shows this date and time.
 * When the clock goes forward and skips that time: the first moment after the gap (02:30 becomes 03:00), so that
 * an earlier wall time never becomes a later moment. When the clock shows it twice: the first of the two.
 * Throws a RangeError for a day, a time or a zone that does not exist.
 * @param date 'YYYY-MM-DD'
 * @param time 'HH:MM'
 */
export function wallToInstant(date: string, time: string, zone: string = defaultZone): Date {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (zoned.toPlainDateTime().equals(wall)) return asMoment(zoned);
  return asMoment(zoned.getTimeZoneTransition('next') ?? zoned);
}

/** The date on the calendar on the wall: 'YYYY-MM-DD'. */
export function wallDate(at: Date, zone: string = defaultZone): string {
  return onTheWall(at, zone).toPlainDate().toString();
}

/** 'dinsdag 26 januari 2027', 'Tuesday 26 January 2027': long names, no commas, so that it also reads well out loud. */
export function formatDay(date: string, language: Language): string {
  const day = Temporal.PlainDate.from(date);
  const noon = moment(`${day.toString()}T12:00:00.000Z`);
  const { weekday, month } = longNames[language];
  return `${weekday.format(noon)} ${day.day} ${month.format(noon)} ${day.year}`;
}

/** '13:40': 24 hours in both languages, because the programme on the wall says it that way. */
export function formatTime(at: Date, zone: string = defaultZone): string {
  return onTheWall(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

// Kept: to make one of these takes half a millisecond.
const longNames = { nl: namesIn('nl-NL'), en: namesIn('en-GB') } satisfies Both<unknown>;

function namesIn(locale: string) {
  const names = (part: 'weekday' | 'month') =>
    new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
  return { weekday: names('weekday'), month: names('month') };
}

function onTheWall(at: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

function asMoment(zoned: Temporal.ZonedDateTime): Date {
  return moment(zoned.toInstant().toString({ fractionalSecondDigits: 3 }));
}
