import type { Layer } from '../db/session-tables.ts';
import type { Guest, RowProblem } from './guest.ts';
import { rowProblem } from './guest.ts';
import { isPhoneColumn, type Mapping } from './guest-columns.ts';
import { type RowRules, readGuest } from './guest-row.ts';
import { type NewOrganisation, newOrganisationsIn, spellingOf } from './new-organisations.ts';
import type { GuestFile } from './reading/guest-file.ts';
import { plain } from './spelling.ts';

export interface KnownAlready {
  readonly organisations: readonly string[];
  readonly people: readonly {
    readonly firstName: string;
    readonly lastName: string;
    readonly organisation: string;
    readonly email?: string | null;
  }[];
  readonly tables: readonly { readonly number: number; readonly name: string }[];
}

export type ListNoteCode = 'no_name_column' | 'no_organisation_column' | 'no_layer_column' | 'no_tables_yet';

/** Said once about the whole list. `stops`: no row was looked at. */
export interface ListNote {
  readonly code: ListNoteCode;
  readonly weight: 'stops' | 'warns';
}

/** An accepted guest, or `null` with the reasons. `line` is the row number in the spreadsheet. */
export interface CheckedRow {
  readonly line: number;
  readonly guest: Guest | null;
  readonly problems: readonly RowProblem[];
}

export interface GuestListCheck {
  readonly notes: readonly ListNote[];
  readonly rows: readonly CheckedRow[];
  /** Organisations of accepted guests that we do not know yet. */
  readonly newOrganisations: readonly NewOrganisation[];
  /** Words in the layer column for the organiser to choose a layer for. */
  readonly unknownLayers: readonly UnknownLayer[];
}

export interface UnknownLayer {
  readonly word: string;
  readonly rows: number;
  readonly suggestion: Layer | null;
}

/**
 * Reads every row as a guest or says why not. Of the same person twice (same e-mail address, or same name and
 * organisation) the first accepted row counts. Organisations get the spelling we know, or the first one in the list.
 */
export function checkGuests(file: GuestFile, mapping: Mapping, known: KnownAlready): GuestListCheck {
  const notes = notesOn(mapping, known);
  if (notes.some(({ weight }) => weight === 'stops')) {
    return { notes, rows: [], newOrganisations: [], unknownLayers: [] };
  }
  const rules = rulesFor(file, mapping, known);
  const spelling = spellingOf(known.organisations);
  const present = new Set(known.people.flatMap(keysOf));
  const accepted = new Map<string, number>();
  const rows = file.rows.map((row): CheckedRow => {
    const { guest, problems } = readGuest(row, rules);
    if (guest === null) return { line: row.line, guest, problems };
    const same = keysOf(guest);
    const otherLine = same.map((key) => accepted.get(key)).find((line) => line !== undefined);
    const double =
      otherLine !== undefined
        ? rowProblem('duplicate_in_file', 'stops', { otherLine })
        : same.some((key) => present.has(key))
          ? rowProblem('already_on_the_list', 'stops')
          : null;
    if (double) return { line: row.line, guest: null, problems: [double, ...problems] };
    for (const key of same) accepted.set(key, row.line);
    return { line: row.line, guest: { ...guest, organisation: spelling(guest.organisation) }, problems };
  });
  return {
    notes,
    rows,
    newOrganisations: newOrganisationsIn(rows, known.organisations),
    unknownLayers: unknownLayersIn(rows),
  };
}

function notesOn({ columns }: Mapping, { tables }: KnownAlready): ListNote[] {
  const notes: ListNote[] = [];
  if ((columns.first_name ?? columns.last_name ?? columns.full_name) === undefined) {
    notes.push({ code: 'no_name_column', weight: 'stops' });
  }
  if (columns.organisation === undefined) notes.push({ code: 'no_organisation_column', weight: 'warns' });
  if (columns.layer === undefined) notes.push({ code: 'no_layer_column', weight: 'warns' });
  if (columns.home_table !== undefined && tables.length === 0) {
    notes.push({ code: 'no_tables_yet', weight: 'warns' });
  }
  return notes;
}

function rulesFor(
  { header }: GuestFile,
  { columns, layerWords }: Mapping,
  { tables }: KnownAlready,
): RowRules {
  const { phone, ...others } = columns;
  const used = new Set<number | undefined>(Object.values(others));
  const isPhone = (name: string, column: number): boolean => column === phone || isPhoneColumn(name);
  return {
    header,
    columns,
    phoneColumns: new Set(
      header.flatMap((name, column) => (isPhone(name, column) && !used.has(column) ? [column] : [])),
    ),
    layerWords: new Map(Object.entries(layerWords).map(([word, layer]) => [plain(word), layer])),
    tables,
  };
}

/** Two guests that share one of these are the same person. Upper case and accents make no difference. */
function keysOf(person: {
  firstName: string;
  lastName: string;
  organisation: string | null;
  email?: string | null;
}): string[] {
  const name = `name ${plain(`${person.firstName} ${person.lastName}`)} @ ${plain(person.organisation ?? '')}`;
  return person.email ? [name, `address ${person.email.trim().toLowerCase()}`] : [name];
}

function unknownLayersIn(rows: readonly CheckedRow[]): UnknownLayer[] {
  const words = new Map<string, UnknownLayer>();
  for (const { value, suggestion } of rows
    .flatMap(({ problems }) => problems)
    .filter(({ code }) => code === 'layer_unknown')) {
    const word = value ?? '';
    const before = words.get(plain(word));
    words.set(plain(word), { word: before?.word ?? word, rows: (before?.rows ?? 0) + 1, suggestion });
  }
  return [...words.values()];
}
