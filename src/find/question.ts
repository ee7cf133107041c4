import { partsOf, tellsLittle } from './compound.ts';
import type { Correction } from './corrections.ts';
import type { Condition } from './find-store.ts';
import { wordGroups } from './fold.ts';
import type { Meant } from './meaning.ts';
import { inMeanings, meaningOf, meantBy } from './meaning.ts';
import { smallTalk, vagueWords } from './small-talk.ts';
import { root, stem } from './stem.ts';
import { joinedSurname } from './terms.ts';

/** A term of a card, and how well it fits what was asked, from 0 to 1. */
export interface Fit {
  readonly term: string;
  readonly fit: number;
  /** The term may go on: `klantm` fits klantmanager. */
  readonly starts?: boolean;
  /** It fits what somebody is called as well: a name has no meaning, no parts and no plural. */
  readonly inName?: boolean;
}

/** One way to fit: of each group at least one. */
export type Way = readonly (readonly Fit[])[];

/** One thing that is looked for. */
export interface Sought {
  readonly words: readonly string[];
  readonly ways: readonly Way[];
  /** Must it fit, does it only help to choose, or is it small talk that may be part of a name? */
  readonly weight: 'must' | 'may' | 'talk';
}

/** How well things fit. Whoever fits as it was typed stands above who fits in meaning, and that above a typing error. */
export const fits = {
  exact: 1,
  stem: 0.95,
  phrase: 0.9,
  part: 0.8,
  start: 0.75,
  shortStart: 0.45,
  startOfKnown: 0.45,
  meaning: 0.7,
  narrower: 0.55,
  wider: 0.45,
  parts: 0.6,
  mainPart: 0.35,
  sameSound: 0.65,
  oneError: 0.6,
  twoErrors: 0.5,
} as const;

/** What is looked for in what somebody typed: "wie weet iets van beschermd wonen" is one thing, beschermd wonen. */
export function readQuestion(typed: string): readonly Sought[] {
  const groups = wordGroups(typed);
  const all = groups.flat();
  const talk = all.every((word) => smallTalk.has(word)) ? new Set<string>() : smallTalk;
  const telling = all.filter((word) => !talk.has(word));
  const vague = telling.every((word) => vagueWords.has(word)) ? new Set<string>() : vagueWords;
  const tied = new Set(groups.filter((group) => group.length > 1).map((group) => group.join('')));
  const things: Sought[] = inMeanings(all, talk).map((words) => ({
    words,
    ways: words.length > 1 ? waysOfPhrase(words) : waysOf(words[0] as string),
    weight: words.length === 1 && vague.has(words[0] as string) ? 'may' : 'must',
  }));
  const joined = things.map((thing, at) => withNeighbours(thing, things[at - 1], things[at + 1], tied, all));
  const small = all.filter((word) => talk.has(word));
  return [
    ...joined,
    ...small.map((word) => ({ words: [word], ways: [only(word, 1)], weight: 'talk' as const })),
  ];
}

/** The ways in which a card fits one word. */
export function waysOf(word: string): readonly Way[] {
  const parts = partsOf(word);
  const bare = root(word);
  const ways: Way[] = [
    only(word, fits.exact),
    ...(parts.length === 1 ? [[anyOf(bare, fits.part)]] : []),
    [anyOf(stem(word), fits.stem)],
    [[startOf(word)]],
    [meaningFits(meaningOf(word))],
  ];
  if (parts.length > 1) {
    ways.push(parts.map((part) => anyOf(root(part), fits.part)));
    ways.push(
      parts.map((part) => [...anyOf(root(part), fits.parts), ...lessened(meantBy([part]), fits.parts)]),
    );
    const main = parts.filter((part) => !tellsLittle(part));
    if (main.length > 0 && main.length < parts.length)
      ways.push(main.map((part) => anyOf(root(part), fits.mainPart)));
  }
  return ways.filter((way) => way.every((group) => group.length > 0));
}

function waysOfPhrase(words: readonly string[]): readonly Way[] {
  return [
    words.map((word) => [{ term: word, fit: fits.exact, inName: true }]),
    words.map((word) => anyOf(stem(word), fits.stem)),
    only(words.join(''), fits.stem),
    words.map((word) => anyOf(root(word), fits.phrase)),
    [meaningFits(meantBy(words) as Meant)],
  ].filter((way) => way.every((group) => group.length > 0));
}

