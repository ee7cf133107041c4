import type { PressOf } from '../../src/kernel/message.ts';
import { cardLimits } from './card-limits.ts';
import type { Part, Piece } from './render-parts.ts';
import { sizeOf } from './render-parts.ts';
import type { Button, Presses } from './render-press.ts';
import { execute, renderPress, rowPieces } from './render-press.ts';
import { renderWords } from './render-words.ts';

/** As much as fits on one card. */
export interface Page {
  readonly body: readonly Part[];
  /** There is more: where the next part begins. */
  readonly more?: number;
}

interface Paging {
  readonly presses: Presses;
  readonly from: number;
  readonly back: PressOf<string> | undefined;
  /** Bytes of the card around its body. */
  readonly frame: number;
}

/** The pieces from `from` on that fit together, with the ways on and back below them. */
export function pageOf(pieces: readonly Piece[], paging: Paging): Page {
  const { presses } = paging;
  // A page that became shorter since the button was made.
  const from = paging.from > 0 && paging.from < pieces.length ? paging.from : 0;
  const ways = { presses, back: paging.back && renderPress(paging.back, presses) };
  const longest = partsOf(rowPieces(waysOf({ ...ways, end: pieces.length, left: 9_999, fromTop: true })));
  const end = endOf(pieces, from, cardLimits.card - paging.frame - sizeOf(longest));
  const left = pieces.slice(end).reduce((sum, { items = 0 }) => sum + items, 0);
  const more = end < pieces.length ? { end } : {};
  const row = rowPieces(waysOf({ ...ways, ...more, left, fromTop: from > 0 }));
  return {
    body: partsOf([...pieces.slice(from, end), ...row]),
    ...(end < pieces.length ? { more: end } : {}),
  };
}

// More than this nobody scrolls through in a chat.
const mostPieces = 60;

function endOf(pieces: readonly Piece[], from: number, room: number): number {
  let bytes = 0;
  let end = from;
  while (end < pieces.length && end - from < mostPieces) {
    bytes += sizeOf(pieces[end]?.parts ?? []);
    if (bytes > room && end > from) break;
    end++;
  }
  if (end === pieces.length) return end;
  let kept = end;
  while (kept > from && pieces[kept - 1]?.leads) kept--;
  return kept > from ? kept : end;
}

function partsOf(pieces: readonly Piece[]): readonly Part[] {
  return pieces.flatMap(({ parts }) => parts);
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

function waysOf({ presses, back, end, left, fromTop }: Ways): readonly Button[] {
  const { language, nonce, again } = presses;
  const more = left > 0 ? renderWords.moreLeft[language]({ left }) : renderWords.more[language];
  const to = (words: string, index: number): readonly Button[] =>
    again === undefined
      ? []
      : [
          {
            action: execute(
              words,
              { fea: { kind: 'more', token: again, nonce, index } },
              { associatedInputs: 'none' },
            ),
          },
        ];
  return [
    ...(end === undefined ? [] : to(more, end)),
    ...(fromTop ? to(renderWords.fromTop[language], 0) : []),
    ...(back ? [back] : []),
  ];
}
