import { type MixedSeating, swapSeats, transfer } from './mixed-seating.ts';
import { isUnfit } from './numbered-request.ts';
import type { Budget } from './planning-budget.ts';
import { priceOfSwap, priceOfTransfer } from './seating-prices.ts';
import type { SeededRandom } from './seeded-random.ts';
import { type RoundMovers, swapCompany } from './swap-company.ts';

/** Share of the budget and start temperature, in hundredths of a repeat; each cycle goes on where the last stopped. */
export interface Cycle {
  readonly share: number;
  readonly hot: number;
}

export const FROM_SCRATCH: readonly Cycle[] = [
  { share: 0.5, hot: 80 },
  { share: 0.3, hot: 56 },
  { share: 0.2, hot: 40 },
];
const COLD = 10;
/** Changes between two looks at the budget. */
const BATCH = 512;

/**
 * Improves the mixed rounds by swapping people within a round (simulated annealing): every better swap is
 * taken, a worse one sometimes, less and less often. Returns the best seating at the end of a cycle, as
 * table per round and person.
 */
export function annealRoundSeats(
  seating: MixedSeating,
  movers: readonly RoundMovers[],
  budget: Budget,
  random: SeededRandom,
  cycles: readonly Cycle[] = FROM_SCRATCH,
): Int16Array {
  const rounds = movers.flatMap(({ people }, round) => (people.length > 1 ? [round] : []));
  let best = seating.at.slice();
  if (rounds.length === 0 || seating.tables < 2) return best;
  let price = 0;
  let lowest = 0;
  for (const { share, hot } of cycles) {
    const cycle = budget.part(share);
    for (let steps = 0, spent = cycle.spent(0); spent < 1; spent = cycle.spent(steps)) {
      const temperature = hot * (COLD / hot) ** spent;
      for (let turn = 0; turn < BATCH; turn++) {
        price += tryChange(seating, movers, rounds, temperature, random);
      }
      steps += BATCH;
    }
    if (price >= lowest) continue;
    lowest = price;
    best = seating.at.slice();
  }
  return best;
}

/** The change in price: 0 when the seats stay as they are. */
function tryChange(
  seating: MixedSeating,
  movers: readonly RoundMovers[],
  rounds: readonly number[],
  temperature: number,
  random: SeededRandom,
): number {
  const round = rounds[random.below(rounds.length)] as number;
  const moving = movers[round] as RoundMovers;
  const { people, companyOf } = moving;
  const one = people[random.below(people.length)] as number;
  const other = people[random.below(people.length)] as number;
  const mine = seating.at[round * seating.people + one] as number;
  const yours = seating.at[round * seating.people + other] as number;
  if (mine === yours || isUnfit(seating.request, one, yours)) return 0;
  const inCompany = companyOf.has(one);
  if (companyOf.has(other) && !inCompany) return 0;
  if (!inCompany && mayTransfer(seating, round, one, mine, yours) && random.below(4) === 0) {
    const price = priceOfTransfer(seating, round, one, yours);
    if (!accepts(price, temperature, random)) return 0;
    transfer(seating, round, one, yours);
    return price;
  }
  if (seating.request.chairs[one] !== seating.request.chairs[other]) return 0;
  if (inCompany) {
    const accept = (price: number) => accepts(price, temperature, random);
    return swapCompany(seating, round, [one, other], moving, random, accept);
  }
  if (isUnfit(seating.request, other, mine)) return 0;
  const price = priceOfSwap(seating, round, one, other);
  if (!accepts(price, temperature, random)) return 0;
  swapSeats(seating, round, one, other);
  return price;
}

/** Only where the two tables exchange their sizes, so that the tables stay as even as they were. */
function mayTransfer(
  seating: MixedSeating,
  round: number,
  person: number,
  from: number,
  to: number,
): boolean {
  if (seating.even[round] === 0) return false;
  if (seating.request.chairs[person] === 0) return true;
  const taken = seating.chairsTaken[round * seating.tables + to] as number;
  const here = seating.chairsTaken[round * seating.tables + from] as number;
  return here === taken + 1 && taken < (seating.request.seats[to] as number);
}

function accepts(price: number, temperature: number, random: SeededRandom): boolean {
  if (price <= 0) return true;
  return price < 12 * temperature && random.fraction() < Math.exp(-price / temperature);
}
