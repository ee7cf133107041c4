import { partsOf } from './compound.ts';
import { wordGroups } from './fold.ts';
import { inMeanings, meaningOf, meantBy } from './meaning.ts';
import { smallTalk } from './small-talk.ts';
import { root, stem } from './stem.ts';

/**
 * What a piece of a card is found by: its words as written, `.stem`, `+part`, `_meaning` and `~meaning it belongs to`.
 * A mark is left out where it says the same as a plainer one.
 */
export function termsOf(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size > 20_000) kept.clear();
  const terms = readTerms(text);
  kept.set(text, terms);
  return terms;
}

/** A name is found by its words only: who is called De Wit knows nothing of Wit. */
export function nameTerms(name: string): readonly string[] {
  const groups = wordGroups(name);
  const words = groups.flat();
  // Somebody may write Vandermeer.
  const last = groups.length > 2 ? [words.slice(1).join('')] : [];
  const joined = words.flatMap((_, at) => joinedSurname(words.slice(0, at + 1)));
  return [...new Set([...groups.flatMap((group) => [...group, group.join('')]), ...last, ...joined])];
}

/** The last word with what goes before a surname as one word: van den berghe, vandenberghe. */
export function joinedSurname(words: readonly string[]): readonly string[] {
  let from = words.length - 1;
  while (from > 0 && beforeSurname.has(words[from - 1] as string)) from--;
  return from < words.length - 1 ? [words.slice(from).join('')] : [];
}

const beforeSurname = new Set(
  'van von de den der het t ter ten te in op el al la le du da dos di ben'.split(' '),
);

// Cards of one organisation say the same things.
const kept = new Map<string, readonly string[]>();

function readTerms(text: string): readonly string[] {
  const terms = new Set<string>();
  const groups = wordGroups(text);
  for (const group of groups) {
    const words = group.filter((word) => !smallTalk.has(word));
    for (const word of words) addWord(terms, word);
    if (group.length > 1) addWord(terms, group.join(''));
  }
  for (const piece of inMeanings(groups.flat())) {
    const [word] = piece;
    const meant = meantBy(piece) ?? (word === undefined ? undefined : meaningOf(word));
    for (const number of meant?.same ?? []) terms.add(`_${number}`);
    for (const number of meant?.near ?? []) terms.add(`~${number}`);
  }
  return [...terms];
}

function addWord(terms: Set<string>, word: string): void {
  terms.add(word);
  const stemmed = stem(word);
  if (stemmed !== word) terms.add(`.${stemmed}`);
  for (const part of partsOf(word)) {
    const bare = root(part);
    if (bare !== stemmed && bare !== word) terms.add(`+${bare}`);
  }
}
