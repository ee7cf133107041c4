import { GuestFileProblem, guestFileLimits } from './guest-file.ts';

/** A formula that shows no answer, or an error. Row and column count from 1; the text starts with "=". */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Looks over one sheet before it is read: refuses what is too big for a list and finds the formulas without an answer.
 * Throws a GuestFileProblem, or an Error for XML that is not well formed around rows and cells.
 */
export function formulasWithoutAnswer(xml: string): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  let rows = 0;
  let cells = 0;
  for (const match of xml.matchAll(rowOrCell)) {
    const [tag, kind, attributes, closed] = match;
    if (kind === undefined || attributes === undefined) throw new Error('unreadable row or cell');
    const places = [...attributes.matchAll(placeAttribute)].map(([, double, single]) =>
      placeOf(double ?? single ?? '', kind),
    );
    const after = xml.slice(match.index + tag.length, match.index + tag.length + 9_000);
    if (kind === 'row') rows += 1;
    if (rows > farthestRow) throw new GuestFileProblem('too_many_rows', { limit: guestFileLimits.rows });
    if (kind === 'row' || closed || /^\s*<\//.test(after)) continue;

    cells += 1;
    for (const place of places) refuseFarAway(place, cells);
    const text = formulaIn(after, /\st\s*=\s*["']e["']/.test(attributes));
    const place = places.at(-1);
    if (text !== null && place) formulas.push({ ...place, text });
  }
  return formulas;
}

/** A whole tag, or (without groups) the start of one that is not written as it should be. */
const rowOrCell =
  /<(?:[^\s<>/:"'=]*:)?(row|c)(?=[\s/>])((?:\s{1,99}[^\s=<>"'/]{1,99}\s?=\s?(?:"[^"<]{0,999}"|'[^'<]{0,999}')){0,40})\s{0,99}(\/?)>|<(?:[^\s<>/:"'=]*:)?(?:row|c)(?=[\s/>])/g;

const placeAttribute = /\s(?:[^\s=<>"'/:]*:)?r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The last row number that exists in Excel. Beyond it, reading would fill the memory with empty rows. */
const lastRow = 1_048_576;

function placeOf(text: string, kind: string): { row: number; column: number } {
  const [, letters, digits] = (kind === 'row' ? /^()(\d{1,7})$/ : /^([A-Z]{1,3})(\d{1,7})$/).exec(text) ?? [];
  if (letters === undefined || Number(digits) > lastRow) throw new Error('row or cell outside the sheet');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Leaves room for empty rows between the guests. */
const farthestRow = guestFileLimits.rows * 10;

function refuseFarAway({ row, column }: { row: number; column: number }, cells: number): void {
  const { rows, columns } = guestFileLimits;
  if (column > columns) throw new GuestFileProblem('too_many_columns', { limit: columns });
  if (row > farthestRow || cells > (rows + 10) * columns) {
    throw new GuestFileProblem('too_many_rows', { limit: rows });
  }
}

function formulaIn(cell: string, isError: boolean): string | null {
  const found = formulaAndAnswer.exec(cell);
  if (!found) return isError ? '=' : null;
  const [, text = '', answer] = found;
  return answer === undefined || isError ? `=${text.replace(/^=/, '')}` : null;
}

const formulaAndAnswer =
  /^\s*<(?:[^\s<>/:]*:)?f(?=[\s/>])[^<>]*?(?:\/>|>([^<]*)<\/[^<>]*>)\s*(<(?:[^\s<>/:]*:)?v[^<>]*>[^<])?/;
