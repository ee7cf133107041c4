/** Words that look the same from their first to their last letter. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Small and grey. */
  readonly quiet?: true;
}

/** Words as a card keeps them: no half signs, no control signs but the line break, and no date that writes itself. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''))
    .replace(datesThatWriteThemselves, `{${joiner}`);
}

// A card turns {{DATE(…)}} and {{TIME(…)}} into a date, also in words that people typed.
const datesThatWriteThemselves = /\{(?=\{(?:DATE|TIME)\()/gi;

// Takes no room and is not seen.
const joiner = '\u2060';

/** One line in which nothing turns around. Longer ends at a word, with "…". */
export function label(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line || '…';
  // Half a sign at the end goes.
  const start = line
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  return `${start.replace(/(?<=\S)\s+\S*$/, '')}…`;
}

/** The same in so many bytes, for words that stand alone: what turns around and back in them stays. */
export function sentence(text: string, most: number): string {
  const [first = [], ...more] = splitRuns([{ text: clean(text).replace(/\s+/g, ' ') }], most);
  return first.map((run) => run.text).join('') + (more.length > 0 ? '…' : '') || '…';
}

export function isCut(text: string, most: number): boolean {
  return oneLine(text).length > most;
}

export function oneLine(text: string): string {
  return clean(text).replace(turning, '').replace(/\s+/g, ' ').trim();
}

/**
 * The same words for the few places where a card reads Markdown and has no plain text: the signs that would act become
 * signs that look like them. A backslash before them would be seen wherever Markdown is off.
 */
export function inert(text: string): string {
  return text
    .replace(/[*_[\]`<~\\]/g, (sign) => lookAlikes[sign] ?? sign)
    .replace(/&(?=#|\w)/g, `&${joiner}`)
    .replace(/^(?=#|>|[-+] |\d+[.)] )/gm, joiner);
}

const lookAlikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '[': '［',
  ']': '］',
  '`': 'ˋ',
  '<': '‹',
  '~': '∼',
  '\\': '＼',
};

/** Words in parts of at most so many bytes. Nothing is left out but the spaces between two parts. */
export function splitRuns(runs: readonly Run[], most: number): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  let used = 0;
  for (const bit of runs.flatMap((run) => bitsOf(run, most))) {
    const size = bytesOf(bit.text);
    if (used + size > most) {
      parts.push(part);
      part = [];
      used = 0;
    }
    const last = part.at(-1);
    if (last && last.strong === bit.strong && last.quiet === bit.quiet)
      part[part.length - 1] = { ...bit, text: last.text + bit.text };
    else part.push(bit);
    used += size;
  }
  parts.push(part);
  return parts.map(trimmed).filter((one) => one.length > 0);
}

// As the text stands in the card, with its backslashes.
function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

// Words with the space after them; a word that is longer than a whole part in pieces.
function bitsOf(run: Run, most: number): Run[] {
  const words = clean(run.text).match(/\s+|\S+\s?/g) ?? [];
  return words
    .flatMap((word) => (bytesOf(word) <= most ? [word] : inPieces(word, most)))
    .map((text) => ({ ...run, text }));
}

function inPieces(word: string, most: number): string[] {
  const pieces = [''];
  let used = 0;
  for (const sign of word) {
    const size = bytesOf(sign);
    if (used + size > most) {
      pieces.push('');
      used = 0;
    }
    pieces[pieces.length - 1] += sign;
    used += size;
  }
  return pieces;
}

function trimmed(part: readonly Run[]): readonly Run[] {
  const kept = part.map((run, i) => {
    const start = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: settled(i === part.length - 1 ? start.trimEnd() : start) };
  });
  return kept.some(({ text }) => text.trim() !== '') ? kept.filter(({ text }) => text !== '') : [];
}

/** Signs that turn the words after them around. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

// Words that turn around and turn back harm nobody. What does not turn back would turn the words of others around.
function settled(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(turning)) {
    if (sign === '\u202C' || sign === '\u2069') {
      if (open.pop() !== sign) return text.replace(turning, '');
    } else open.push(sign < '\u2066' ? '\u202C' : '\u2069');
  }
  return open.length === 0 ? text : text.replace(turning, '');
}
