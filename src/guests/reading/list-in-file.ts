import { headerRowOf } from '../guest-columns.ts';
import { cellsOfText, textOf } from './csv-list.ts';
import { type GuestFile, GuestFileProblem, type GuestFileRow, guestFileLimits } from './guest-file.ts';
import { readWorkbook } from './read-workbook.ts';

/**
 * The guest list in these bytes: a spreadsheet (XLSX) or a text with `;`, `,` or tabs.
 * Throws a GuestFileProblem, and nothing else, when the file cannot be used. May take seconds for a hostile file.
 */
export async function listInFile(bytes: Uint8Array): Promise<GuestFile> {
  if (bytes.length === 0) throw new GuestFileProblem('empty');
  if (bytes.length > guestFileLimits.bytes) {
    throw new GuestFileProblem('too_big', { limit: guestFileLimits.bytes });
  }
  if (startsWith(bytes, oleContainer)) {
    throw new GuestFileProblem(isLocked(bytes) ? 'locked' : 'old_excel');
  }
  if (startsWith(bytes, zip)) return guestFileOf(await readWorkbook(bytes));
  if (otherKinds.some((kind) => startsWith(bytes, kind))) throw new GuestFileProblem('not_a_list');
  return guestFileOf(cellsOfText(textOf(bytes)));
}

const zip = [0x50, 0x4b, 0x03, 0x04];
const oleContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const otherKinds = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x05, 0x06],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** A spreadsheet with a password is wrapped in the container of the old format. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

function guestFileOf(records: readonly (readonly string[])[]): GuestFile {
  const filled = records
    .map((cells, i): GuestFileRow => ({ line: i + 1, cells }))
    .filter(({ cells }) => cells.some(isFilled));
  if (filled.length === 0) throw new GuestFileProblem('empty');

  const width = filled.reduce((most, { cells }) => Math.max(most, cells.findLastIndex(isFilled) + 1), 0);
  const { columns, rows: mostRows } = guestFileLimits;
  if (width > columns) throw new GuestFileProblem('too_many_columns', { limit: columns });

  const top = headerRowOf(filled);
  const header = (filled[top]?.cells ?? []).slice(0, width);
  const rows = filled
    .slice(top + 1)
    .map(({ line, cells }) => ({ line, cells: fitted(cells, header.length) }));
  if (rows.length === 0) throw new GuestFileProblem('no_rows');
  if (rows.length > mostRows) throw new GuestFileProblem('too_many_rows', { limit: mostRows });
  return { header, rows };
}

/** As wide as the header. A cell that sticks out stays, so that checking can say that the row is too wide. */
const fitted = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(width, cells.findLastIndex(isFilled) + 1) }, (_, i) => cells[i] ?? '');

const isFilled = (cell: string): boolean => cell.trim() !== '';
