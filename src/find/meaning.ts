import { knownParts, tellsLittle } from './compound.ts';
import { foldedWords } from './fold.ts';
import { smallTalk } from './small-talk.ts';
import { root, stem } from './stem.ts';
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

/**
 * Cuts a text into words, and into words that have one meaning together: [[beschermd, wonen], [bergum]]. Small talk drops
 * out, unless it is what makes the meaning: "uit elkaar".
 */
export function inMeanings(
  words: readonly string[],
  small: ReadonlySet<string> = smallTalk,
): readonly (readonly string[])[] {
  const cut: (readonly string[])[] = [];
  let telling: string[] = [];
  for (let at = 0; at < words.length; ) {
    const end = endOfLiteral(words, at);
    if (end > at) {
      cut.push(...inTelling(telling), words.slice(at, end));
      telling = [];
      at = end;
    } else {
      const word = words[at++] as string;
      if (!small.has(word)) telling.push(word);
    }
  }
  return [...cut, ...inTelling(telling)];
}

/** Of one word; a compound that is no name itself belongs to what its parts are a name for. */
export function meaningOf(word: string): Meant {
  const whole = meantBy([word]);
  if (whole) return whole;
  const parts = knownParts(word);
  if (parts.length < 2) return nothing;
  const together = meantBy(parts);
  if (together) return together;
  const pieces = inTelling(parts).filter((piece, at) => at === 0 || !piece.every(tellsLittle));
  return { same: [], near: pieces.flatMap((piece) => meantBy(piece)?.same ?? []) };
}

/** Is this a word of the lists, and so no misspelling of another word? */
export function isKnown(word: string): boolean {
  return knownStems.has(stem(word));
}

/** The words of a text without small talk; of a text that is only that, all of them. */
export function tellingWords(text: string): readonly string[] {
  const words = foldedWords(text);
  const telling = words.filter((word) => !smallTalk.has(word));
  return telling.length > 0 ? telling : words;
}

function inTelling(words: readonly string[]): readonly (readonly string[])[] {
  const cut: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + longest);
    while (end > at + 1 && !meantBy(words.slice(at, end))) end--;
    cut.push(words.slice(at, end));
    at = end;
  }
  return cut;
}

function endOfLiteral(words: readonly string[], at: number): number {
  let end = Math.min(words.length, at + longest);
  while (end > at + 1 && !literal.has(keyOf(words.slice(at, end)))) end--;
  return end > at + 1 ? end : at;
}

const nothing: Meant = { same: [], near: [] };
const keyOf = (words: readonly string[]) => words.map(root).join(' ');

const named = new Map<string, { same: number[]; near: number[] }>();
const literal = new Set<string>();
let longest = 1;
for (const [number, { dutch, english, near }] of meanings.entries()) {
  for (const name of [...dutch, ...english]) add(name, 'same', number);
  for (const name of near) add(name, 'near', number);
}
// What belongs to a meaning does so by each of its names: who looks for a pregnant woman looks for zwanger.
const first = new Map(meanings.map(({ dutch }, number) => [dutch[0] as string, number]));
for (const [number, { near }] of meanings.entries()) {
  for (const other of near.map((name) => first.get(name)).filter((one) => one !== undefined)) {
    const { dutch = [], english = [] } = meanings[other] ?? {};
    for (const name of [...dutch, ...english]) add(name, 'near', number);
  }
}

function add(name: string, how: 'same' | 'near', number: number): void {
  for (const words of spelledApart(name)) {
    longest = Math.max(longest, words.length);
    const key = keyOf(words);
    const known = named.get(key) ?? { same: [], near: [] };
    named.set(key, known);
    if (!known[how].includes(number)) known[how].push(number);
  }
}

// The space or the hyphen may be missing, or stand where there is none.
function spelledApart(name: string): readonly (readonly string[])[] {
  const all = foldedWords(name);
  const telling = tellingWords(name);
  if (all.length > 1 && (telling.length < 2 || telling.every((word) => smallTalk.has(word)))) {
    literal.add(keyOf(all));
    return [all];
  }
  const [word] = telling;
  const apart = telling.length === 1 && word !== undefined ? knownParts(word) : telling;
  return [telling, [telling.join('')], [all.join('')], apart];
}

/** Every word of the lists of meanings, as people may misspell it. */
export const knownNames: readonly string[] = [
  ...new Set(
    meanings
      .flatMap(({ dutch, english, near }) => [...dutch, ...english, ...near])
      .flatMap((name) => [...tellingWords(name), tellingWords(name).join('')]),
  ),
];
const knownStems: ReadonlySet<string> = new Set(knownNames.map(stem));
