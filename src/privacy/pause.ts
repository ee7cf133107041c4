import { Temporal } from 'temporal-polyfill';
import { defaultZone, wallDate, wallToInstant } from '../kernel/wall-time.ts';
import { dayFrom } from '../sessions/written-values.ts';

/** Messages come again in the morning, not at night. */
const morning = '08:00';

/**
 * The moment until which somebody wants no messages, as people say it: 'tot vrijdag', '3 maart', '2 weken', 'tomorrow'.
 * Undefined when it cannot be understood, is over already, or is more than a year away.
 */
export function pauseUntil(said: string, now: Date, zone: string = defaultZone): Date | undefined {
  const today = Temporal.PlainDate.from(wallDate(now, zone));
  const text = said
    .toLowerCase()
    .replace(/^(tot en met|tot|until|till?|for|voor)\s+/, '')
    .replace(/[.!?]+$/, '')
    .trim();
  const day = spanFrom(text, today) ?? weekdayFrom(text, today) ?? dateFrom(text, today);
  if (!day || Temporal.PlainDate.compare(day, today) <= 0) return undefined;
  if (Temporal.PlainDate.compare(day, today.add({ years: 1 })) > 0) return undefined;
  return wallToInstant(day.toString(), morning, zone);
}

function spanFrom(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (/^(morgen|tomorrow)$/.test(text)) return today.add({ days: 1 });
  if (text === 'overmorgen') return today.add({ days: 2 });
  if (/^(volgende week|next week)$/.test(text)) return today.add({ days: 8 - today.dayOfWeek });
  const [, number, unit] =
    /^(\d{1,3}|een|één|a|one) (dag|dagen|day|days|week|weken|weeks|maand|maanden|month|months)$/.exec(text) ??
    [];
  if (!number || !unit) return undefined;
  const count = /^\d/.test(number) ? Number(number) : 1;
  if (/^da[gy]/.test(unit)) return today.add({ days: count });
  return /^we/.test(unit) ? today.add({ weeks: count }) : today.add({ months: count });
}

const weekdays = ['ma mon', 'di tue', 'wo wed', 'do thu', 'vr fri', 'za sat', 'zo sun'];
const wholeWeekday =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The next one: on a Friday 'vrijdag' is in a week. */
function weekdayFrom(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const name = text.replace(/^(volgende|next|aanstaande|komende|this) /, '');
  if (!wholeWeekday.test(name)) return undefined;
  const wanted =
    weekdays.findIndex((starts) => starts.split(' ').some((start) => name.startsWith(start))) + 1;
  const ahead = (wanted - today.dayOfWeek + 7) % 7;
  return today.add({ days: ahead === 0 ? 7 : ahead });
}

const months = [
  'jan',
  'feb',
  'maart mar mrt',
  'apr',
  'mei may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt oct',
  'nov',
  'dec',
];

/** Without a year: the next time that it is that day. */
function dateFrom(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const whole = dayFrom(text);
  if (whole) return Temporal.PlainDate.from(whole);
  const short = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (short) return inYear(Number(short[1]), Number(short[2]), undefined, today);
  const [, before, name = '', after, year] =
    /^(\d{1,2})? ?(\p{L}{3,9}) ?(\d{1,2})?(?:,? (\d{4}))?$/u.exec(text) ?? [];
  const month = months.findIndex((starts) => starts.split(' ').some((start) => name.startsWith(start))) + 1;
  const number = Number(before ?? after);
  return month > 0 && number > 0 ? inYear(number, month, year ? Number(year) : undefined, today) : undefined;
}

function inYear(
  day: number,
  month: number,
  year: number | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  const given = dayFrom(`${day}-${month}-${year ?? today.year}`);
  if (!given) return undefined;
  const date = Temporal.PlainDate.from(given);
  const isOver = year === undefined && Temporal.PlainDate.compare(date, today) <= 0;
  return isOver ? date.add({ years: 1 }) : date;
}
