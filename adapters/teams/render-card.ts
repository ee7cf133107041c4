import type { Language } from '../../src/kernel/language.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { beginsLarge, longestTitle, saysTitle } from '../chat/block-runs.ts';
import { cardLimits } from './card-limits.ts';
import { blockPieces } from './render-blocks.ts';
import { pageOf } from './render-page.ts';
import type { Part, Piece } from './render-parts.ts';
import { bigPieces, headingPieces, quietPieces, richPieces, sizeOf } from './render-parts.ts';
import type { Presses } from './render-press.ts';
import { unsaidPieces } from './render-press.ts';
import { inert, sentence, spoken } from './render-text.ts';

export interface Rendering {
  /** Of the words around the message. */
  readonly language: Language;
  /** Of the message, when that is known: with it a screen reader chooses its voice. */
  readonly lang?: Language;
  /** Makes presses of this screen one of a kind. */
  readonly nonce: string;
  /** Shows this message again: the page the next part belongs to. Without it there is no way to the next part. */
  readonly again?: string;
  /** Where this part begins: `more` of the part before. */
  readonly from?: number;
  /** Where people open the web page, for the few things that Teams cannot do. */
  readonly web?: string;
}

export interface Shown {
  /** An Adaptive Card 1.5, to be put in an attachment or in the answer to a press. */
  readonly card: Part;
  /** For the activity: what a notification says. Plain words. */
  readonly summary: string;
  /** There is more: where the next part begins. */
  readonly more?: number;
}

/**
 * A message as a card: the words in the order of reading, its forms as boxes between them. What a press brings back is
 * `PressData`; of a form `readValues` reads the boxes.
 */
export function renderCard(message: SealedMessage, how: Rendering): Shown {
  const { language, lang, nonce, again, web, from = 0 } = how;
  const presses = { language, nonce, again, web, next: counter() };
  const summary = sentence(message.summary, cardLimits.summary);
  const frame = {
    type: 'AdaptiveCard',
    version: '1.5',
    ...(lang === undefined ? {} : { lang }),
    fallbackText: inert(summary),
    speak: spoken(summary),
    msteams: { width: 'Full' },
  };
  const { body, more } = pageOf(piecesOf(message, presses), {
    presses,
    from,
    back: message.back,
    frame: sizeOf([{ ...frame, body: [] }]),
  });
  return { card: { ...frame, body }, summary, ...(more === undefined ? {} : { more }) };
}

function piecesOf(message: SealedMessage, presses: Presses): readonly Piece[] {
  const { blocks } = message;
  const shown = beginsWithTitle(message) ? { ...message, blocks: blocks.slice(1) } : message;
  const pieces = [
    ...titlePieces(shown),
    ...blockPieces(shown.blocks, presses),
    ...(message.back ? unsaidPieces(message.back) : []),
  ];
  return pieces.length > 0 ? pieces : richPieces([{ text: message.summary.trim() || '…' }]);
}

/** The title is an ordinary sentence at the top, with more to read below it: then it looks like a title all the same. */
function beginsWithTitle({ summary, blocks }: SealedMessage): boolean {
  const [first, ...others] = blocks;
  return (
    first?.kind === 'text' &&
    first.tone === undefined &&
    plain(first.text) === summary &&
    summary.length <= longestTitle &&
    others.some(({ kind }) => kind !== 'buttons') &&
    !others.some(({ kind }) => kind === 'big')
  );
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}

/** The title, unless the blocks say the same. */
function titlePieces(message: SealedMessage): readonly Piece[] {
  const { summary } = message;
  if (saysTitle(message)) return [];
  // The answer comes in large letters by itself.
  if (beginsLarge(message)) return quietPieces(summary);
  return summary.length > longestTitle ? headingPieces(summary) : bigPieces(summary, 'Large');
}
