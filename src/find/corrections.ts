import type { Db } from '../kernel/work.ts';
import { wordsSpelled } from './find-store.ts';
import { isKnown, knownNames } from './meaning.ts';
import { partsAbout, partsDoing } from './parts.ts';
import type { Sought } from './question.ts';
import { errorsApart, errorsIn, spellingsOf, startOfSpelling } from './spelling.ts';
import { root } from './stem.ts';

/** A word that was perhaps meant, and how many typing errors it is away. */
export interface Correction {
  readonly word: string;
  readonly errors: number;
}

export interface Corrections {
  readonly ofWords: ReadonlyMap<string, readonly Correction[]>;
  /** All of it, with the nearest word for each that nobody knows; undefined where nothing changes. */
  readonly reads: string | undefined;
}

const mostForOneWord = 8;

/** What may have been meant by the words of a question: words on cards, and words of the lists of meanings. */
export async function correctionsOf(db: Db, question: readonly Sought[]): Promise<Corrections> {
  const ofWords = new Map<string, readonly Correction[]>();
  const reads: string[] = [];
  for (const { words, weight } of question) {
    for (const word of words) {
      const found = weight === 'talk' ? [] : await nearest(db, word);
      ofWords.set(word, found);
      const ours = found.find((one) => known().has(one.word));
      reads.push(known().has(word) ? word : (ours?.word ?? word));
    }
  }
  const before = question.flatMap(({ words }) => words).join(' ');
  return { ofWords, reads: reads.join(' ') === before ? undefined : reads.join(' ') };
}

async function nearest(db: Db, word: string): Promise<readonly Correction[]> {
  const most = errorsIn(word);
  // A word of the lists is written right, also when nobody has it on a card.
  if (most === 0 || isKnown(word)) return [];
  const spellings = spellingsOf(word);
  const onCards = (await wordsSpelled(db, spellings)).map((other) => ({
    word: other,
    errors: Math.min(errorsApart(word, other, most), withOtherEnding(word, other)),
  }));
  const inLists = spellings
    .flatMap((one) => listed().get(one) ?? [])
    .map((other) => ({ word: other, errors: asListed(word, other) }));
  return [...new Map([...inLists, ...onCards].map((one) => [one.word, one])).values()]
    .filter((other) => other.word !== word && other.errors <= most)
    .sort((a, b) => a.errors - b.errors || (a.word < b.word ? -1 : 1))
    .slice(0, mostForOneWord);
}

// Of a long word the ending may differ as well: hoogbegaaft, hoogbegaafdheid.
function withOtherEnding(word: string, other: string): number {
  const errors = word.length < 8 || other.length < 8 ? many : errorsApart(word, root(other), 1);
  return errors > 1 ? many : errors;
}

// The lists have so many words that another good word is soon near one of them: raken, roken; waterschap, wetenschap.
function asListed(word: string, other: string): number {
  const errors = errorsApart(word, other, word.length < 11 ? 1 : 2);
  if (errors < 1) return errors;
  return word.length < 6 || word[0] !== other[0] || (errors > 1 && word.length < 11) ? many : errors;
}

const many = 9;

/**
 * A word without its spaces, as the words that are on cards or in the lists: kansrijkestart, kansrijke start. With as few
 * words as can be; undefined where it is none.
 */
export async function spacesIn(db: Db, word: string): Promise<string | undefined> {
  if (word.length < 8 || word.length > 40 || isKnown(word)) return undefined;
  const pieces = new Set<string>();
  for (let from = 0; from <= word.length - 3; from++)
    for (let to = from + 3; to <= word.length; to++) pieces.add(word.slice(from, to));
  const written = new Set(await wordsSpelled(db, [...new Set([...pieces].map(startOfSpelling))]));
  const there = new Set([...pieces].filter((one) => one !== word && (written.has(one) || known().has(one))));
  const best: (readonly string[] | undefined)[] = [[]];
  for (let to = 3; to <= word.length; to++) {
    for (let from = 0; from <= to - 3; from++) {
      const before = best[from];
      if (!before || !there.has(word.slice(from, to))) continue;
      if (before.length + 1 < (best[to]?.length ?? 4)) best[to] = [...before, word.slice(from, to)];
    }
  }
  return best[word.length]?.join(' ');
}

let words: ReadonlySet<string> | undefined;
function known(): ReadonlySet<string> {
  words ??= new Set([...knownNames, ...partsAbout, ...partsDoing]);
  return words;
}

// The words of the lists by their spellings, as those on cards are in the database.
let spelled: ReadonlyMap<string, readonly string[]> | undefined;
function listed(): ReadonlyMap<string, readonly string[]> {
  if (!spelled) {
    const made = new Map<string, string[]>();
    for (const word of [...known()].filter((one) => errorsIn(one) > 0)) {
      for (const spelling of spellingsOf(word)) made.set(spelling, [...(made.get(spelling) ?? []), word]);
    }
    spelled = made;
  }
  return spelled;
}
