import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GuestFile, GuestFileProblem } from '../../../src/guests/reading/guest-file.ts';
import { listInFile } from '../../../src/guests/reading/list-in-file.ts';
import { csv, type Encoding, encoded } from './guest-bytes.ts';

const read = listInFile;
const readText = (text: string) => read(Buffer.from(text));

async function refused(bytes: Uint8Array): Promise<string> {
  const outcome = await read(bytes).catch((error: unknown) => error);
  return outcome instanceof GuestFileProblem ? outcome.reason : `no problem but ${String(outcome)}`;
}

const cellsOf = (file: GuestFile) => file.rows.map(({ cells }) => cells);

describe('a list saved as text', () => {
  test.each([
    ['semicolons', 'Voornaam;Achternaam\r\nAukje;Voorbeeldstra'],
    ['commas', 'Voornaam,Achternaam\nAukje,Voorbeeldstra\n'],
    ['tabs', 'Voornaam\tAchternaam\rAukje\tVoorbeeldstra'],
    ['the line that Excel adds', 'sep=,\r\nVoornaam,Achternaam\r\nAukje,Voorbeeldstra'],
  ])('with %s is read', async (_, text) => {
    expect(await readText(text)).toEqual({
      header: ['Voornaam', 'Achternaam'],
      rows: [{ line: 2, cells: ['Aukje', 'Voorbeeldstra'] }],
    });
  });

  test.each<Encoding>(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'in %s keeps its accents',
    async (encoding) => {
      const file = await read(encoded('Naam;Organisatie\r\nCoös Zoë;Provinsje Fryslân', encoding));
      expect(file.header).toEqual(['Naam', 'Organisatie']);
      expect(cellsOf(file)).toEqual([['Coös Zoë', 'Provinsje Fryslân']]);
    },
  );

  test('in Windows-1252 keeps the euro sign and curly quotes', async () => {
    const bytes = Buffer.concat([Buffer.from('Naam;Wens\nAda;'), Buffer.from([0x91, 0x80, 0x92])]);
    expect(cellsOf(await read(bytes))).toEqual([['Ada', '‘€’']]);
  });

  test('keeps a new line inside quotes, and counts rows as the spreadsheet does', async () => {
    const file = await readText(
      'Naam;Wens\r\n"Ada";"eerste regel\r\ntweede ""regel"""\r\n\r\n;;\r\nBen;geen\r\n',
    );
    expect(file.rows).toEqual([
      { line: 2, cells: ['Ada', 'eerste regel\ntweede "regel"'] },
      { line: 5, cells: ['Ben', 'geen'] },
    ]);
  });

  test('with commas in the sentences is still split at the semicolons', async () => {
    const file = await readText('Naam;Wens\nAda;geen noten, melk, ei\nBen;rustig, licht, voorin');
    expect(file.header).toEqual(['Naam', 'Wens']);
    expect(file.rows).toHaveLength(2);
  });

  test('with column names nobody knows is split where the rows agree', async () => {
    const file = await readText('Kleur, maat en vorm;Dier\nrood;kat\nblauw;hond');
    expect(file.header).toEqual(['Kleur, maat en vorm', 'Dier']);
  });

  test('with one column of names is not split at the comma in a name', async () => {
    expect(cellsOf(await readText('Naam\nVoorbeeldstra, Aukje\nFictema, Bouke'))).toEqual([
      ['Voorbeeldstra, Aukje'],
      ['Fictema, Bouke'],
    ]);
  });

  test('may start with a title above the column names', async () => {
    const file = await readText('Gasten 12 maart;;\n;;\nNaam;Organisatie;Laag\nAda;UWV;manager\n');
    expect(file.header).toEqual(['Naam', 'Organisatie', 'Laag']);
    expect(file.rows).toEqual([{ line: 4, cells: ['Ada', 'UWV', 'manager'] }]);
  });

  test('may have empty columns at the right, as Excel saves them', async () => {
    const file = await readText(`Naam;Laag${';'.repeat(100)}\nAda;manager${';'.repeat(100)}`);
    expect(file).toEqual({ header: ['Naam', 'Laag'], rows: [{ line: 2, cells: ['Ada', 'manager'] }] });
  });

  test('may have right-to-left names and emoji', async () => {
    const file = await readText('Naam;Organisatie\nمريم الحسن;ארגון\n👩🏽‍🦽 Noor;🌱');
    expect(cellsOf(file)).toEqual([
      ['مريم الحسن', 'ארגון'],
      ['👩🏽‍🦽 Noor', '🌱'],
    ]);
  });

  test('of 5,000 guests is read, of 5,001 refused', async () => {
    const list = (count: number) =>
      Buffer.from(`Naam;Organisatie\n${Array.from({ length: count }, (_, i) => `Gast ${i};UWV`).join('\n')}`);
    expect((await read(list(5_000))).rows).toHaveLength(5_000);
    expect(await refused(list(5_001))).toBe('too_many_rows');
  });
});

