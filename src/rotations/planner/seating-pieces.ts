import { isUnfit, type NumberedRequest, type NumberedRound } from './numbered-request.ts';

/** Who has a fixed table in a round, and the free people, in pieces that move as one. Who is not there is in neither. */
export interface SeatingPieces {
  /** Table per person, -1 when free or not there. */
  readonly pinned: Int16Array;
  readonly pieces: readonly (readonly number[])[];
}

/**
 * A free person with a fixed companion sits with the companion, unless that breaks an apart wish, the table
 * lacks what the person needs, or there is no chair. Then the free person counts as one alone, and the plan reports the broken wish.
 */
export function seatingPieces(
  request: NumberedRequest,
  companies: readonly (readonly number[])[],
  round?: Pick<NumberedRound, 'locked' | 'present'>,
): SeatingPieces {
  const isThere = (person: number) => round?.present[person] !== 0;
  const pinned = request.staysAt.map((table, person) => {
    const lock = round?.locked[person] ?? -1;
    return lock >= 0 ? lock : isThere(person) ? table : -1;
  });
  const pieces: (readonly number[])[] = [];
  for (const company of companies.map((all) => all.filter(isThere)).filter((some) => some.length > 0)) {
    const fixed = company.filter((person) => (pinned[person] as number) >= 0);
    if (fixed.length === 0) pieces.push(company);
    else for (const person of company) if (!fixed.includes(person)) joinCompanions(person, fixed);
  }
  return { pinned, pieces };

  function joinCompanions(person: number, fixed: readonly number[]): void {
    const tables = fixed.map((companion) => pinned[companion] as number);
    const table = tables.find((one) => mayJoin(request, pinned, person, one));
    if (table === undefined) pieces.push([person]);
    else pinned[person] = table;
  }
}

function mayJoin(request: NumberedRequest, pinned: Int16Array, person: number, table: number): boolean {
  if (isUnfit(request, person, table)) return false;
  if ((request.apartFrom[person] ?? []).some((other) => pinned[other] === table)) return false;
  const taken = pinned.reduce(
    (sum, at, one) => sum + (at === table ? (request.chairs[one] as number) : 0),
    0,
  );
  return taken + (request.chairs[person] as number) <= (request.seats[table] as number);
}

/**
 * People who sit together in every round, as companies; most people are a company of one. An apart wish
 * protects somebody, so it goes before a together wish, and so do needs. A company never outgrows the largest table.
 * @param present people who are not there keep nobody together; without it, everybody is there.
 */
export function companies(request: NumberedRequest, present?: Uint8Array): readonly (readonly number[])[] {
  const companyOf = Array.from({ length: request.people }, (_, person) => [person]);
  const largestTable = Math.max(0, ...request.seats);
  for (const [a, b] of request.together) {
    const [mine, yours] = [companyOf[a] as number[], companyOf[b] as number[]];
    const merged = [...mine, ...yours];
    const chairs = merged.reduce((sum, person) => sum + (request.chairs[person] as number), 0);
    const clash = mine.some((person) => yours.some((other) => request.apartFrom[person]?.includes(other)));
    if (present?.[a] === 0 || present?.[b] === 0) continue;
    if (mine === yours || clash || chairs > largestTable || !hasTable(request, merged)) continue;
    for (const person of merged) companyOf[person] = merged;
  }
  return [...new Set(companyOf)];
}

function hasTable(request: NumberedRequest, company: readonly number[]): boolean {
  return request.seats.some((_, table) => company.every((person) => !isUnfit(request, person, table)));
}
