import { guessColumns, type Mapping } from '../../src/guests/guest-columns.ts';
import { checkGuests, type KnownAlready } from '../../src/guests/guest-list.ts';
import type { GuestFile } from '../../src/guests/reading/guest-file.ts';

export const nothingKnown: KnownAlready = { organisations: [], people: [], tables: [] };
export const tables = [
  { number: 1, name: 'De Brink' },
  { number: 2, name: 'De Tjonger' },
];

export const fileOf = (header: string[], rows: string[][]): GuestFile => ({
  header,
  rows: rows.map((cells, i) => ({ line: i + 2, cells })),
});

/** A list with the columns named in the first row. */
export function check(
  rows: readonly string[][],
  known: Partial<KnownAlready> = {},
  mapping: Partial<Mapping> = {},
) {
  const [header = [], ...others] = rows;
  const guessed = guessColumns(header);
  return checkGuests(fileOf(header, others), { ...guessed, ...mapping }, { ...nothingKnown, ...known });
}

export const base = ['Naam', 'Organisatie', 'Laag'];
export const ada = ['Ada van Vliet', 'UWV', 'manager'];
