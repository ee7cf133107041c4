import { OpenPaperSwap } from '../contacts/swap-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Card, Message } from '../kernel/message.ts';
import { swapCardWords as words } from './swap-card-words.ts';

const roomToWrite = '\u00a0';

/** So many fit on one sheet. */
const onSheet = 4;

/** A sheet to print as often as needed: each card has a half for both, and both sign. */
export function swapCardsView(language: Language, session: string, meeting: string): Message {
  const card = cardOf(language, meeting);
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: words.why[language] },
      { kind: 'heading', text: words.toCut[language], sheet: 'upright' },
      { kind: 'cards', cards: Array.from({ length: onSheet }, () => card) },
    ],
    back: { label: words.toPaperSwap[language], press: OpenPaperSwap({ session }) },
  };
}

function cardOf(language: Language, meeting: string): Card {
  const half = [
    words.iGive[language],
    words.to[language],
    words.phone[language],
    words.email[language],
    words.signed[language],
  ];
  return {
    title: words.weSwap[language],
    under: meeting,
    lines: [...half, words.cut[language], ...half].flatMap((line) => [roomToWrite, line]),
    foot: words.foot[language],
  };
}
