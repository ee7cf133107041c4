import type { Text, Tone } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { textRuns } from '../chat/block-runs.ts';
import type { Pieced } from '../chat/page-end.ts';
import type { Run } from '../chat/runs.ts';
import { cardLimits } from './card-limits.ts';
import { isCut, oneLine, splitRuns } from './render-text.ts';

/** A part of a card, as its JSON. */
export type Part = Readonly<Record<string, unknown>>;

/** Parts that stay together. */
export interface Piece extends Pieced {
  readonly parts: readonly Part[];
}

export function textPieces(text: Text, tone: Tone | undefined): readonly Piece[] {
  if (tone === 'quiet') return quietPieces(plain(text));
  return richPieces(textRuns(text, tone));
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
