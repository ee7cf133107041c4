import type { Json } from '../../slack/counterpart/json.ts';
import { list, str } from '../../slack/counterpart/json.ts';
import { cardsOf, partsOf, typeOf } from './card-parts.ts';
import { isMarkdown } from './card-words.ts';
import type { Place } from './screens.ts';

/** What is more than words: a mention, a link, markup, a picture from elsewhere. */
export function liveIn(place: Place): readonly string[] {
  if (place.kind === 'dialog') return place.card ? liveInCard(place.card) : [];
  const { activity } = place;
  return [...liveText(activity), ...mentions(activity), ...cardsOf(activity).flatMap(liveInCard)];
}

export function liveInCard(card: Json): readonly string[] {
  const parts = partsOf(card).map(({ part }) => part);
  const entities = list((card.msteams as Json | undefined)?.entities);
  return [...parts.flatMap(livePart), ...mentions({ entities })];
}

function livePart(part: Json): readonly string[] {
  switch (typeOf(part)) {
    case 'TextBlock':
      return marked(part.text);
    case '':
      // Facts need not say what they are.
      return [...marked(part.title), ...marked(part.value)];
    // The boxes to tick show Markdown too; a list that folds out does not, but may become boxes on a phone.
    case 'Input.ChoiceSet':
      return list(part.choices).flatMap(({ title }) => marked(title));
    case 'Input.Toggle':
      return marked(part.title);
    case 'Action.OpenUrl':
      return [str(part.url)];
    case 'Image':
      return /^data:/.test(str(part.url)) ? [] : [str(part.url)];
    default:
      return [];
  }
}

function liveText(activity: Json): readonly string[] {
  const text = str(activity.text);
  if (isMarkdown(activity)) return [...marked(text), ...(/<\/?[a-z]|https?:/i.test(text) ? [text] : [])];
  // Teams makes a link of every address in words of its own.
  return /https?:\/\//.test(text) ? [text] : [];
}

function mentions({ entities }: Json): readonly string[] {
  return list(entities)
    .filter(({ type }) => type === 'mention')
    .map((one) => JSON.stringify(one));
}

/** Markdown that does something, and the dates that a card reckons out. */
function marked(value: unknown): readonly string[] {
  const text = str(value).replace(/\\[\\`*_{}[\]()<>#+\-.!|~]/g, '');
  const isLive =
    /(^|[^\w*])(\*\*?)(?=\S).*?\S\2/.test(text) ||
    /(^|\W)(__?)(?=\S).*?\S\2(\W|$)/.test(text) ||
    /\[[^\]]*\]\([^)]*\)/.test(text) ||
    /^\s*([-*+]|\d+[.)])\s/m.test(text) ||
    /^\s*(#{1,6}\s|>)/m.test(text) ||
    /`[^`]+`/.test(text) ||
    /~~[^~]+~~/.test(text) ||
    /<\/?[a-z][^>]*>/i.test(text) ||
    /\{\{(DATE|TIME)\(/.test(text);
  return isLive ? [str(value)] : [];
}
