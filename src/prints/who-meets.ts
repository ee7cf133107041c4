import type { PlanSheet } from '../rotations/plan-request.ts';
import type { OrganisationsMet } from '../rotations/planner/organisations-met.ts';
import { organisationsMet } from '../rotations/planner/organisations-met.ts';

/** More than this are too many to read in one picture: the smallest are put together. */
export const mostOrganisations = 15;

export interface WhoMeets {
  /** Every organisation by name, the one with most people first. */
  readonly all: OrganisationsMet;
  /** The same, but the smallest are one row, which comes last. */
  readonly shown: OrganisationsMet;
  /** How many organisations are in that one row; 0 when all have their own. */
  readonly putTogether: number;
}

export function whoMeets(
  { people, request, seated }: Pick<PlanSheet, 'people' | 'request' | 'seated'>,
  others: string,
): WhoMeets {
  const names = new Map([...people.values()].map((person) => [person.organisationId, person.organisation]));
  const sizes = Map.groupBy(request.people, ({ organisation }) => organisation);
  const size = (id: string) => sizes.get(id)?.length ?? 0;
  const ids = [...sizes.keys()].sort(
    (a, b) => size(b) - size(a) || (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'nl'),
  );
  const small = new Set(ids.length > mostOrganisations ? ids.slice(mostOrganisations - 1) : []);
  const inOrder = ids.flatMap((id) => sizes.get(id) ?? []);
  const met = (nameOf: (id: string) => string) => {
    const renamed = inOrder.map((person) => ({ ...person, organisation: nameOf(person.organisation) }));
    return organisationsMet({ ...request, people: renamed }, seated);
  };
  const named = (id: string) => names.get(id) ?? id;
  const all = met(named);
  return {
    all,
    shown: small.size > 0 ? met((id) => (small.has(id) ? others : named(id))) : all,
    putTogether: small.size,
  };
}

/** From 0 to 1: how many of the pairs there are share a table; undefined where there is no pair. */
export function shareMet({ met, possible }: OrganisationsMet, one: number, other: number) {
  const pairs = possible[one]?.[other] ?? 0;
  return pairs === 0 ? undefined : (met[one]?.[other] ?? 0) / pairs;
}

/** The organisation whose people meet the fewest others, and how many those are. */
export function narrowest({ organisations, met }: OrganisationsMet) {
  const counts = organisations.map((organisation, one) => ({
    organisation,
    others: organisations.filter((_, other) => other !== one && (met[one]?.[other] ?? 0) > 0).length,
  }));
  return counts.toSorted((a, b) => a.others - b.others)[0];
}

/** The two that meet least; of several, the two with most pairs. Undefined when everybody meets everybody. */
export function leastMet(matrix: OrganisationsMet) {
  const { organisations, met, possible } = matrix;
  const pairs = organisations.flatMap((one, i) =>
    organisations.slice(0, i).map((other, j) => ({
      one: other,
      other: one,
      met: met[i]?.[j] ?? 0,
      possible: possible[i]?.[j] ?? 0,
      share: shareMet(matrix, i, j) ?? 1,
    })),
  );
  const least = pairs.toSorted((a, b) => a.share - b.share || b.possible - a.possible)[0];
  return least && least.share < 1 ? least : undefined;
}
