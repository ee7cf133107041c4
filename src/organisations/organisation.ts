import type { Selectable } from 'kysely';
import type { OrganisationsTable } from '../db/tables.ts';

/** Where people come from, with what it says about itself: what we do, what we do not do, how to reach us. */
export type Organisation = Selectable<OrganisationsTable>;

/** How a guest list says that somebody comes for nobody but themselves: that is no organisation, and has no card. */
export function comesForThemselves(organisation: string): boolean {
  return /^\s*(op persoonlijke titel|in a personal capacity)\s*$/i.test(organisation);
}
