/** Words that look the same from their first to their last letter. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Small and grey. */
  readonly quiet?: true;
}

/** How long a text is for the platform: characters or bytes, as it stands in what is sent. */
export type Measure = (text: string) => number;

/** Words as a chat can keep them: no half signs, no control signs but the line break. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''));
}

/** One line in which nothing turns around, for what stands on a button or above a box. */
export function oneLine(text: string): string {
  return clean(text).replace(turning, '').replace(/\s+/g, ' ').trim();
}

/** The sentences of a text, without the full stop at their end. */
export function sentencesIn(text: string): readonly string[] {
  return oneLine(text)
    .split(/(?<=[.?!]) /)
    .map((sentence) => sentence.replace(/\.$/, ''));
}

/** At most so much of a text, ending at a word, with "…". */
export function cut(text: string, most: number, measure: Measure): string {
  if (measure(text) <= most) return text;
  const [first = ''] = split(text, most - measure('…'), measure);
  return `${first.replace(/[.!?]+$/, '')}…`;
}

/** A text in parts that each fit. Nothing is left out but the spaces between two parts. */
export function split(text: string, most: number, measure: Measure): readonly string[] {
  return splitRuns([{ text }], most, measure).map((runs) => runs.map((run) => run.text).join(''));
}

/** The same for words of which some stand out. */
export function splitRuns(runs: readonly Run[], most: number, measure: Measure): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let part: Run[] = [];
  let used = 0;
  for (const bit of runs.flatMap((run) => bitsOf(run, most, measure))) {
    const size = measure(bit.text);
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

// Words with the space after them; a word that is longer than a whole part in pieces.
function bitsOf(run: Run, most: number, measure: Measure): Run[] {
  const words = clean(run.text).match(/\s+|\S+\s?/g) ?? [];
  return words
    .flatMap((word) => (measure(word) <= most ? [word] : inPieces(word, most, measure)))
    .map((text) => ({ ...run, text }));
}

const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function inPieces(word: string, most: number, measure: Measure): string[] {
  const pieces = [''];
  let used = 0;
  // A family of emoji stays together; a pile of accents that is longer than a part does not.
  for (const { segment } of signs.segment(word)) {
    for (const sign of measure(segment) <= most ? [segment] : segment) {
      const size = measure(sign);
      if (used + size > most) {
        pieces.push('');
        used = 0;
      }
      pieces[pieces.length - 1] += sign;
      used += size;
    }
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
