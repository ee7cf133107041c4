import type { Run } from '../chat/runs.ts';
import { clean as cleanOf, cut, oneLine as oneLineOf, splitRuns as splitRunsOf } from '../chat/runs.ts';

/** Words as a card keeps them: no date that writes itself. */
export function clean(text: string): string {
  return cleanOf(text).replace(datesThatWriteThemselves, `{${joiner}`);
}

// A card turns {{DATE(…)}} and {{TIME(…)}} into a date, also in words that people typed.
const datesThatWriteThemselves = /\{(?=\{(?:DATE|TIME)\()/gi;

// Takes no room and is not seen.
const joiner = '\u2060';

/** One line in which nothing turns around. Longer ends at a word, with "…". */
export function label(text: string, most: number): string {
  return cut(oneLine(text), most, ({ length }) => length) || '…';
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
  return oneLineOf(clean(text));
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

/** The same for what is read out, where a card reads SSML. */
export function spoken(text: string): string {
  return inert(text).replaceAll('&', '＆');
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
  return splitRunsOf(
    runs.map((run) => ({ ...run, text: clean(run.text) })),
    most,
    bytesOf,
  );
}

// As the text stands in the card, with its backslashes.
function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}
