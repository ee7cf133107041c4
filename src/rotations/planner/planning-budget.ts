/** How long a search may go on. */
export interface Budget {
  /** 0 at the start and 1 at the end. `steps`: how many changes the search has weighed so far. */
  spent(steps: number): number;
  /** A part of this budget that begins now: 0.5 is half of the whole. */
  part(share: number): Budget;
}

/** The time in milliseconds, from any start. */
export type Now = () => number;

/** Counts, so that every machine stops at the same change. */
export function stepBudget(steps: number): Budget {
  return {
    spent: (done) => (steps <= 0 ? 1 : done / steps),
    part: (share) => stepBudget(Math.round(steps * share)),
  };
}

/** No part outlasts the whole. */
export function timeBudget(now: Now, milliseconds: number, end = now() + milliseconds): Budget {
  const start = now();
  const time = Math.min(milliseconds, end - start);
  return {
    spent: () => (time <= 0 ? 1 : (now() - start) / time),
    part: (share) => timeBudget(now, milliseconds * share, end),
  };
}
