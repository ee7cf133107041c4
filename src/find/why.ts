import type { Sought } from './question.ts';
import { fitter } from './score.ts';
import { termsOf } from './terms.ts';

/**
 * By which words somebody was found, where that is not obvious: words that mean the same as what was typed, or belong to
 * it. A word that looks like what was typed explains itself.
 */
export function whyFound(question: readonly Sought[], pieces: readonly string[]): readonly string[] {
  const shown = pieces.map((text) => ({ text, terms: termsOf(text).join(' ') }));
  const reasons = question
    .filter(({ weight }) => weight === 'must')
    .flatMap((thing) => {
      const looksAlike = fitter(withoutMeaning(thing));
      if (shown.some(({ terms }) => looksAlike(terms) > 0)) return [];
      const fitOf = fitter(thing);
      const [best] = shown
        .map(({ text, terms }) => ({ text, fit: fitOf(terms) }))
        .sort((a, b) => b.fit - a.fit);
      return best && best.fit > 0 ? [best.text] : [];
    });
  return [...new Set(reasons)];
}

function withoutMeaning(thing: Sought): Sought {
  const ways = thing.ways
    .map((way) => way.map((group) => group.filter(({ term }) => !/^[_~]/.test(term))))
    .filter((way) => way.every((group) => group.length > 0));
  return { ...thing, ways };
}
