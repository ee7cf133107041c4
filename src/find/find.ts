import type { Db } from '../kernel/work.ts';
import { correctionsOf, spacesIn } from './corrections.ts';
import type { FoundCard } from './find-store.ts';
import { cardsNumbered, cardsOf, cardsWith } from './find-store.ts';
import { meantBy } from './meaning.ts';
import type { Sought } from './question.ts';
import { conditionOf, readQuestion, withErrors } from './question.ts';
import type { Field } from './score.ts';
import { fields, scorer } from './score.ts';

/** Whose cards somebody may find. */
export interface Reach {
  /** Marks of the own region and meetings. */
  readonly scopes: readonly string[];
  /** Whom they sat with: found also by who wants to be found by nobody else, and first among equals. */
  readonly satWith: readonly string[];
}

export interface Hit {
  readonly personId: string;
  readonly score: number;
  /** What was looked for when this was found: as it was typed, or with typing errors mended. */
  readonly question: readonly Sought[];
}

/** Somebody I sat with stands above somebody else who fits a little better, never above who fits clearly better. */
const forSatWith = 0.06;
/** Who fits half as well as the best is not what was meant. */
const leastOfBest = 0.5;
/** Less is a guess: then it may be a typing error as well. */
const fitsWell = 0.5;
/** In a whole story the words of our lists say what it is about. */
const forMeaning = 2;
const aStory = 4;
/** So many cards are compared, the best ways to fit first. */
export const mostCompared = 200;

/**
 * The people who fit what was typed, best first. As it was typed goes before what it means, and that before a typing
 * error; a typing error is thought of only when nobody fits without. When nobody fits all of it, who fits most of it.
 */
export async function search(
  db: Db,
  typed: string,
  reach: Reach,
  most = mostCompared,
): Promise<readonly Hit[]> {
  const question = readQuestion(typed);
  if (question.length === 0) return [];
  const mates = await cardsOf(db, reach.satWith);
  const asTyped = await fitting(db, question, reach, mates, most);
  if ((asTyped[0]?.score ?? 0) >= fitsWell) return asTyped;
  const spaced = await withSpaces(db, question);
  if (spaced !== undefined) {
    const apart = await fitting(db, readQuestion(spaced), reach, mates, most);
    if (apart.length > 0) return apart;
  }
  const corrections = await correctionsOf(db, question);
  const mended = withErrors(question, corrections.ofWords);
  const withMistakes = await fitting(db, mended, reach, mates, most);
  if (withMistakes.length > 0) return withMistakes;
  if (corrections.reads !== undefined) {
    const reread = await fitting(db, readQuestion(corrections.reads), reach, mates, most);
    if (reread.length > 0) return reread;
  }
  return fittingInPart(db, mended, reach, mates, most);
}

// Undefined: nothing was written without its spaces.
async function withSpaces(db: Db, question: readonly Sought[]): Promise<string | undefined> {
  const words = question.flatMap((thing) => (thing.weight === 'talk' ? [] : thing.words));
  const apart = await Promise.all(words.map((word) => spacesIn(db, word)));
  if (apart.every((one) => one === undefined)) return undefined;
  return words.map((word, at) => apart[at] ?? word).join(' ');
}

async function fitting(
  db: Db,
  question: readonly Sought[],
  reach: Reach,
  mates: readonly FoundCard[],
  most: number,
): Promise<readonly Hit[]> {
  const ids = new Set<number>();
  for (const { least, inFields } of tiers) {
    const condition = conditionOf(question, least);
    if (!condition) continue;
    const found = await cardsWith(db, condition, inFields, reach.scopes, most);
    for (const id of found) ids.add(id);
    if (ids.size >= most) break;
  }
  const cards = unique([...mates, ...(await cardsNumbered(db, [...ids]))]);
  const scoreOf = scorer(question);
  const scored = cards.flatMap((card) => {
    const { score, fitsAll } = scoreOf(card);
    return fitsAll ? [{ card, score }] : [];
  });
  return inOrder(scored, question, reach);
}

// The best ways to fit are asked for first, so that a word of half the region brings its best people, not the first ones.
const strong: readonly Field[] = ['name', 'topics', 'job'];
const tiers: readonly { least: number; inFields: readonly Field[] }[] = [
  { least: 1, inFields: ['name', 'topics'] },
  { least: 0.9, inFields: strong },
  { least: 0.9, inFields: fields },
  { least: 0.7, inFields: strong },
  { least: 0, inFields: fields },
];

// A rare thing that fits says more than one that fits everybody, and so does a word of our lists.
async function fittingInPart(
  db: Db,
  question: readonly Sought[],
  reach: Reach,
  mates: readonly FoundCard[],
  most: number,
): Promise<readonly Hit[]> {
  const must = question.filter(({ weight }) => weight === 'must');
  if (must.length < 2) return [];
  const ids = new Set<number>();
  for (const thing of must) {
    const condition = conditionOf([thing], 0);
    if (!condition) continue;
    for (const id of await cardsWith(db, condition, fields, reach.scopes, Math.ceil(most / must.length)))
      ids.add(id);
  }
  const cards = unique([...mates, ...(await cardsNumbered(db, [...ids]))]);
  const scoreOf = scorer(question);
  const each = cards.map((card) => scoreOf(card).each);
  const rare = must.map(
    ({ words }, at) =>
      (must.length >= aStory && meantBy(words) ? forMeaning : 1) *
      Math.log(1 + cards.length / (1 + each.filter((one) => (one[at] ?? 0) > 0).length)),
  );
  const scored = cards
    .map((card) => ({ card, score: scoreOf(card, rare).score }))
    .filter(({ score }) => score > 0);
  return inOrder(scored, question, reach);
}

function inOrder(
  scored: readonly { card: FoundCard; score: number }[],
  question: readonly Sought[],
  reach: Reach,
): readonly Hit[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const satWith = new Set(reach.satWith);
  return scored
    .filter(({ score }) => score >= best * leastOfBest)
    .map(({ card, score }) => ({ card, score: score + (satWith.has(card.personId) ? forSatWith : 0) }))
    .sort(
      (a, b) =>
        b.score - a.score || compare(a.card.name, b.card.name) || compare(a.card.personId, b.card.personId),
    )
    .map(({ card: { personId }, score }) => ({ personId, score, question }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function unique(cards: readonly FoundCard[]): readonly FoundCard[] {
  return [...new Map(cards.map((card) => [card.personId, card])).values()];
}
