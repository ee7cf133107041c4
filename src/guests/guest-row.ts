import type { Layer } from '../db/session-tables.ts';
import { holdsCitizenNumber } from './citizen-number.ts';
import { type Guest, type RowProblem, type RowProblemCode, rowProblem } from './guest.ts';
import * as read from './guest-cell.ts';
import { type GuestField, guestFields, type Mapping } from './guest-columns.ts';
import { layerOf, nearestLayer } from './layer.ts';
import type { GuestFileRow } from './reading/guest-file.ts';
import { plain } from './spelling.ts';

/** What holds for every row of one list. */
export interface RowRules {
  readonly header: readonly string[];
  readonly columns: Mapping['columns'];
  /** Nine digits are fine here. */
  readonly phoneColumns: ReadonlySet<number>;
  /** In plain spelling. */
  readonly layerWords: ReadonlyMap<string, Layer>;
  readonly tables: readonly { number: number; name: string }[];
}

/** One row as a guest, or `null` with the reasons that stop it. */
export function readGuest(
  row: GuestFileRow,
  rules: RowRules,
): { guest: Guest | null; problems: RowProblem[] } {
  const unfit = unfitCells(row, rules);
  if (unfit.length > 0) return { guest: null, problems: unfit };

  const problems: RowProblem[] = [];
  const add = (code: RowProblemCode, weight: RowProblem['weight'], field: GuestField): void => {
    problems.push(rowProblem(code, weight, seenAt(rules, row, rules.columns[field])));
  };
  const text = (field: GuestField): string => textAt(row, rules.columns[field]);
  const understood = <T>(
    field: GuestField,
    code: RowProblemCode,
    reading: (text: string) => T | null,
  ): T | null => {
    if (text(field) === '') return null;
    const value = reading(text(field));
    if (value === null) add(code, 'warns', field);
    return value;
  };

  const name = nameOf(text);
  if (read.isFormula(name.firstName) || read.isFormula(name.lastName)) add('formula', 'stops', 'full_name');
  if (!name.firstName && !name.lastName) problems.push(rowProblem('name_missing', 'stops'));
  else if (!name.firstName || !name.lastName) {
    problems.push(rowProblem('half_a_name', 'warns', { value: shown(name.firstName || name.lastName) }));
  }
  const layer = layerIn(text('layer'), rules, problems);
  const organisation = text('organisation') || null;
  if (organisation === null && rules.columns.organisation !== undefined) {
    // Experts by experience often come for themselves.
    add('organisation_missing', layer === 'expert_by_experience' ? 'warns' : 'stops', 'organisation');
  }
  const guest: Guest = {
    ...name,
    organisation,
    layer,
    functionTitle: text('function_title') || null,
    expertise: text('expertise') || null,
    email: understood('email', 'email_odd', read.emailIn),
    phone: understood('phone', 'phone_odd', (phone) => (read.isPossiblePhone(phone) ? phone : null)),
    role: understood('role', 'role_unknown', read.roleOf) ?? 'participant',
    homeTable:
      rules.tables.length === 0
        ? null
        : understood('home_table', 'table_unknown', (table) => read.tableOf(table, rules.tables)),
    language: understood('language', 'language_unknown', read.languageOf),
    staysPut: understood('stays_put', 'stays_put_unknown', read.yesOrNo) ?? false,
    wish: text('wish') || null,
  };
  return { guest: problems.some(({ weight }) => weight === 'stops') ? null : guest, problems };
}

/** Cells that make the whole row unusable. A citizen service number comes alone, so that no other reason repeats it. */
function unfitCells(row: GuestFileRow, rules: RowRules): RowProblem[] {
  const numbers = row.cells.flatMap((cell, column) =>
    holdsCitizenNumber(cell, rules.phoneColumns.has(column))
      ? [rowProblem('bsn', 'stops', { column: columnLabel(rules.header, column) })]
      : [],
  );
  if (numbers.length > 0) return numbers;

  const tooFar = row.cells.findIndex((cell, column) => column >= rules.header.length && cell.trim() !== '');
  if (tooFar >= 0) return [rowProblem('row_too_wide', 'stops', seenAt(rules, row, tooFar))];

  return guestFields.flatMap((field) => {
    const column = rules.columns[field];
    const text = textAt(row, column);
    const limit = read.longestCell(field);
    if (text.length > limit)
      return [rowProblem('too_long', 'stops', { ...seenAt(rules, row, column), limit })];
    const isPhone = field === 'phone' && read.isPossiblePhone(text);
    return read.isFormula(text) && !isPhone
      ? [rowProblem('formula', 'stops', seenAt(rules, row, column))]
      : [];
  });
}

function nameOf(text: (field: GuestField) => string): { firstName: string; lastName: string } {
  const firstName = text('first_name');
  const lastName = `${text('name_prefix')} ${text('last_name')}`.trim();
  return firstName || lastName ? { firstName, lastName } : read.splitName(text('full_name'));
}

function layerIn(
  word: string,
  { columns, header, layerWords }: RowRules,
  problems: RowProblem[],
): Layer | null {
  if (columns.layer === undefined) return null;
  const column = columnLabel(header, columns.layer);
  if (word === '') {
    problems.push(rowProblem('layer_missing', 'stops', { column }));
    return null;
  }
  const layer = layerWords.get(plain(word)) ?? layerOf(word);
  if (layer === null) {
    problems.push(
      rowProblem('layer_unknown', 'stops', { column, value: word, suggestion: nearestLayer(word) }),
    );
  }
  return layer;
}

const textAt = (row: GuestFileRow, column: number | undefined): string =>
  column === undefined ? '' : read.cleanCell(row.cells[column] ?? '');

const seenAt = (rules: RowRules, row: GuestFileRow, column: number | undefined) => ({
  column: column === undefined ? null : columnLabel(rules.header, column),
  value: shown(textAt(row, column)) || null,
});

/** The name above the column, or its letter in the spreadsheet. */
function columnLabel(header: readonly string[], column: number): string {
  const name = read.cleanCell(header[column] ?? '');
  if (name !== '' && !holdsCitizenNumber(name)) return shown(name);
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${String.fromCharCode(64 + Math.floor(column / 26))}${letter}`;
}

function shown(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
