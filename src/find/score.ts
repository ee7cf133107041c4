import type { Sought, Way } from './question.ts';

/** The pieces of a card, each with its terms. */
export const fields = ['name', 'topics', 'job', 'place', 'line'] as const;
export type Field = (typeof fields)[number];
export type CardTerms = Readonly<Record<Field, readonly string[]>>;

/** How well a card fits, thing by thing. */
export interface Score {
  /** From 0 to a little over 1. */
  readonly score: number;
  /** How well each thing that must fit does, in the order of the question. */
  readonly each: readonly number[];
  readonly fitsAll: boolean;
}

// What somebody is called and knows says more than what their organisation is called.
const worth: Readonly<Record<Field, number>> = { name: 1, topics: 1, job: 0.97, place: 0.88, line: 0.82 };

/** @param rare how much each thing that must fit counts; without it all count the same. */
export function scoreOf(card: CardTerms, question: readonly Sought[], rare?: readonly number[]): Score {
  const pieces = fields.map((field) => ({
    worth: worth[field],
    terms: new Set(card[field]),
    count: card[field].length,
  }));
  const fit = (thing: Sought) => fitOf(thing, pieces);
  const each = question.filter(({ weight }) => weight === 'must').map(fit);
  const counts = each.map((_, at) => rare?.[at] ?? 1);
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const main = each.reduce((sum, one, at) => sum + one * (counts[at] as number), 0) / total;
  const also = (weight: 'may' | 'talk') => question.filter((thing) => thing.weight === weight).map(fit);
  const extra =
    also('may').reduce((sum, one) => sum + one * 0.1, 0) +
    also('talk').reduce((sum, one) => sum + one * 0.02, 0);
  return { score: main === 0 ? 0 : main + extra, each, fitsAll: each.every((one) => one > 0) };
}

interface Piece {
  readonly worth: number;
  readonly terms: ReadonlySet<string>;
  readonly count: number;
}

// Best where it fits best; a little more for fitting in a second piece, a little less among many other words.
function fitOf(thing: Sought, pieces: readonly Piece[]): number {
  let best = 0;
  let sum = 0;
  for (const piece of pieces) {
    if (piece.terms.size === 0) continue;
    let here = 0;
    for (const way of thing.ways) here = Math.max(here, fitOfWay(way, piece.terms));
    const fit = here * piece.worth * (1 - 0.002 * Math.min(piece.count, 15));
    best = Math.max(best, fit);
    sum += fit;
  }
  return best + 0.03 * (sum - best);
}

function fitOfWay(way: Way, terms: ReadonlySet<string>): number {
  let least = 1;
  for (const group of way) {
    let best = 0;
    for (const { term, fit, starts } of group) {
      if (fit > best && (terms.has(term) || (starts && startsOne(term, terms)))) best = fit;
    }
    if (best === 0) return 0;
    least = Math.min(least, best);
  }
  return least;
}

function startsOne(start: string, terms: ReadonlySet<string>): boolean {
  for (const term of terms) if (term.startsWith(start)) return true;
  return false;
}
