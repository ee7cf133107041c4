import { type MixedSeating, swapSeats } from './mixed-seating.ts';
import { isUnfit } from './numbered-request.ts';
import { priceOfSwap } from './seating-prices.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who may change table in a round, and who does so together with whom. */
export interface RoundMovers {
  readonly people: Int16Array;
  /** Everybody of the company, per person in it; absent for somebody alone. */
  readonly companyOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * People who sit together change places as one, with as many others of the other table. Returns the change
 * in price, 0 when it is not accepted or when the other table has not enough people to swap with, or when
 * somebody cannot sit there.
 */
export function swapCompany(
  seating: MixedSeating,
  round: number,
  pair: readonly [number, number],
  movers: RoundMovers,
  random: SeededRandom,
  accepts: (price: number) => boolean,
): number {
  const [larger, smaller] = pair
    .map((person) => movers.companyOf.get(person) ?? [person])
    .sort((a, b) => b.length - a.length) as [readonly number[], readonly number[]];
  const others = fillUp(seating, round, smaller, larger.length, movers, random);
  if (others.length < larger.length || !maySwap(seating, round, larger, others)) return 0;
  let price = 0;
  for (const [index, person] of larger.entries()) {
    price += priceOfSwap(seating, round, person, others[index] as number);
    swapSeats(seating, round, person, others[index] as number);
  }
  if (accepts(price)) return price;
  for (const [index, person] of larger.entries()) swapSeats(seating, round, person, others[index] as number);
  return 0;
}

function maySwap(
  { at, people, request }: MixedSeating,
  round: number,
  company: readonly number[],
  others: readonly number[],
): boolean {
  const tableOf = (all: readonly number[]) => at[round * people + (all[0] as number)] as number;
  const mayGo = (all: readonly number[], table: number) => !all.some((one) => isUnfit(request, one, table));
  return mayGo(company, tableOf(others)) && mayGo(others, tableOf(company));
}

/** The company and people of its table who are there alone, until there are enough. */
function fillUp(
  seating: MixedSeating,
  round: number,
  company: readonly number[],
  enough: number,
  { people, companyOf }: RoundMovers,
  random: SeededRandom,
): number[] {
  const { at, people: everyone, request } = seating;
  const table = at[round * everyone + (company[0] as number)];
  const filled = [...company];
  const start = random.below(people.length);
  for (let turn = 0; turn < people.length && filled.length < enough; turn++) {
    const person = people[(start + turn) % people.length] as number;
    const isThere = at[round * everyone + person] === table && request.chairs[person] === 1;
    if (isThere && !companyOf.has(person) && !filled.includes(person)) filled.push(person);
  }
  return filled;
}
