import type { Sought, Way } from './question.ts';

/** The pieces of a card, each with its terms. */
export const fields = ['name', 'topics', 'job', 'place', 'line'] as const;
export type Field = (typeof fields)[number];
/** The terms of each piece, with spaces between them. */
export type CardTerms = Readonly<Record<Field, string>>;

/** How well a card fits. */
export interface Score {
  /** From 0 to a little over 1. */
  readonly score: number;
  /** Of each thing that must fit, in the order of the question. */
  readonly each: readonly number[];
  readonly fitsAll: boolean;
}

// What somebody is called and knows says more than what their organisation is called.
const worth: Readonly<Record<Field, number>> = { name: 1, topics: 1, job: 0.97, place: 0.88, line: 0.82 };

/** Tells of any card how well it fits this question. @param rare how much each thing that must fit counts. */
export function scorer(question: readonly Sought[]): (card: CardTerms, rare?: readonly number[]) => Score {
  const of = (which: Sought['weight']) => question.filter(({ weight }) => weight === which).map(onCard);
  const must = of('must');
  const may = of('may');
  const talk = of('talk');
  return (card, rare) => {
    const each = must.map((how) => how(card));
    const counts = each.map((_, at) => rare?.[at] ?? 1);
    const main = sum(each.map((fit, at) => fit * (counts[at] as number))) / (sum(counts) || 1);
    const extra = 0.1 * sum(may.map((how) => how(card))) + 0.02 * sum(talk.map((how) => how(card)));
    return { score: main === 0 ? 0 : main + extra, each, fitsAll: each.every((fit) => fit > 0) };
  };
}

// Best where it fits best; a little more for fitting in a second piece.
function onCard(thing: Sought): (card: CardTerms) => number {
  const fitOf = fitter(thing);
  const fitOfName = fitter({ ...thing, ways: inNames(thing.ways) });
  return (card) => {
    const here = fields.map((field) => {
      const how = field === 'name' ? fitOfName : fitOf;
      return card[field] === '' ? 0 : how(card[field]) * worth[field];
    });
    const best = Math.max(...here);
    return best + 0.03 * (sum(here) - best);
  };
}

const inNames = (ways: readonly Way[]) =>
  ways
    .map((way) => way.map((group) => group.filter(({ inName }) => inName)))
    .filter((way) => way.every((group) => group.length > 0));

/** Tells of the terms of any piece how well this fits; a little less among many other words. */
export function fitter({ ways }: Sought): (terms: string) => number {
  // Many people have a piece in common, such as their organisation.
  const known = new Map<string, number>();
  const single = ways.flatMap((way) => (way.length === 1 ? (way[0] ?? []) : []));
  const bestFirst = [[...single].sort((a, b) => b.fit - a.fit)];
  const inParts = ways.filter((way) => way.length > 1);
  return (terms) => {
    let fit = known.get(terms);
    if (fit === undefined) {
      const all = new Set(terms.split(' '));
      fit = Math.max(...[bestFirst, ...inParts].map((way) => fitOfWay(way, all)));
      fit *= 1 - 0.002 * Math.min(all.size, 15);
      known.set(terms, fit);
    }
    return fit;
  };
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

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
