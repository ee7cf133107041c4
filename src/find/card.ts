import { withoutDisclaimed } from './disclaimed.ts';
import type { KeptCard } from './find-store.ts';
import { nameTerms, termsOf } from './terms.ts';

/** What others may see of somebody, to be found by. */
export interface Shown {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly job: string | null;
  readonly topics: readonly string[];
  readonly line: string | null;
}

export function keptCard(shown: Shown, scopes: readonly string[]): KeptCard {
  return {
    personId: shown.personId,
    scopes,
    name: nameTerms(shown.name).join(' '),
    topics: [...new Set(shown.topics.flatMap(termsOf))].join(' '),
    job: termsOf(shown.job ?? '').join(' '),
    place: termsOf(shown.organisation ?? '').join(' '),
    line: termsOf(withoutDisclaimed(shown.line ?? '')).join(' '),
  };
}

/** The marks of a region and of a meeting, as a term of the index. */
export const regionScope = (id: string) => `@r${bare(id)}`;
export const sessionScope = (id: string) => `@s${bare(id)}`;

// Two ids that become one here are told apart when the people are fetched.
const bare = (id: string) => id.toLowerCase().replace(/[^a-z0-9]/g, '');
