const day = 86_400_000;

/** The Mondays to Fridays of a year on which the Netherlands is free ('MM-DD'), worked out without the library. */
export function weekdaysOffByTheEasterRule(year: number): string[] {
  const easter = easterSunday(year);
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
  const moving = [1, 39, 50].map((after) => new Date(easter + after * day).toISOString().slice(5, 10));
  const free = new Set(['01-01', kingsDay, '12-25', '12-26', ...moving]);
  return weekdaysOf(year).filter((date) => free.has(date));
}

/** Every Monday to Friday of a year: 'MM-DD'. */
export function weekdaysOf(year: number): string[] {
  const dates: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += day) {
    const weekday = new Date(at).getUTCDay();
    if (weekday >= 1 && weekday <= 5) dates.push(new Date(at).toISOString().slice(5, 10));
  }
  return dates;
}

/** Gauss's rule for the Gregorian calendar, as an answer from elsewhere than the library's. */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const k = Math.floor(year / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + ((4 + k - Math.floor(k / 4)) % 7)) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  return Date.UTC(year, 2, 22 + d + e - (late ? 7 : 0));
}
