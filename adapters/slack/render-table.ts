import type { RichTextBlock, TableBlock } from '@slack/types';
import type { BlockOf } from '../../src/kernel/message.ts';
import { marked, rowItem } from '../chat/block-runs.ts';
import { splitRuns } from '../chat/runs.ts';
import { listPieces } from './render-list.ts';
import type { Presses } from './render-press.ts';
import type { Piece } from './render-text.ts';
import { boldPieces, leading, quietPieces, richSection } from './render-text.ts';
import { sizeOf } from './text.ts';

type Table = Extract<BlockOf<string>, { kind: 'table' }>;

/** A small table is a table; others are a list in which each row says its columns, which a phone can show too. */
export function tablePieces(table: Table, how: Presses, mayBeTable: boolean): readonly Piece[] {
  const { caption, columns, rows } = table;
  const small = mayBeTable ? smallTable(table) : undefined;
  if (small) return [...boldPieces(caption), { block: small, items: rows.length }];
  return [
    ...boldPieces(caption),
    ...quietPieces(columns.join(' · ')).map(leading),
    ...listPieces(
      rows.map((row) => rowItem(row, columns)),
      how,
    ),
  ];
}

// What a phone shows side by side, and bytes that leave other blocks room: far fewer than the 100 rows of Slack.
const mostColumns = 4;
const tableBytes = 6_000;

function smallTable({ columns, rows }: Table): TableBlock | undefined {
  const cells = rows.flat();
  if (columns.length === 0 || columns.length > mostColumns) return undefined;
  if (rows.length === 0 || rows.some((row) => row.length !== columns.length)) return undefined;
  if (cells.some(({ open }) => open !== undefined)) return undefined;
  const table: TableBlock = {
    type: 'table',
    column_settings: columns.map(() => ({ is_wrapped: true })),
    rows: [
      columns.map((text) => cell(text, true)),
      ...rows.map((row) => row.map(({ text, tone }) => cell(marked(text, tone)))),
    ],
  };
  return Buffer.byteLength(JSON.stringify(table)) <= tableBytes ? table : undefined;
}

// Cells of the kind `raw_text` made Slack fail (github.com/soxtoby/SlackNet/issues/246).
function cell(text: string, strong?: true): RichTextBlock {
  const runs = splitRuns([{ text, ...(strong ? { strong } : {}) }], tableBytes, sizeOf)[0];
  return { type: 'rich_text', elements: [richSection(runs ?? [{ text: '–' }])] };
}
