import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../kernel/language.ts';
import { asLabel, noteKindWords, stateWords, themeWords } from '../sessions/vocabulary-words.ts';
import type { Approach } from './approach.ts';
import { reasonOf } from './approach-last-parts.ts';
import { groupsOf, helperName, ownerName } from './approach-paper.ts';
import { approachWords as words } from './approach-words.ts';
import { harmless } from './harmless-text.ts';

/** A list with a first row of names. */
export type Sheet = readonly (readonly (string | number)[])[];

export function actionSheet(language: Language, { actions }: Approach): Sheet {
  return [
    [words.action, words.owner, words.helper, words.firstStep, words.dueOn, words.state].map(
      (word) => word[language],
    ),
    ...actions.map((action) => [
      action.title,
      ownerName(language, action),
      helperName(language, action),
      action.firstStep ?? '',
      action.dueOn ?? '',
      stateWords[action.state][language],
    ]),
  ];
}

/** Every point, also those that say the same as another. */
export function pointSheet(language: Language, approach: Approach): Sheet {
  const { points, actions } = approach;
  return [
    [words.point, words.kind, words.theme, words.saidBy, words.action, words.reason].map(
      (word) => word[language],
    ),
    ...points.map((point) => {
      const action = actions.find(({ notes }) => [point, ...point.also].some(({ id }) => notes.includes(id)));
      return [
        point.text,
        asLabel(noteKindWords[point.kind][language]),
        point.theme === null ? '' : themeWords[point.theme][language],
        groupsOf(language, point),
        action?.title ?? '',
        approach.parked.includes(point) ? reasonOf(language, point) : '',
      ];
    }),
  ];
}

/**
 * For a spreadsheet of here: semicolons, and the mark by which it knows the letters. What begins like a formula gets an
 * apostrophe (OWASP, CSV injection).
 */
export function asCsv(sheet: Sheet): string {
  const rows = sheet.map((row) => row.map((cell) => harmless(String(cell))));
  return `\uFEFF${Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** Every cell with words is text, so that nothing in it is ever counted out. */
export async function asWorkbook(
  sheets: readonly { readonly name: string; readonly rows: Sheet }[],
): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((_, at) => ({ width: at === 0 ? 60 : 26 })),
    data: rows.map((row, at) =>
      row.map((cell) => ({
        ...(typeof cell === 'number'
          ? { type: Number, value: cell }
          : { type: String, value: harmless(cell) }),
        wrap: true,
        alignVertical: 'top' as const,
        ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
      })),
    ),
  }));
  return new Uint8Array(await writeXlsxFile(made).toBuffer());
}
