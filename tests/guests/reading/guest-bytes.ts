import { deflateRawSync } from 'node:zlib';
import writeXlsxFile from 'write-excel-file/node';
import { zipOf } from '../../../src/guests/reading/zip-archive.ts';

export type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** Saved the way a spreadsheet does it: quotes only around what needs them. */
export const csv = (rows: readonly (readonly string[])[], delimiter = ';', newline = '\r\n'): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/[;,\t"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((cells) => cells.join(delimiter))
    .join(newline);

type Cell = string | number | boolean | Date | null | { formula: string };

export async function xlsx(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const cellOf = (value: Cell) => {
    if (value === null) return null;
    if (typeof value === 'string') return { type: String, value };
    if (typeof value === 'number') return { type: Number, value };
    if (typeof value === 'boolean') return { type: Boolean, value };
    if (value instanceof Date) return { type: Date, value, format: 'dd-mm-yyyy hh:mm' };
    return { type: 'Formula' as const, value: value.formula };
  };
  return writeXlsxFile(rows.map((row) => row.map(cellOf))).toBuffer();
}

/** A spreadsheet with this XML as its only sheet. */
export function xlsxWithSheet(sheet: string, others: Readonly<Record<string, string>> = {}): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...others,
  };
  return zipOf(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
}

/** One packed file in a zip, with a directory that says what we want it to say about its size. */
export function zipWithSize(name: string, content: Uint8Array, saidSize: number): Buffer {
  const packed = deflateRawSync(content);
  const zip = zipOf(new Map([[name, packed]]));
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const deflated = 8;
  zip.writeUInt16LE(deflated, 8);
  zip.writeUInt16LE(deflated, entry + 10);
  zip.writeUInt32LE(saidSize, 22);
  zip.writeUInt32LE(saidSize, entry + 24);
  return zip;
}
