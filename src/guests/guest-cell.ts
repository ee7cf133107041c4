import type { Language } from '../kernel/language.ts';
import type { GuestRole } from './guest.ts';
import type { GuestField } from './guest-columns.ts';
import { plain } from './spelling.ts';

/** The most characters one cell may hold. */
export const longestCell = (field: GuestField): number => longest[field] ?? 500;

/** As long as the boxes of the form for one guest. */
const longest: Partial<Record<GuestField, number>> = {
  first_name: 60,
  name_prefix: 20,
  last_name: 80,
  full_name: 140,
  organisation: 120,
  function_title: 120,
  expertise: 120,
  email: 200,
  phone: 40,
};

/**
 * A cell as one line of text. Invisible signs that turn text around or hide in it are gone; a lone dash means nothing.
 */
export function cleanCell(cell: string): string {
  const line = cell
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /^[-–—]+$/.test(line) ? '' : line;
}

/** Would a spreadsheet calculate this? Such a cell is never kept, because our own lists go back into spreadsheets. */
export const isFormula = (cell: string): boolean => /^[=+\-@]/.test(cell.normalize('NFKC'));

/** A number that may exist: also short ones (14 0512), example ones and foreign ones. */
export const isPossiblePhone = (text: string): boolean =>
  /^\+?[\d\s()./-]+$/.test(text) && /^\d{5,15}$/.test(text.replace(/\D/g, ''));

/** The address in "piet@example.org", "mailto:piet@example.org" or "Piet <piet@example.org>", or null. */
export function emailIn(text: string): string | null {
  const address = (/<([^<>]*)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').trim();
  const looksRight = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/.test(address);
  return looksRight && !isFormula(address) ? address : null;
}

export const roleOf = (text: string): GuestRole | null => roles.get(plain(text)) ?? null;

export const languageOf = (text: string): Language | null => languages.get(plain(text)) ?? null;

export const yesOrNo = (text: string): boolean | null => yesNo.get(plain(text)) ?? null;

/** The number of the table that is meant by "3", "T3", "Tafel 3" or its name, or null. */
export function tableOf(text: string, tables: readonly { number: number; name: string }[]): number | null {
  const wanted = plain(text);
  const bare = wanted.replace(/^(tafel|table) /, '');
  const number = /^(?:t ?)?0*(\d{1,4})$/.exec(bare)?.[1];
  const found =
    tables.find((table) => table.number === Number(number)) ??
    tables.find(({ name }) => [wanted, bare].includes(plain(name)));
  return found?.number ?? null;
}

/** "Anna van der Berg" and "Berg, Anna van der": the first word is the first name, the rest the last name. */
export function splitName(fullName: string): { firstName: string; lastName: string } {
  const [last = '', first] = fullName.split(',').map((part) => part.trim());
  if (first !== undefined && first !== '') return turnedName(first, last);
  const space = last.indexOf(' ');
  if (space < 0) return { firstName: last, lastName: '' };
  return { firstName: last.slice(0, space), lastName: last.slice(space + 1) };
}

function turnedName(first: string, last: string): { firstName: string; lastName: string } {
  const words = first.split(' ');
  const prefixAt =
    1 + words.slice(1).findIndex((_, i) => words.slice(i + 1).every((word) => prefixes.has(word)));
  if (prefixAt === 0) return { firstName: first, lastName: last };
  const prefix = words.slice(prefixAt).join(' ');
  return { firstName: words.slice(0, prefixAt).join(' '), lastName: `${prefix} ${last}` };
}

const prefixes = new Set("van de der den het 't ten ter te von vande vander op aan in 's el al".split(' '));

const lookUp = <T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    lists.flatMap(([value, words]) => words.split(', ').map((word): [string, T] => [plain(word), value])),
  );

const roles = lookUp<GuestRole>([
  ['participant', 'deelnemer, deelneemster, participant, gast, guest, bezoeker'],
  [
    'table_host',
    'tafelbegeleider, tafelgastheer, tafelgastvrouw, tafelhost, begeleider, table_host, host, facilitator',
  ],
  ['organiser', 'organisator, organisatie, organisatieteam, organiser, organizer'],
]);

const languages = lookUp<Language>([
  ['nl', 'nl, nl-nl, nederlands, dutch'],
  ['en', 'en, en-gb, en-us, engels, english'],
]);

const yesNo = lookUp<boolean>([
  [true, 'ja, j, yes, y, true, waar, 1, x, v, ✓, ✔, ☑'],
  [false, 'nee, n, no, false, onwaar, 0, ☐'],
]);
