import { fewestGuests, mostGuests } from './shape.ts';
import type { ShapeOutcome } from './shape-outcome.ts';

/** What to tell an organiser about the number of tables. `shape` is the one to choose, or the one there is. */
export interface ShapeAdvice {
  /**
   * - `good`: leave it as it is; another number of tables would not help.
   * - `new_faces`: fewer people meet again with another number.
   * - `size`: there are too few or too many guests at a table now.
   * - `no_shows`: now a table has too few guests when some stay away.
   * - `nothing_fits`: no number that was tried is right in every way.
   */
  readonly kind: 'good' | 'new_faces' | 'size' | 'no_shows' | 'nothing_fits';
  readonly shape: ShapeOutcome;
  readonly now?: ShapeOutcome;
}

/** Small tables repeat little because people meet little: they may meet so much fewer others, and no less. */
const FEWEST_OF_NOW = 0.85;
/** Only half the repeats or fewer is worth moving furniture for. */
const WORTHWHILE = 0.5;

/** @param others other numbers of tables, with the same rounds. None when there is nothing to compare. */
export function adviceOn(
  now: ShapeOutcome | undefined,
  others: readonly ShapeOutcome[],
): ShapeAdvice | undefined {
  const fitting = others.filter(
    (one) => isRoomy(one) && one.holds && one.people >= (now?.people ?? 0) * FEWEST_OF_NOW,
  );
  if (!now) {
    const [least] = fitting.toSorted((a, b) => a.again - b.again);
    return least && { kind: 'new_faces', shape: least };
  }
  const nearestFirst = fitting.toSorted((a, b) => distance(a, now) - distance(b, now));
  const free = nearestFirst.find(({ again }) => again === 0);
  if (isRoomy(now) && now.holds) {
    const better = free ?? nearestFirst.find(({ again }) => again <= now.again * WORTHWHILE);
    if (!better || now.again === 0) return { kind: 'good', shape: now, now };
    return { kind: 'new_faces', shape: better, now };
  }
  const shape = free ?? nearestFirst[0];
  if (!shape) return { kind: 'nothing_fits', shape: now, now };
  return { kind: isRoomy(now) ? 'no_shows' : 'size', shape, now };
}

/** The most tables with which the minimum holds at every table on 19 of 20 days. */
export function mostTablesThatHold(outcomes: readonly ShapeOutcome[]): number | undefined {
  const holding = outcomes.filter(({ holds }) => holds).map(({ tables }) => tables);
  return holding.length === 0 ? undefined : Math.max(...holding);
}

/** Does every table have about as many guests as a talk can do with? */
function isRoomy({ guests }: ShapeOutcome): boolean {
  return guests.min >= fewestGuests && guests.max <= mostGuests;
}

function distance(one: ShapeOutcome, now: ShapeOutcome): number {
  return Math.abs(one.tables - now.tables);
}
