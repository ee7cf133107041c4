import type { SettledRound } from '../mix-rounds.ts';
import type { NumberedRequest } from '../numbered-request.ts';
import type { Budget } from '../planning-budget.ts';
import { priceOfSeating } from '../seating-prices.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { startMixedSeating } from '../start-mixed-seating.ts';
import type { Design } from './design.ts';
import { type DesignSeating, unevenChairs } from './design-seating.ts';
import { type DesignTask, designTask } from './design-task.ts';
import { fittingDesigns } from './fitting-designs.ts';
import { levelTables, relabel } from './improve-design-seating.ts';
import { startDesignSeating } from './start-design-seating.ts';
import { type UnitPrices, unitPrices } from './unit-prices.ts';

/** Where the empty seats are decides much, and no later change mends it. */
const STARTS = 4;

/**
 * The mixed rounds after a design in which nobody meets anybody twice, with organisations and layers spread
 * as well as they go; table per person, for each round. A price of 0 cannot be better. None when no design fits.
 */
export function seatByDesign(
  request: NumberedRequest,
  rounds: readonly SettledRound[],
  fixed: readonly Int16Array[],
  budget: Budget,
  random: SeededRandom,
): { readonly seats: readonly Int16Array[]; readonly price: number } | undefined {
  const task = designTask(request, rounds, fixed);
  if (!task || task.units.length === 0) return undefined;
  const largest = Math.max(
    ...rounds.map(({ at }) =>
      Math.ceil(task.units.filter(([one]) => isThere(at, one)).length / request.tables),
    ),
  );
  const shape = { tables: request.tables, rounds: rounds.length, largest, people: task.units.length };
  const designs = fittingDesigns(shape);
  const prices = unitPrices(request, task);
  let best: { price: number; seating: DesignSeating; seats: Int16Array[] } | undefined;
  const keep = (seating: DesignSeating) => {
    const seats = task.rounds.map((_, round) => seatsIn(task, seating, round));
    if (!seats.every((at, round) => keepsWishes(request, at, task.rounds[round] as SettledRound))) return;
    const price = priceOfSeating(startMixedSeating(request, seats, fixed));
    if (price < (best?.price ?? Infinity)) best = { price, seating, seats };
  };
  for (let start = 0, starts = STARTS; start < starts && best?.price !== 0; start++) {
    const level = levelled(request, task, designs, prices, budget.part(0.4 / STARTS), random);
    if (!level) break;
    if (level.atOnce) starts = 1;
    relabel(level.seating, 'hot', budget.part(0.4 / starts), random);
    keep(level.seating);
  }
  if (!best || best.price === 0) return best;
  relabel(best.seating, 'again', budget.part(0.2), random);
  keep(best.seating);
  return best;
}

/** The first design with the right number of chairs at every table; some have it without leaving seats empty. */
function levelled(
  request: NumberedRequest,
  task: DesignTask,
  designs: readonly Design[],
  prices: UnitPrices,
  budget: Budget,
  random: SeededRandom,
): { readonly seating: DesignSeating; readonly atOnce: boolean } | undefined {
  for (const [turn, design] of designs.entries()) {
    const seating = startDesignSeating(request, task, design, prices);
    const atOnce = unevenChairs(seating) === 0;
    if (levelTables(seating, budget.part(0.5 ** (turn + 1)), random)) return { seating, atOnce };
  }
  return undefined;
}

/** Locked seats hold, and nobody is together with somebody to be kept apart from who was not before. */
function keepsWishes({ apartFrom }: NumberedRequest, at: Int16Array, settled: SettledRound): boolean {
  const clashes = (seats: Int16Array) =>
    apartFrom.reduce(
      (sum, others, one) =>
        sum + others.filter((other) => isThere(seats, one) && seats[one] === seats[other]).length,
      0,
    );
  return (
    at.every((table, person) => [-1, table].includes(settled.pinned[person] as number)) &&
    clashes(at) <= clashes(settled.at)
  );
}

function seatsIn(task: DesignTask, { design, there, units }: DesignSeating, round: number): Int16Array {
  const at = (task.rounds[round] as SettledRound).at.slice();
  for (let point = 0; point < design.points; point++) {
    const cell = round * design.points + point;
    for (const person of units[there[cell] as number] ?? []) at[person] = design.at[cell] as number;
  }
  return at;
}

function isThere(at: Int16Array, person: number | undefined): boolean {
  return person !== undefined && (at[person] as number) >= 0;
}
