import type { Text, Tone } from '../../src/kernel/message.ts';
import { cardLimits } from './card-limits.ts';
import type { Run } from './render-text.ts';
import { isCut, oneLine, splitRuns } from './render-text.ts';

/** A part of a card, as its JSON. */
export type Part = Readonly<Record<string, unknown>>;

/** Parts that stay together, and what a page must know to end at a good place. */
export interface Piece {
  readonly parts: readonly Part[];
  /** Says what comes next, so it never ends a page. */
  readonly leads?: true;
  /** Items of a list that are complete with it. */
  readonly items?: number;
}

// Not every eye sees colour.
const marks: Readonly<Record<Tone, string>> = {
  plain: '',
  quiet: '',
  good: '✅ ',
  warning: '⚠️ ',
  problem: '❗ ',
};

/** In a list or a table, where "good" only stands out, and a tick would say that it is done. */
export function marked(text: string, tone: Tone | undefined): string {
  return tone === undefined || tone === 'good' ? text : marks[tone] + text;
}

export function textPieces(text: Text, tone: Tone | undefined): readonly Piece[] {
  const runs = runsOf(text);
  if (tone === 'quiet') return quietPieces(runs.map((run) => run.text).join(''));
  return richPieces([{ text: marks[tone ?? 'plain'] }, ...runs]);
}

export function quietPieces(text: string): readonly Piece[] {
  return richPieces([{ text, quiet: true }]);
}

export function richPieces(runs: readonly Run[], look: Part = {}): readonly Piece[] {
  return splitRuns(runs, cardLimits.paragraph).map((part) => ({ parts: [richText(part, look)] }));
}

export function headingPieces(text: string): readonly Piece[] {
  return richPieces([{ text, strong: true }], { size: 'Medium' }).map(({ parts }) => ({
    parts: parts.map((part) => ({ ...part, spacing: 'Large' })),
    leads: true,
  }));
}

/** By default to read at arm's length. */
export function bigPieces(text: string, size = 'ExtraLarge'): readonly Piece[] {
  return richPieces([{ text, strong: true }], { size }).map(leading);
}

/** What a label that is cut left out: the whole of it, to read before it. */
export function wholePieces(text: string, most: number): readonly Piece[] {
  return isCut(text, most) ? richPieces([{ text: oneLine(text) }]).map(leading) : [];
}

export function leading(piece: Piece): Piece {
  return { ...piece, leads: true };
}

/** Words that are always literal: of all words on a card only these are never Markdown. */
export function richText(runs: readonly Run[], look: Part = {}): Part {
  return {
    type: 'RichTextBlock',
    inlines: runs.map(({ text, strong, quiet }) => ({
      type: 'TextRun',
      text,
      ...(strong ? { weight: 'Bolder' } : {}),
      ...(quiet ? { isSubtle: true, size: 'Small' } : look),
    })),
  };
}

export function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)) + 1, 0);
}

function runsOf(text: Text): readonly Run[] {
  if (typeof text === 'string') return [{ text }];
  return text.map((part) =>
    typeof part === 'string' ? { text: part } : { text: part.strong, strong: true },
  );
}
