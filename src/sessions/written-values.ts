import { day } from '../kernel/values.ts';

// What people type or pick in a form, read kindly. Undefined: it cannot be understood, and the form says what fits.

/** '2027-01-26' or '26-1-2027' as 'YYYY-MM-DD'; only days that exist. */
export function dayFrom(text: string): string | undefined {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = dutch ?? [];
  const given = dutch ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return day.safeParse(given).data;
}

/** '13:40', '13.40' or '9:05' as 'HH:MM'. */
export function timeFrom(text: string): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A whole number within these bounds, both included. */
export function numberFrom(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
