import { comesForThemselves } from '../organisations/organisation.ts';
import type { Invited } from './follow-up-store.ts';

/** How many come to an extra meeting, and from how many organisations. */
export function comingOf(invited: readonly Invited[]): { people: number; organisations: number } {
  const coming = invited.filter((one) => one.coming_at !== null && one.cannot_at === null);
  const from = coming.map(({ person }) => person).filter((one) => !comesForThemselves(one.organisation));
  return {
    people: coming.length,
    organisations: new Set(from.map(({ organisationId }) => organisationId)).size,
  };
}
