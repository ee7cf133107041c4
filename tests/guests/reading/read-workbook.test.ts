import { describe, expect, test } from 'vitest';
import { GuestFileProblem } from '../../../src/guests/reading/guest-file.ts';
import { listInFile } from '../../../src/guests/reading/list-in-file.ts';
import { zipOf } from '../../../src/guests/reading/zip-archive.ts';
import { xlsx, xlsxWithSheet, zipWithSize } from './guest-bytes.ts';

const read = listInFile;

async function refused(bytes: Uint8Array): Promise<string> {
  const outcome = await read(bytes).catch((error: unknown) => error);
  return outcome instanceof GuestFileProblem ? outcome.reason : `no problem but ${JSON.stringify(outcome)}`;
}

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const header = `<row r="1">${cell('A1', 'Naam')}${cell('B1', 'Organisatie')}</row>`;

describe('a spreadsheet', () => {
  test('gives each cell as a person saw it, whatever its name', async () => {
    const file = await read(
      await xlsx([
        ['Naam', 'Telefoon', 'Sinds', 'Tafel', 'Blijft zitten'],
        ['Zoë Fictema', '0612345678', new Date(Date.UTC(2026, 2, 12)), 3, true],
        ['Ben', 612345678, new Date(Date.UTC(2026, 2, 12, 13, 10)), 1.5, false],
      ]),
    );
    expect(file.header).toEqual(['Naam', 'Telefoon', 'Sinds', 'Tafel', 'Blijft zitten']);
    expect(file.rows).toEqual([
      { line: 2, cells: ['Zoë Fictema', '0612345678', '2026-03-12', '3', 'true'] },
      { line: 3, cells: ['Ben', '612345678', '2026-03-12 13:10', '1.5', 'false'] },
    ]);
  });

  test('counts rows as the person sees them, with empty rows between', async () => {
    const sheet = `${header}<row r="9">${cell('A9', 'Ada')}</row><row r="1048576" ht="15"/>`;
    expect((await read(xlsxWithSheet(sheet))).rows).toEqual([{ line: 9, cells: ['Ada', ''] }]);
  });

  test('is read from its first visible sheet', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = xlsxWithSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Codes" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Gasten" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${header}<row r="2">${cell('A2', 'Ada')}</row></sheetData></worksheet>`,
    });
    expect((await read(bytes)).rows).toEqual([{ line: 2, cells: ['Ada', ''] }]);
  });

  test('counts a formula as its saved answer, and shows it where it has none', async () => {
    const sheet = `${header}
      <row r="2"><c r="A2" t="str"><f>"Ada"&amp;" B"</f><v>Ada B</v></c><c r="B2"><f>SOM(1;2)</f></c></row>
      <row r="3">${cell('A3', 'Ben')}<c r="B3" t="e"><f>VLOOKUP(1)</f><v>#N/A</v></c></row>`;
    expect((await read(xlsxWithSheet(sheet))).rows).toEqual([
      { line: 2, cells: ['Ada B', '=SOM(1;2)'] },
      { line: 3, cells: ['Ben', '=VLOOKUP(1)'] },
    ]);
    const written = await read(await xlsx([['Naam'], ['Ada'], [{ formula: '=1+1' }]]));
    expect(written.rows).toContainEqual({ line: 3, cells: ['=1+1'] });
  });

  test('of 5,000 guests is read whole, of 5,001 refused', async () => {
    const list = (count: number) =>
      xlsx([
        ['Naam', 'Organisatie', 'Laag', 'E-mail', 'Wens'],
        ...Array.from({ length: count }, (_, i) => [
          `Gast ${i}`,
          `Org ${i % 9}`,
          'manager',
          `g${i}@example.org`,
          null,
        ]),
      ]);
    const { rows } = await read(await list(5_000));
    expect(rows).toHaveLength(5_000);
    expect(rows[4_999]).toEqual({
      line: 5_001,
      cells: ['Gast 4999', 'Org 4', 'manager', 'g4999@example.org', ''],
    });
    expect(await refused(await list(5_001))).toBe('too_many_rows');
  });
});

describe('a spreadsheet that cannot be used is refused', () => {
  test('when it is cut off, wherever', async () => {
    const whole = await xlsx([
      ['Naam', 'Laag'],
      ['Ada', 'manager'],
    ]);
    for (let length = 4; length < whole.length; length += 97) {
      expect(await refused(whole.subarray(0, length)), `${length} bytes`).toBe('broken_file');
    }
  });

  test('when a part of it is damaged', async () => {
    const whole = await xlsx([
      ['Naam', 'Laag'],
      ['Ada', 'manager'],
    ]);
    const name = whole.indexOf('xl/worksheets/sheet1.xml');
    whole.fill(0xff, name + 30, name + 80);
    expect(await refused(whole)).toBe('broken_file');
  });

  test.each([
    ['another zip', zipOf(new Map([['foto.txt', Buffer.from('hallo')]])), 'not_a_list'],
    ['a Word document', zipOf(new Map([['word/document.xml', Buffer.from('<w/>')]])), 'not_a_list'],
    [
      'a small zip that says it holds 60 MB',
      zipWithSize('xl/workbook.xml', Buffer.from('x'), 60e6),
      'too_big',
    ],
    ['a zip that hides how big it is', zipWithSize('xl/workbook.xml', Buffer.alloc(5e6), 100), 'broken_file'],
    ['a cell beyond column 60', xlsxWithSheet(`<row r="1">${cell('XFD1', 'x')}</row>`), 'too_many_columns'],
    [
      'a guest in row 900,000',
      xlsxWithSheet(`<row r="900000">${cell('A900000', 'x')}</row>`),
      'too_many_rows',
    ],
    [
      'a row that does not exist',
      xlsxWithSheet(`<row r="99999999999">${cell('A1', 'x')}</row>`),
      'broken_file',
    ],
    [
      'the same under a prefix',
      xlsxWithSheet(`<row q:r="99999999999">${cell('A1', 'x')}</row>`),
      'broken_file',
    ],
    ['the same behind a trick', xlsxWithSheet(`<row a=">" b=x r="99999999999"></row>`), 'broken_file'],
    ['60,000 rows without a guest', xlsxWithSheet('<row></row>'.repeat(60_000)), 'too_many_rows'],
    ['a row tag without end', xlsxWithSheet(`<row${' '.repeat(100_000)}>`), 'broken_file'],
    ['a cell without a place', xlsxWithSheet('<row r="1"><c><v>1</v></c></row>'), 'broken_file'],
    ['an empty sheet', xlsxWithSheet(''), 'empty'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refused(bytes)).toBe(reason);
  });

  test('a zip bomb costs next to nothing', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await refused(zipWithSize('xl/worksheets/sheet1.xml', Buffer.from('x'), 0xfffffff0))).toBe(
      'too_big',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10e6);
  });
});
