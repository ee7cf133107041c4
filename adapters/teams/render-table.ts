import type { BlockOf, CellOf } from '../../src/kernel/message.ts';
import { marked, rowItem } from '../chat/block-runs.ts';
import { cardLimits } from './card-limits.ts';
import { listPieces } from './render-list.ts';
import type { Part, Piece } from './render-parts.ts';
import { headingPieces, leading, quietPieces, richText, sizeOf } from './render-parts.ts';
import type { Presses } from './render-press.ts';
import { oneLine, splitRuns } from './render-text.ts';

type Table = Extract<BlockOf<string>, { kind: 'table' }>;

/** A small table is a table; others are a list in which each row says its columns, which a phone can show too. */
export function tablePieces(table: Table, how: Presses): readonly Piece[] {
  const { caption, columns, rows } = table;
  const small = smallTable(table);
  if (small) return [...headingPieces(caption), { parts: [small], items: rows.length }];
  return [
    ...headingPieces(caption),
    ...quietPieces(columns.join(' · ')).map(leading),
    ...listPieces(
      rows.map((row) => rowItem(row, columns)),
      how,
    ),
  ];
}

// Letters that a phone shows side by side, with the room between the columns.
const mostColumns = 4;
const letters = 34;

function smallTable({ columns, rows }: Table): Part | undefined {
  if (columns.length === 0 || columns.length > mostColumns || rows.length === 0) return undefined;
  if (rows.some((row) => row.length !== columns.length || row.some(({ open }) => open !== undefined)))
    return undefined;
  const widths = columns.map((_, n) => widest([columns[n] ?? '', ...rows.map((row) => saidIn(row[n]))]));
  if (widths.reduce((sum, width) => sum + width, 0) > letters) return undefined;
  const table = {
    type: 'Table',
    columns: widths.map((width) => ({ width })),
    rows: [
      { type: 'TableRow', cells: columns.map((text) => cell(text, true)) },
      ...rows.map((row) => ({ type: 'TableRow', cells: row.map((one) => cell(saidIn(one))) })),
    ],
  };
  return sizeOf([table]) <= cardLimits.table ? table : undefined;
}

function saidIn(cell: CellOf<string> | undefined): string {
  return marked(cell?.text ?? '', cell?.tone);
}

function widest(texts: readonly string[]): number {
  return Math.max(4, ...texts.map((text) => oneLine(text).length + 2));
}

function cell(text: string, strong?: true): Part {
  const runs = splitRuns([{ text, ...(strong ? { strong } : {}) }], cardLimits.paragraph)[0];
  return { type: 'TableCell', items: [richText(runs ?? [{ text: '–' }])] };
}
