import type { Selectable } from 'kysely';
import type { OrganisationsTable } from '../db/people-tables.ts';

/** Where people come from, with what it says about itself: what we do, what we do not do, how to reach us. */
export type Organisation = Selectable<OrganisationsTable>;

/** How a guest list says that somebody comes for nobody but themselves: that is no organisation, and has no card. */
export function comesForThemselves(organisation: string): boolean {
  return /^\s*(op persoonlijke titel|in a personal capacity)\s*$/i.test(organisation);
}

/**
 * May somebody mean this organisation? Every word they typed is the start of a word in its name; capitals, accents and
 * general words such as "gemeente" make no difference, unless nothing else was typed.
 */
export function nameFits(name: string, typed: string): boolean {
  const known = wordsOf(name);
  const sought = wordsOf(typed);
  const telling = sought.filter((word) => !general.has(word));
  return (telling.length > 0 ? telling : sought).every((start) =>
    known.some((word) => word.startsWith(start)),
  );
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/['’.]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const general = new Set('gemeente municipality stichting foundation vereniging de het the van of'.split(' '));
