import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { approachDocx } from '../../src/reports/approach-docx.ts';
import { approachMarkdown } from '../../src/reports/approach-markdown.ts';
import type { Part } from '../../src/reports/approach-paper.ts';
import { asCsv, asWorkbook } from '../../src/reports/approach-sheets.ts';

// What somebody could type to do harm elsewhere.
const nasty = [
  '=HYPERLINK("https://evil.example","klik")',
  '+31 6',
  '-2+3',
  '@SUM(A1)',
  '[klik](https://evil.example) ![x](x) <b>vet</b> `code` | cel',
  '1. lijst',
  'www.evil.example en jan@evil.example',
  'naam \u202Egnp.exe\u0007 \uD800 <w:t>x</w:t> & "zo"',
  'twee\nregels\tmet tab',
];

const parts: readonly Part[] = [
  { kind: 'title', text: 'Plan', under: 'Versie' },
  { kind: 'heading', level: 1, text: 'Acties', sheet: 'lying' },
  { kind: 'list', items: nasty },
  { kind: 'table', caption: 'Acties', columns: ['Actie', 'Wie'], rows: nasty.map((text) => [text, 'Omar']) },
  { kind: 'heading', level: 2, text: 'Daarna', sheet: 'upright' },
];

test('a Word file has real headings, header rows, page numbers, its language, and words that stay words', async () => {
  const files = unzipSync(await approachDocx('nl', 'Plan', parts));
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = xml('word/document.xml');
  for (const style of ['Title', 'Heading1', 'Heading2'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(body).toContain('w:orient="landscape"');
  expect(body.match(/<w:sectPr/g)).toHaveLength(3);
  expect(xml('word/styles.xml')).toContain('w:val="nl-NL"');
  const footer = Object.keys(files)
    .filter((name) => /footer\d*\.xml$/.test(name))
    .map(xml)
    .join('');
  expect(footer).toContain('NUMPAGES');
  expect(footer).toContain('Bladzijde');
  expect(body).not.toMatch(/<w:hyperlink|<w:fldSimple|w:instrText/);
  expect(body).toContain('&lt;w:t&gt;x&lt;/w:t&gt; &amp; &quot;zo&quot;');
  for (const sign of ['\u202E', '\u0007']) expect(body).not.toContain(sign);
  expect(xml('docProps/core.xml')).toContain('<dc:title>Plan</dc:title>');
});

test('in Markdown nothing that people typed means anything', () => {
  const written = approachMarkdown(parts);
  expect(written).toContain('- =HYPERLINK("https\\://evil.example","klik")'.replace('- =', '- \\='));
  expect(written).toContain(
    '- \\[klik\\](https\\://evil.example) \\!\\[x\\](x) \\<b\\>vet\\</b\\> \\`code\\` \\| cel',
  );
  expect(written).toContain('- 1\\. lijst');
  expect(written).toContain('- \\-2+3');
  expect(written).toContain('- www\\.evil.example en jan\\@evil.example');
  expect(written).toContain('- twee regels met tab');
  expect(written).toContain('## Acties');
  // Every row of the table has its two cells.
  for (const line of written.split('\n').filter((one) => one.startsWith('|')))
    expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(4);
});

test('a list for a spreadsheet holds no formula, whichever sign it begins with', () => {
  const csv = asCsv([['Punt'], ...nasty.map((text) => [text])]);
  expect(csv.startsWith('\uFEFFPunt\r\n')).toBe(true);
  const cells = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain('\'=HYPERLINK("https://evil.example","klik")');
  expect(cells).toContain("'-2+3");
});

test('in a workbook every cell is the text that was typed', async () => {
  const bytes = await asWorkbook([{ name: 'Acties', rows: [['Actie'], ...nasty.map((text) => [text])] }]);
  const [first] = await readXlsxFile(Buffer.from(bytes));
  const rows = first?.data ?? [];
  expect(rows.map(([cell]) => cell).slice(0, 5)).toEqual(['Actie', ...nasty.slice(0, 4)]);
  const sheets = unzipSync(bytes);
  expect(strFromU8(sheets['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
});
