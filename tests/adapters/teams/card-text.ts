import type { PressData } from '../../../adapters/teams/render-press.ts';
import { partsOf } from './counterpart/card-parts.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every word of cards in the order of reading, also of what is folded; the signs that stand for others are those again. */
export function wordsShown(cards: readonly Json[]): string {
  return cards.flatMap((card) => partsOf(card).flatMap(({ part }) => saidBy(part))).join('\n');
}

function saidBy(part: Json): readonly string[] {
  const { type, inlines, title, label, choices } = part;
  if (type === 'RichTextBlock')
    return [(inlines as readonly { text: string }[]).map(({ text }) => text).join('')];
  const options = Array.isArray(choices) ? choices.map((one: { title: string }) => looksLike(one.title)) : [];
  return [label, title, ...options].filter((one) => typeof one === 'string');
}

const signs: Readonly<Record<string, string>> = {
  '∗': '*',
  ˍ: '_',
  '［': '[',
  '］': ']',
  ˋ: '`',
  '‹': '<',
  '∼': '~',
  '＼': '\\',
};

/** What a text that cannot act looks like. */
export function looksLike(text: string): string {
  return text.replace(/[∗ˍ［］ˋ‹∼＼]/gu, (sign) => signs[sign] ?? sign);
}

/** Everything on a card that sends something, with what it sends. */
export function sendersIn(card: Json): readonly (Json & { readonly data: PressData })[] {
  return partsOf(card).flatMap(({ part }) => (part.type === 'Action.Execute' ? [part as never] : []));
}

/** The parts of a card of this type, wherever they stand. */
export function typed(card: Json, type: string): readonly Json[] {
  return partsOf(card).flatMap(({ part }) => (part.type === type ? [part] : []));
}