// A space too much: "brief adres" is written as one word too.
function withNeighbours(
  thing: Sought,
  before: Sought | undefined,
  after: Sought | undefined,
  tied: ReadonlySet<string>,
  all: readonly string[],
): Sought {
  const [word] = thing.words;
  if (thing.words.length > 1 || word === undefined) return thing;
  const together = [
    ...(before?.words.length === 1 ? [before.words[0] + word] : []),
    ...(after?.words.length === 1 ? [word + after.words[0]] : []),
  ];
  const ways = together.flatMap((one) => [
    only(one, tied.has(one) ? fits.exact : fits.stem),
    [anyOf(stem(one), fits.stem)],
  ]);
  const surname = joinedSurname(all.slice(0, all.indexOf(word) + 1)).map((one) => only(one, fits.stem));
  return { ...thing, ways: [...thing.ways, ...ways, ...surname] };
}

const only = (term: string, fit: number): Way => [[{ term, fit, inName: true }]];

// A word that means something is no beginning of a name: kerk, Kerkhof.
function startOf(word: string): Fit {
  if (meantBy([word])) return { term: word, fit: fits.startOfKnown, starts: true };
  return { term: word, fit: word.length > 2 ? fits.start : fits.shortStart, starts: true, inName: true };
}

// A card has the mark of a stem or a part only where it differs from the word.
function anyOf(bare: string, fit: number): readonly Fit[] {
  return [bare, `.${bare}`, `+${bare}`].map((term) => ({
    term,
    fit: Math.min(fit, term[0] === '+' ? fits.part : fit),
  }));
}

function meaningFits({ same, near }: Meant): readonly Fit[] {
  return [
    ...same.flatMap((number) => [
      { term: `_${number}`, fit: fits.meaning },
      { term: `~${number}`, fit: fits.narrower },
    ]),
    ...near.map((number) => ({ term: `_${number}`, fit: fits.wider })),
  ];
}

function lessened(meant: Meant | undefined, by: number): readonly Fit[] {
  return meant
    ? meaningFits({ same: meant.same, near: [] }).map((one) => ({ ...one, fit: one.fit * by }))
    : [];
}

/** The same question, where each word may also be one that was perhaps meant. */
export function withErrors(
  question: readonly Sought[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly Sought[] {
  return question.map((thing) => {
    const [word = ''] = thing.words;
    if (thing.words.length > 1) return thing;
    const meant = (corrections.get(word) ?? []).flatMap((one) => {
      const by = one.errors > 1 ? fits.twoErrors : one.errors < 1 ? fits.sameSound : fits.oneError;
      return waysOf(one.word).map((way) =>
        way.map((group) => group.map((fit) => ({ ...fit, fit: fit.fit * by }))),
      );
    });
    return { ...thing, ways: [...thing.ways, ...meant] };
  });
}

/** What must be on a card, told to the index: only ways that fit at least so well. Undefined: nothing fits so well. */
export function conditionOf(question: readonly Sought[], least: number): Condition | undefined {
  const condition = question
    .filter(({ weight }) => weight === 'must')
    .map(({ ways }) => plainly(ways, least));
  return condition.length === 0 || condition.some((ways) => ways.length === 0) ? undefined : condition;
}

// The index does not weigh, so it gets every term once.
function plainly(ways: readonly Way[], least: number): Condition[number] {
  const terms = new Map<string, Fit>();
  const more = new Map<string, Condition[number][number]>();
  for (const way of ways) {
    const groups = way.map((group) => group.filter(({ fit }) => fit >= least));
    if (groups.some((group) => group.length === 0)) continue;
    if (groups.length === 1)
      for (const one of groups[0] ?? []) terms.set(`${one.term}${one.starts ? '*' : ''}`, one);
    else more.set(groups.map((group) => group.map(({ term }) => term).join('|')).join('&'), groups);
  }
  return [...(terms.size > 0 ? [[[...terms.values()]]] : []), ...more.values()];
}
