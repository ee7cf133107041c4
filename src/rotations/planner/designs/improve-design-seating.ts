import type { Budget } from '../planning-budget.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { type DesignSeating, priceOfTrade, tradeUnits, unevenChairs } from './design-seating.ts';

const BATCH = 256;
/** Hundredths of a repeat. */
const LEVELLING = { hot: 250, cold: 60 };
const RELABELLING = { hot: 600, again: 100, cold: 15 };
/** A change here weighs about so many times what a change of two seats in one round weighs. */
const EFFORT = { level: 2, relabel: 5 };

/** Leaves seats of the design empty until every table has its number of chairs. Returns whether that worked. */
export function levelTables(seating: DesignSeating, budget: Budget, random: SeededRandom): boolean {
  for (let steps = 0; unevenChairs(seating) > 0; steps += BATCH) {
    const spent = budget.spent(steps * EFFORT.level);
    if (spent >= 1) return false;
    anneal(seating, LEVELLING.hot * (LEVELLING.cold / LEVELLING.hot) ** spent, false, random);
  }
  return true;
}

/**
 * Who takes which point: nobody meets anybody twice whatever is tried, so organisations and layers decide.
 * `again` goes on from a seating that is good already.
 */
export function relabel(
  seating: DesignSeating,
  from: 'hot' | 'again',
  budget: Budget,
  random: SeededRandom,
): void {
  const { [from]: hot, cold } = RELABELLING;
  const best = { price: 0, unitAt: seating.unitAt.slice() };
  let price = 0;
  for (let steps = 0, spent = budget.spent(0); spent < 1; spent = budget.spent(steps * EFFORT.relabel)) {
    price += anneal(seating, hot * (cold / hot) ** spent, true, random);
    steps += BATCH;
    if (price >= best.price || unevenChairs(seating) > 0) continue;
    best.price = price;
    best.unitAt.set(seating.unitAt);
  }
  bringBack(seating, best.unitAt);
}

function anneal(seating: DesignSeating, temperature: number, all: boolean, random: SeededRandom): number {
  const { unitAt, units, design } = seating;
  let change = 0;
  for (let turn = 0; turn < BATCH; turn++) {
    const one = random.below(design.points);
    const other = random.below(design.points);
    if (unitAt[one] === unitAt[other]) continue;
    const isEmpty = unitAt[one] === units.length || unitAt[other] === units.length;
    if (all && isEmpty && random.below(2) > 0) continue;
    const price = priceOfTrade(seating, one, other, all);
    if (price > 0 && !(price < 12 * temperature && random.fraction() < Math.exp(-price / temperature)))
      continue;
    tradeUnits(seating, one, other);
    change += price;
  }
  return change;
}

function bringBack(seating: DesignSeating, wanted: Int16Array): void {
  const { unitAt, units } = seating;
  for (let point = 0; point < wanted.length; point++) {
    const unit = wanted[point] as number;
    if (unit === unitAt[point] || unit === units.length) continue;
    tradeUnits(seating, point, unitAt.indexOf(unit));
  }
}
