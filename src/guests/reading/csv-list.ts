import Papa from 'papaparse';
import { headerRowOf, knownColumnCount } from '../guest-columns.ts';
import { GuestFileProblem } from './guest-file.ts';

/**
 * The text of a file in the letters a spreadsheet saves: UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
 * Throws a GuestFileProblem for anything that is no text, or a page or document saved under another name.
 */
export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  if (neverInText.test(text) || /^\s*(<[?!a-z]|\{\\rtf)/i.test(text))
    throw new GuestFileProblem('not_a_list');
  return text;
}

/** Every record of the text, empty ones too, so that the place in the list is the row in the spreadsheet. */
export function cellsOfText(text: string): string[][] {
  const hint = /^"?sep=([;,\t])"?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  if (/^[\s;,]*$/.test(body)) return [];
  const { data, errors } = parsed(body, hint?.[1] ?? delimiterOf(body));
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) throw new GuestFileProblem('open_quote', { line: (wrong.row ?? 0) + 1 });
  return data;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters tell a picture or a program from a text
const neverInText = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** The five bytes that Windows-1252 leaves open. */
const neverInWindows1252 = /[\u0081\u008d\u008f\u0090\u009d]/;

function decoded(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return strict('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return strict('utf-16be', bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return strict('utf-8', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (neverInWindows1252.test(text)) throw new GuestFileProblem('not_a_list');
    return text;
  }
}

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new GuestFileProblem('broken_file', {}, cause);
  }
}

const parsed = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview, skipEmptyLines: false });

/** The sign that gives the most known column names; then the one that makes the rows as wide as the header. */
function delimiterOf(text: string): string {
  const scores = [';', '\t', ','].map((delimiter) => {
    const rows = parsed(text, delimiter, 60)
      .data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => ({ cells }));
    const header = rows[headerRowOf(rows)]?.cells ?? [];
    const asWide =
      rows.filter(({ cells }) => cells.length === header.length).length / Math.max(1, rows.length);
    return { delimiter, by: [knownColumnCount(header), Number(header.length > 1), asWide, header.length] };
  });
  return scores.reduce((best, next) => (isHigher(next.by, best.by) ? next : best)).delimiter;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i >= 0 && (a[i] ?? 0) > (b[i] ?? 0);
}
