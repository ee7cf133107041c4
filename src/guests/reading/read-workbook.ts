import { type CellValue, readSheet } from 'read-excel-file/node';
import { Temporal } from 'temporal-polyfill';
import { GuestFileProblem } from './guest-file.ts';
import type { FormulaCell } from './sheet.ts';
import { openWorkbook } from './workbook.ts';

/**
 * The cells of the first visible sheet as the text a person saw, from row 1 on. A formula counts as its saved answer;
 * without one it comes back as the formula itself, starting with "=". Throws only a GuestFileProblem.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  try {
    const { bytes: copy, sheet, formulas } = openWorkbook(bytes);
    const rows = (await readSheet(copy, sheet, { trim: false })).map((row) => row.map(textOf));
    return withFormulas(rows, formulas);
  } catch (error) {
    if (error instanceof GuestFileProblem) throw error;
    throw new GuestFileProblem('broken_file', {}, error);
  }
}

function textOf(value: CellValue | null): string {
  if (value === null) return '';
  return value instanceof Date ? dateText(value) : String(value).replace(/\r\n?/g, '\n');
}

/** Spreadsheets count days in fractions, so a time can be a millisecond off. Day 0 is a time without a day. */
function dateText(value: Date): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(value.getTime()).round('second');
  const [day = '', time = ''] = moment.toString().split('T');
  const minutes = time.slice(0, 5);
  if (day.startsWith('1899-12-3')) return minutes;
  return minutes === '00:00' ? day : `${day} ${minutes}`;
}

function withFormulas(rows: string[][], formulas: readonly FormulaCell[]): string[][] {
  if (formulas.length === 0) return rows;
  const height = formulas.reduce((most, { row }) => Math.max(most, row), rows.length);
  const width = formulas.reduce((most, { column }) => Math.max(most, column), rows[0]?.length ?? 0);
  const texts = new Map(formulas.map(({ row, column, text }) => [`${row}:${column}`, text]));
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => texts.get(`${i + 1}:${j + 1}`) ?? rows[i]?.[j] ?? ''),
  );
}
