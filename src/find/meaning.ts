import { knownParts, tellsLittle } from './compound.ts';
import { foldedWords, wordGroups } from './fold.ts';
import { smallTalk } from './small-talk.ts';
import { root } from './stem.ts';
import { meanings } from './synonyms.ts';

/** What words mean, by the number of the meaning: what they are a name for, and what they only belong to. */
export interface Meant {
  readonly same: readonly number[];
  readonly near: readonly number[];
}

/** Of words that stand next to each other, all together. Undefined: they are no name for anything. */
export function meantBy(words: readonly string[]): Meant | undefined {
  return words.length > longest ? undefined : named.get(keyOf(words));
}

/** Cuts a text into words, and into words that have one meaning together: [[beschermd, wonen], [bergum]]. */
export function inMeanings(words: readonly string[]): readonly (readonly string[])[] {
  const cut: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + longest);
    while (end > at + 1 && !meantBy(words.slice(at, end))) end--;
    cut.push(words.slice(at, end));
    at = end;
  }
  return cut;
}

/** Of one word; a compound that is no name itself belongs to what its parts are a name for. */
export function meaningOf(word: string): Meant {
  const whole = meantBy([word]);
  if (whole) return whole;
  const parts = knownParts(word);
  if (parts.length < 2) return nothing;
  const together = meantBy(parts);
  if (together) return together;
  const pieces = inMeanings(parts).filter((piece, at) => at === 0 || !piece.every(tellsLittle));
  return { same: [], near: pieces.flatMap((piece) => meantBy(piece)?.same ?? []) };
}

/** The words of a text without small talk; of a text that is only that, all of them. */
export function tellingWords(text: string): readonly string[] {
  const words = foldedWords(text);
  const telling = words.filter((word) => !smallTalk.has(word));
  return telling.length > 0 ? telling : words;
}

const nothing: Meant = { same: [], near: [] };
const keyOf = (words: readonly string[]) => words.map(root).join(' ');

const named = new Map<string, { same: number[]; near: number[] }>();
let longest = 1;
for (const [number, { same, near }] of meanings.entries()) {
  for (const name of same) add(name, 'same', number);
  for (const name of near) add(name, 'near', number);
}

function add(name: string, how: 'same' | 'near', number: number): void {
  const words = tellingWords(name);
  longest = Math.max(longest, words.length);
  // The space or the hyphen may be missing.
  for (const key of new Set([
    keyOf(words),
    keyOf([words.join('')]),
    keyOf([wordGroups(name).flat().join('')]),
  ])) {
    const known = named.get(key) ?? { same: [], near: [] };
    named.set(key, known);
    if (!known[how].includes(number)) known[how].push(number);
  }
}

/** Every word of the lists of meanings, as people may misspell it. */
export const knownNames: readonly string[] = [
  ...new Set(
    meanings
      .flatMap(({ same, near }) => [...same, ...near])
      .flatMap((name) => [...tellingWords(name), tellingWords(name).join('')]),
  ),
];
