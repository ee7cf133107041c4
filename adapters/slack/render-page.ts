import type { Button, KnownBlock } from '@slack/types';
import type { PressOf } from '../../src/kernel/message.ts';
import { chatWords } from '../chat/chat-words.ts';
import { endOf, itemsAfter, startOf } from '../chat/page-end.ts';
import { limits } from './limits.ts';
import type { Presses } from './render-press.ts';
import { button, renderPress, rowPieces } from './render-press.ts';
import type { Piece } from './render-text.ts';

/** As much as fits on one screen. */
export interface Part {
  readonly blocks: KnownBlock[];
  /** There is more: where the next part begins. */
  readonly more?: number;
}

interface Paging {
  readonly room: 'message' | 'home' | 'modal';
  readonly presses: Presses;
  readonly nonce: string;
  readonly from: number;
  readonly back: PressOf<string> | undefined;
}

/** The pieces from `from` on that fit together, with the ways on and back below them. */
export function pageOf(pieces: readonly Piece[], paging: Paging): Part {
  const { room, presses, nonce, back } = paging;
  const from = startOf(pieces, paging.from);
  const ways = { presses, back: back && renderPress(back, presses) };
  const longest = rowPieces(waysOf({ ...ways, end: pieces.length, left: pieces.length, fromTop: true }));
  const most = {
    pieces: (room === 'message' ? limits.messageBlocks : limits.viewBlocks) - longest.length,
    bytes: (room === 'message' ? limits.messageBytes : limits.viewBytes) - sum(longest.map(bytesOf)),
  };
  const end = endOf(pieces, from, most, bytesOf);
  const left = itemsAfter(pieces, end);
  const more = end < pieces.length ? { end } : {};
  const row = rowPieces(waysOf({ ...ways, ...more, left, fromTop: from > 0 }));
  const shown = [...pieces.slice(from, end), ...row];
  const blocks = shown.map(({ block }, i) => ({ block_id: `${nonce}:${from + i}`, ...block }));
  return { blocks, ...(end < pieces.length ? { more: end } : {}) };
}

// Room for its id too.
function bytesOf({ block }: Piece): number {
  return Buffer.byteLength(JSON.stringify(block)) + 60;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Ways {
  readonly presses: Presses;
  readonly back: Button | undefined;
  /** Where the next part begins, when there is one. */
  readonly end?: number;
  /** Items of lists that come after this part. */
  readonly left: number;
  readonly fromTop: boolean;
}

function waysOf({ presses: { language, again }, back, end, left, fromTop }: Ways): readonly Button[] {
  const more = left > 0 ? chatWords.moreLeft[language]({ left }) : chatWords.more[language];
  return [
    ...(again !== undefined && end !== undefined ? [button(`more:${end}`, more, again)] : []),
    ...(again !== undefined && fromTop ? [button('more:0', chatWords.fromTop[language], again)] : []),
    ...(back ? [back] : []),
  ];
}
