import type { PressOf } from '../../src/kernel/message.ts';
import { chatWords } from '../chat/chat-words.ts';
import { endOf, itemsAfter, startOf } from '../chat/page-end.ts';
import { cardLimits } from './card-limits.ts';
import type { Part, Piece } from './render-parts.ts';
import { sizeOf } from './render-parts.ts';
import type { Button, Presses } from './render-press.ts';
import { execute, renderPress, rowPieces } from './render-press.ts';

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
  const from = startOf(pieces, paging.from);
  const ways = { presses, back: paging.back && renderPress(paging.back, presses) };
  const longest = partsOf(rowPieces(waysOf({ ...ways, end: pieces.length, left: 9_999, fromTop: true })));
  const room = { pieces: mostPieces, bytes: cardLimits.card - paging.frame - sizeOf(longest) };
  const end = endOf(pieces, from, room, ({ parts }) => sizeOf(parts));
  const left = itemsAfter(pieces, end);
  const more = end < pieces.length ? { end } : {};
  const row = rowPieces(waysOf({ ...ways, ...more, left, fromTop: from > 0 }));
  return {
    body: partsOf([...pieces.slice(from, end), ...row]),
    ...(end < pieces.length ? { more: end } : {}),
  };
}

// More than this nobody scrolls through in a chat.
const mostPieces = 30;

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
  const more = left > 0 ? chatWords.moreLeft[language]({ left }) : chatWords.more[language];
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
    ...(fromTop ? to(chatWords.fromTop[language], 0) : []),
    ...(back ? [back] : []),
  ];
}
