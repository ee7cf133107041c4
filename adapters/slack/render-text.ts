import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Text, Tone } from '../../src/kernel/message.ts';
import { limits } from './limits.ts';
import type { Run } from './text.ts';
import { isCut, label, oneLine, split, splitRuns } from './text.ts';

/** A block, and what a page must know to end at a good place. */
export interface Piece {
  readonly block: KnownBlock;
  /** Says what comes next, so it never ends a page. */
  readonly leads?: true;
  /** Items of a list that are complete with it. */
  readonly items?: number;
}

/** Plain words can never become a mention, a link or markup; and `:)` stays `:)`. */
export const literal = (text: string) => ({ type: 'plain_text', text, emoji: false }) as const;

// Not every eye sees colour, and Slack has none for words.
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

/** Characters of one block of words: with any letters, and a button beside it, it fits in one message. */
export const paragraph = 2_000;

/** Small and grey. */
export function quietPieces(text: string): readonly Piece[] {
  return split(text, paragraph).map((part) => ({ block: { type: 'context', elements: [literal(part)] } }));
}

export function richPieces(runs: readonly Run[]): readonly Piece[] {
  return splitRuns(runs, paragraph).map((part) => ({
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

function runsOf(text: Text): readonly Run[] {
  if (typeof text === 'string') return [{ text }];
  return text.map((part) =>
    typeof part === 'string' ? { text: part } : { text: part.strong, strong: true },
  );
}
