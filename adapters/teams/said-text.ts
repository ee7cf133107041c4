interface Sent {
  /** The bot's own name, as it stands in the text: that goes. */
  readonly without?: readonly string[];
  /** Only then brackets and names of signs are HTML. Plain text has no more in it of Teams than names and cards. */
  readonly html?: boolean;
}

/** What somebody typed, out of what Teams makes of it: without the bot's own name in front, and without tags. */
export function saidText(text: string, { without = [], html = false }: Sent = {}): string {
  const typed = without
    .reduce((rest, mention) => rest.replace(mention, () => ' '), text)
    .replace(card, ' ')
    .replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, '$1');
  return (html ? readHtml(typed) : typed.replaceAll('&nbsp;', ' '))
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function readHtml(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(tags, '')
    .replace(entities, (whole, name: string) => signOf(name) ?? whole);
}

/** Stands for a card that was sent along from a message extension. */
const card = /<span\b[^<>]{0,300}\binline-compose-card\b[^<>]{0,300}>[^<>]{0,300}<\/span>/gi;
const lineEnds = /<br\s*\/?>|<\/(?:p|div|li|blockquote|h[1-6])>/gi;
/** Only what Teams itself writes: "a < b > c" are somebody's own words. */
const tags =
  /<\/?(?:at|span|p|div|ul|ol|li|blockquote|pre|code|strong|b|em|i|u|s|a|h[1-6]|img|emoji|attachment|systemEventMessage)\b[^<>]*>/gi;
const entities = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function signOf(name: string): string | undefined {
  if (!name.startsWith('#'))
    return Object.hasOwn(named, name.toLowerCase()) ? named[name.toLowerCase()] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSign = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isSign || code === 10 ? String.fromCodePoint(code) : undefined;
}
