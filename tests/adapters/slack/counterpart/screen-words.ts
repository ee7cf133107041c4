import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';
import type { Place } from './screens.ts';

/** Every word of a place in the order of reading; spaces and line breaks are one space. */
export function wordsOf(place: Place, typed: (blockId: string, element: Json) => string): string {
  const said = place.kind === 'message' ? messageWords(place.body, typed) : viewWords(place, typed);
  return said.join(' ').replace(/\s+/g, ' ').trim();
}

/** What a notification says. */
export function notification(body: Json): string {
  return unescaped(str(body.text)).replace(/\s+/g, ' ').trim();
}

type Typed = (blockId: string, element: Json) => string;

function messageWords(body: Json, typed: Typed): readonly string[] {
  const blocks = list(body.blocks);
  return blocks.length > 0 ? blocks.map((one) => blockWords(one, typed)) : [notification(body)];
}

function viewWords({ view, errors }: Exclude<Place, { kind: 'message' }>, typed: Typed): readonly string[] {
  const withErrors = list(view.blocks).flatMap((one) => [
    blockWords(one, typed),
    str(errors?.[str(one.block_id)]),
  ]);
  return [words(view.title), ...withErrors, words(view.submit), words(view.close)];
}

function blockWords(block: Json, typed: Typed): string {
  if (block.type !== 'input') return words(block);
  const element = obj(block.element);
  const held = typed(str(block.block_id), element);
  return [words(block.label), words({ ...element, held }), words(block.hint)].join(' ');
}

// The order in which a person meets them; what a button asks before it does its work comes right after its label.
const readIn =
  'caption title label text fields elements rows accessory element held placeholder options option_groups description confirm deny alt_text hint'.split(
    ' ',
  );

function words(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(words).join(' ');
  const one = obj(part);
  switch (one.type) {
    case 'mrkdwn':
      return unescaped(str(one.text));
    case 'rich_text_section':
    case 'rich_text_preformatted':
    case 'rich_text_quote':
      return list(one.elements).map(richWord).join('');
    default:
      return readIn
        .filter((key) => one[key] !== undefined)
        .map((key) => words(one[key]))
        .join(' ');
  }
}

function richWord(element: Json): string {
  if (typeof element.text === 'string') return element.text;
  if (element.type === 'emoji') return `:${str(element.name)}:`;
  if (element.type === 'broadcast') return `@${str(element.range)}`;
  return str(element.url) || `@${str(element.user_id)}${str(element.channel_id)}`;
}

/** What is more than words: a mention, a link, markup, a picture from elsewhere. */
export function liveIn(place: Place): readonly string[] {
  if (place.kind !== 'message') return [place.view.title, place.view.blocks].flatMap(liveParts);
  const { body } = place;
  return [...liveText(body), ...liveParts(body.blocks), ...liveParts(body.attachments)];
}

function liveParts(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(liveParts);
  if (typeof part !== 'object' || part === null) return [];
  const one = obj(part);
  return [...(isLive(one) ? [JSON.stringify(one)] : []), ...Object.values(one).flatMap(liveParts)];
}

const liveTypes = 'link user usergroup channel broadcast emoji team date color video'.split(' ');

function isLive(part: Json): boolean {
  const text = str(part.text);
  if (part.type === 'mrkdwn') return isMarkup(text);
  if (part.type === 'plain_text') return part.emoji !== false && /:[\w+-]+:/.test(text);
  if (part.type === 'markdown') return isMarkup(text) || /[[\]#|]/.test(text);
  if (liveTypes.includes(str(part.type))) return true;
  return part.type === 'button' ? part.url !== undefined : part.image_url !== undefined;
}

/** The words of a message as Slack treats them beside its blocks. */
function liveText(body: Json): readonly string[] {
  const text = str(body.text);
  const hasBlocks = list(body.blocks).length > 0;
  const unfurls = !isOff(body.unfurl_links) || !isOff(body.unfurl_media);
  const live =
    /<[^<>]*>/.test(text) ||
    (!hasBlocks && (isOff(body.mrkdwn) ? hasAddress(text) : isMarkup(text))) ||
    (isOn(body.link_names) && /[@#]\w/.test(text)) ||
    (body.parse === 'full' && /[@#]\w/.test(text)) ||
    (body.parse === 'full' && hasAddress(text)) ||
    (unfurls && /https?:\/\//.test(text));
  return live ? [text] : [];
}

function isMarkup(text: string): boolean {
  return (
    /<[^<>]*>/.test(text) ||
    /(^|[\s(])([*_~`])[^\s].*?\2/.test(text) ||
    /^(>|&gt;)/m.test(text) ||
    /:[\w+-]+:/.test(text) ||
    hasAddress(text)
  );
}

function hasAddress(text: string): boolean {
  return /https?:\/\/|\S@\S+\.\w/.test(text);
}

function isOff(value: unknown): boolean {
  return value === false || value === 'false' || value === 0 || value === '0';
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true' || value === 1 || value === '1';
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