describe('a file that is no list is refused with its reason', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each<[string, Uint8Array, string]>([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['only empty rows', Buffer.from('\ufeff;;\r\n \t;\r\n'), 'empty'],
    ['only column names', Buffer.from('Naam;Organisatie\r\n'), 'no_rows'],
    ['a picture called .csv', png, 'not_a_list'],
    ['a photo called .csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x41, 0x3b, 0x0a]), 'not_a_list'],
    ['a PDF', Buffer.from('%PDF-1.7\nNaam;Organisatie\n'), 'not_a_list'],
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\x00\x00Naam;Laag\n1;2', 'latin1'), 'not_a_list'],
    ['a web page', Buffer.from('<!DOCTYPE html><table><tr><td>Naam</td></tr></table>'), 'not_a_list'],
    ['bytes that are no letters', Buffer.from([0x4e, 0x3b, 0x0a, 0x81, 0x8d, 0x3b, 0x90]), 'not_a_list'],
    ['an old Excel file', Buffer.from([...ole, ...Buffer.alloc(600)]), 'old_excel'],
    [
      'an Excel file with a password',
      Buffer.concat([Buffer.from(ole), Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    ['more than 2 MB', Buffer.alloc(2 * 1024 * 1024 + 1, 'Naam;Laag\n'), 'too_big'],
    ['a cut off UTF-8 text', Buffer.from([0xef, 0xbb, 0xbf, 0x4e, 0x0a, 0x41, 0xc3]), 'broken_file'],
    ['61 columns', Buffer.from(`${'k;'.repeat(60)}k\n${'w;'.repeat(60)}w`), 'too_many_columns'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refused(bytes)).toBe(reason);
  });

  test('a quote that never closes, with the row where it starts', async () => {
    await expect(readText('Naam;Wens\nAda;stil\nBen;"voorin\nCor;licht')).rejects.toMatchObject({
      reason: 'open_quote',
      details: { line: 3 },
    });
  });

  test('never anything but a GuestFileProblem, whatever the bytes', async () => {
    const starts = fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xff, 0xfe], [0xef, 0xbb, 0xbf], ole);
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const outcome = await read(Buffer.from([...start, ...rest])).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(GuestFileProblem);
      }),
    );
  });
});

test('any list reads back the same, with every delimiter, line end and encoding', async () => {
  const names = ['Voornaam', 'Achternaam', 'Organisatie', 'Laag', 'Wens', 'Iets anders', 'Nog wat'];
  const latin = fc.string({ unit: fc.constantFrom(...'abcé ëß"\';,\t\n=+-@0123456789€&<'.replace('€', '')) });
  const world = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\ufeff]/u.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom<Encoding>('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
      fc.infiniteStream(fc.infiniteStream(latin)),
      fc.infiniteStream(fc.infiniteStream(world)),
      fc.integer({ min: 1, max: 8 }),
      async (header, delimiter, newline, encoding, latinCells, worldCells, height) => {
        const cells = encoding === 'windows-1252' ? latinCells : worldCells;
        const rows = [...cells.take(height)].map((row) => [...row.take(header.length)]);
        const text = csv([header, ...rows], delimiter, newline);
        const filled = rows
          .map((row, i) => ({ line: i + 2, cells: row }))
          .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
        fc.pre(filled.length > 0);
        expect(await read(encoded(text, encoding))).toEqual({ header, rows: filled });
      },
    ),
    { numRuns: 300 },
  );
});
