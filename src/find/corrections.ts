import type { Db } from '../kernel/work.ts';
import { wordsSpelled } from './find-store.ts';
import { knownNames } from './meaning.ts';
import { partsAbout, partsDoing } from './parts.ts';
import type { Sought } from './question.ts';
import { errorsApart, errorsIn, spellingsOf } from './spelling.ts';

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
  if (most === 0) return [];
  const spellings = spellingsOf(word);
  const words = [
    ...(await wordsSpelled(db, spellings)),
    ...spellings.flatMap((one) => listed().get(one) ?? []),
  ];
  return [...new Set(words)]
    .filter((other) => other !== word)
    .map((other) => ({ word: other, errors: errorsApart(word, other, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || (a.word < b.word ? -1 : 1))
    .slice(0, mostForOneWord);
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
