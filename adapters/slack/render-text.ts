import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Text, Tone } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { textRuns } from '../chat/block-runs.ts';
import type { Pieced } from '../chat/page-end.ts';
import type { Run } from '../chat/runs.ts';
import { oneLine, split, splitRuns } from '../chat/runs.ts';
import { limits } from './limits.ts';
import { isCut, label, sizeOf } from './text.ts';

export interface Piece extends Pieced {
  readonly block: KnownBlock;
}

/** Plain words can never become a mention, a link or markup; and `:)` stays `:)`. */
export const literal = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;

export function textPieces(text: Text, tone: Tone | undefined): readonly Piece[] {
  if (tone === 'quiet') return quietPieces(plain(text));
  return richPieces(textRuns(text, tone));
}

/** Characters of one block of words: with any letters, and a button beside it, it fits in one message. */
export const paragraph = 2_000;

/** Small and grey. */
export function quietPieces(text: string): readonly Piece[] {
  return split(text, paragraph, sizeOf).map((part) => ({
    block: { type: 'context', elements: [literal(part)] },
  }));
}

export function richPieces(runs: readonly Run[]): readonly Piece[] {
  return splitRuns(runs, paragraph, sizeOf).map((part) => ({
    block: { type: 'rich_text', elements: [richSection(part)] },
  }));
}

export function boldPieces(text: string): readonly Piece[] {
  return richPieces([{ text, strong: true }]).map(leading);
}

/** In the largest letters Slack has. */
export function bigPieces(text: string): readonly Piece[] {
  if (text.trim() === '' || isCut(text, limits.header)) return boldPieces(text);
  return [{ block: { type: 'header', text: literal(label(text, limits.header)) }, leads: true }];
}

/** What a label that is cut left out: the whole of it, to read before it. */
export function wholePieces(text: string, most: number): readonly Piece[] {
  return isCut(text, most) ? richPieces([{ text: oneLine(text) }]).map(leading) : [];
}

/** Things together as long as they fit in so many bytes, at most `count` of them. */
export function packed<T>(things: readonly T[], bytes: number, count = things.length): readonly T[][] {
  const packs: T[][] = [];
  let used = 0;
  for (const thing of things) {
    const size = Buffer.byteLength(JSON.stringify(thing));
    const pack = packs.at(-1);
    if (pack && pack.length < count && used + size <= bytes) {
      pack.push(thing);
      used += size;
    } else {
      packs.push([thing]);
      used = size;
    }
  }
  return packs;
}

export function leading(piece: Piece): Piece {
  return { ...piece, leads: true };
}

export function richSection(runs: readonly Run[]): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: runs.map(({ text, strong }) => ({
      type: 'text',
      text,
      ...(strong ? { style: { bold: true } } : {}),
    })),
  };
}
