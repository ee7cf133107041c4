import type { Button, KnownBlock } from '@slack/types';
import type { PressOf } from '../../src/kernel/message.ts';
import { limits } from './limits.ts';
import type { Presses } from './render-press.ts';
import { button, renderPress, rowPieces } from './render-press.ts';
import type { Piece } from './render-text.ts';
import { renderWords } from './render-words.ts';

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
  // A page that became shorter since the button was made.
  const from = paging.from > 0 && paging.from < pieces.length ? paging.from : 0;
  const ways = { presses, back: back && renderPress(back, presses) };
  const longest = rowPieces(waysOf({ ...ways, end: pieces.length, left: pieces.length, fromTop: true }));
  const end = endOf(pieces, from, {
    blocks: (room === 'message' ? limits.messageBlocks : limits.viewBlocks) - longest.length,
    bytes: (room === 'message' ? limits.messageBytes : limits.viewBytes) - bytesOf(longest),
  });
  const left = pieces.slice(end).reduce((sum, { items = 0 }) => sum + items, 0);
  const more = end < pieces.length ? { end } : {};
  const row = rowPieces(waysOf({ ...ways, ...more, left, fromTop: from > 0 }));
  const shown = [...pieces.slice(from, end), ...row];
  const blocks = shown.map(({ block }, i) => ({ block_id: `${nonce}:${from + i}`, ...block }));
  return { blocks, ...(end < pieces.length ? { more: end } : {}) };
}

function endOf(pieces: readonly Piece[], from: number, room: { blocks: number; bytes: number }): number {
  let bytes = 0;
  let end = from;
  while (end < pieces.length && end - from < room.blocks) {
    bytes += bytesOf(pieces.slice(end, end + 1));
    if (bytes > room.bytes && end > from) break;
    end++;
  }
  if (end === pieces.length) return end;
  let kept = end;
  while (kept > from && pieces[kept - 1]?.leads) kept--;
  return kept > from ? kept : end;
}

// Room for its id too.
function bytesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { block }) => sum + Buffer.byteLength(JSON.stringify(block)) + 60, 0);
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
  const more = left > 0 ? renderWords.moreLeft[language]({ left }) : renderWords.more[language];
  return [
    ...(again !== undefined && end !== undefined ? [button(`more:${end}`, more, again)] : []),
    ...(again !== undefined && fromTop ? [button('more:0', renderWords.fromTop[language], again)] : []),
    ...(back ? [back] : []),
  ];
}
