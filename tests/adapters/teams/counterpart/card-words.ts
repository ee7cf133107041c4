import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';
import type { Typed } from './card-boxes.ts';
import { wordsHeld } from './card-boxes.ts';
import { cardsOf, inside, isAction, isInput, typeOf } from './card-parts.ts';
import type { Place } from './screens.ts';

/** Every word of a place in the order of reading; spaces and line breaks are one space. What is folded is read where it unfolds. */
export function wordsOf(place: Place, typed: (card: Json) => Typed): string {
  const said =
    place.kind === 'dialog'
      ? [place.title, str(place.text), ...(place.card ? [wordsOfCard(place.card, typed(place.card))] : [])]
      : [
          shownText(place.activity),
          ...cardsOf(place.activity).map((card) => wordsOfCard(card, typed(card))),
          str(place.notice),
        ];
  return oneLine(said.join(' '));
}

export function wordsOfCard(card: Json, typed: Typed = new Map()): string {
  return oneLine(words(card, typed));
}

/** What a notification says. */
export function notification(activity: Json): string {
  const said =
    str(activity.summary) ||
    shownText(activity) ||
    cardsOf(activity)
      .map((card) => wordsOfCard(card))
      .join(' ');
  return oneLine(said);
}

/** A message with a card shows its text above it. */
function shownText(activity: Json): string {
  return isMarkdown(activity) ? unescaped(str(activity.text)) : str(activity.text);
}

export function isMarkdown({ textFormat }: Json): boolean {
  return textFormat !== 'plain';
}

function words(part: Json, typed: Typed): string {
  const type = typeOf(part);
  if (isInput(part)) return wordsOfBox(part, typed);
  switch (type) {
    case 'TextBlock':
      return unescaped(str(part.text));
    case 'RichTextBlock':
      return inlines(part).join('');
    case 'Image':
      return str(part.altText);
    case 'FactSet':
      return list(part.facts)
        .map(({ title, value }) => `${unescaped(str(title))} ${unescaped(str(value))}`)
        .join(' ');
  }
  const own = isAction(part) ? str(part.title) : '';
  // What a press on the whole does is not read: its words stand in the whole.
  const held = inside(part).filter((one) => one !== part.selectAction);
  return [own, ...held.map((one) => words(one, typed))].join(' ');
}

function wordsOfBox(box: Json, typed: Typed): string {
  const choices = list(box.choices).map(({ title }) => unescaped(str(title)));
  return [
    str(box.label),
    wordsHeld(box, typed),
    str(box.placeholder),
    unescaped(str(box.title)),
    ...choices,
    str(obj(box.inlineAction).title),
  ].join(' ');
}

function inlines({ inlines: all }: Json): readonly string[] {
  const parts: readonly unknown[] = Array.isArray(all) ? all : [];
  return parts.map((one) => (typeof one === 'string' ? one : str(obj(one).text)));
}

/** Markdown without its backslashes. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()<>#+\-.!|~])/g, '$1');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
