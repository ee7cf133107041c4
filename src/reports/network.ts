/** How strongly two organisations are linked, from nothing to a promise together. */
export const strengths = { none: 0, met: 1, contact: 2, action: 3 } as const;
export type Strength = (typeof strengths)[keyof typeof strengths];

export interface Counted {
  /** Pairs of their people who shared a table. */
  readonly met: number;
  /** Pairs who swapped details. */
  readonly contacts: number;
  /** Actions of an owner of one and a helper of the other, that run or are done. */
  readonly actions: number;
}

/** From so many people on, no link leads to one of them. */
export const fewestPeople = 3;

/**
 * What everybody may know of two organisations. Who sat together the whole room saw; of swaps and actions only whether
 * there are any, and only between organisations with three people or more each: then a link fits several people on both
 * sides, also for a colleague who knows it was not theirs (decision 22).
 */
export function shownStrength(
  { met, contacts, actions }: Counted,
  peopleOfEach: readonly number[],
): Strength {
  const maySay = peopleOfEach.every((people) => people >= fewestPeople);
  if (maySay && actions > 0) return strengths.action;
  if (maySay && contacts > 0) return strengths.contact;
  return met > 0 ? strengths.met : strengths.none;
}

export interface Node {
  readonly id: string;
  readonly name: string;
}

/** How strong each two are; who is not in it has no link. By `linkOf`. */
export type Links = ReadonlyMap<string, Strength>;

/** Two organisations in one word, the same whoever is named first. */
export function linkOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

export interface Moment {
  readonly moment: 'before' | 'day' | 'later';
  /** Undefined: nobody knows. */
  readonly links: Links | undefined;
}

/** Organisations, and how they were linked at each moment that has come; what was before is there afterwards too. */
export interface Network {
  readonly organisations: readonly Node[];
  readonly moments: readonly Moment[];
  /** Some organisations have so few people that only tables are shown of them. */
  readonly hasSmall: boolean;
}

/** The stronger of both. */
export function together(...all: readonly (Links | undefined)[]): Links {
  const links = new Map<string, Strength>();
  for (const some of all)
    for (const [link, strength] of some ?? [])
      links.set(link, Math.max(strength, links.get(link) ?? 0) as Strength);
  return links;
}

/** How many of the organisations' pairs are linked at least that strongly, of how many. */
export function countLinks(
  organisations: readonly Node[],
  links: Links,
  least: Strength,
): { readonly linked: number; readonly of: number } {
  const all = pairsOf(organisations);
  return {
    linked: all.filter((pair) => (links.get(pair) ?? 0) >= least).length,
    of: all.length,
  };
}

/** With how many others each organisation is linked at least that strongly. */
export function linkedTo(
  organisations: readonly Node[],
  links: Links,
  { id }: Node,
  least: Strength,
): number {
  return organisations.filter((other) => other.id !== id && (links.get(linkOf(id, other.id)) ?? 0) >= least)
    .length;
}

function pairsOf(organisations: readonly Node[]): string[] {
  return organisations.flatMap(({ id }, at) =>
    organisations.slice(0, at).map((other) => linkOf(id, other.id)),
  );
}
