import { weekdaysOffByTheEasterRule } from './dutch-calendar.ts';

// What the product decides with a calendar library is worked out here again, one quarter of an hour after another, with
// nothing but the time zone data of Intl and the Easter rule.

export const quarter = 15 * 60_000;

export interface Quarter {
  readonly at: number;
  /** 'YYYY-MM-DD' and 'HH:MM' on a clock in the Netherlands. */
  readonly date: string;
  readonly time: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** May somebody who works every weekday hear from us now? */
  readonly allowed: boolean;
}

/** Every quarter of an hour from one moment up to another. */
export function* quartersFrom(from: string, to: string): Generator<Quarter> {
  const end = Date.parse(to);
  for (let at = Date.parse(from); at < end; at += quarter) yield quarterAt(at);
}

export function quarterAt(at: number): Quarter {
  const { date, time } = dutchClock(at);
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const free = holidays(date.slice(0, 4)).has(date.slice(5));
  const closes = weekday === 5 ? '12:00' : '16:30';
  return { at, date, time, weekday, allowed: weekday <= 5 && !free && time >= '09:00' && time <= closes };
}

function dutchClock(at: number): { date: string; time: string } {
  const [date = '', time = ''] = clock.format(at).split(' ');
  return { date, time };
}

// Swedish writes a moment as '2027-01-26 13:40'.
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const known = new Map<string, ReadonlySet<string>>();
function holidays(year: string): ReadonlySet<string> {
  const days = known.get(year) ?? new Set(weekdaysOffByTheEasterRule(Number(year)));
  known.set(year, days);
  return days;
}
