import type { Design } from './design.ts';
import { asPrimePower, finiteField } from './finite-field.ts';

/** The largest field above the number of tables worth trying: every line left out costs places at all tables. */
const LINES_LEFT_OUT = 4;

/**
 * An affine plane: person (x, y) sits in round r at table y + r·x, computed in a field. Tables from `tables`
 * up are left out, and with them whoever would ever sit there. Column 0 never moves, all others never come
 * back to a table. With `tables + 1` rounds the columns themselves are the last round.
 */
export function planeDesigns(tables: number, rounds: number, largest: number): Design[] {
  const designs: Design[] = [];
  for (let order = tables; order <= tables + LINES_LEFT_OUT; order++) {
    if (!asPrimePower(order) || rounds > order + Number(order === tables)) continue;
    const field = finiteField(order);
    if (!field) continue;
    const enough = largest + (order - tables) * (rounds - 1) + 2;
    const table = (round: number, x: number, y: number) =>
      round === order ? x : field.plus(y, field.times(round, x));
    designs.push(...gridDesigns({ tables, rounds, order, columns: Math.min(order, enough), table }));
  }
  return designs;
}

/** The same with whole numbers on a clock: the person in row y and column x moves on by x tables every round. */
export function shiftDesigns(tables: number, rounds: number, largest: number): Design[] {
  const columns = Math.min(largest + 2, Math.floor((tables - 1) / Math.max(1, rounds - 1)) + 1);
  if (columns < largest) return [];
  const table = (round: number, x: number, y: number) => (y + round * x) % tables;
  return gridDesigns({ tables, rounds, order: tables, columns, table });
}

/** Column by column: a full column is one person at every table. First without the column that never moves. */
function gridDesigns(grid: {
  readonly tables: number;
  readonly rounds: number;
  readonly order: number;
  readonly columns: number;
  readonly table: (round: number, x: number, y: number) => number;
}): Design[] {
  const { tables, rounds, order, columns, table } = grid;
  const moving: number[][] = [];
  const still: number[][] = [];
  for (let x = 0; x < columns; x++) {
    for (let y = 0; y < order; y++) {
      const trip = Array.from({ length: rounds }, (_, round) => table(round, x, y));
      if (trip.every((at) => at < tables)) (x === 0 ? still : moving).push(trip);
    }
  }
  return [designOf(rounds, moving), designOf(rounds, [...moving, ...still])];
}

/** @param trips per point: the table in each round. */
export function designOf(rounds: number, trips: readonly (readonly number[])[]): Design {
  const at = new Int16Array(rounds * trips.length);
  trips.forEach((trip, point) => {
    for (let round = 0; round < rounds; round++) at[round * trips.length + point] = trip[round] as number;
  });
  return { points: trips.length, rounds, at };
}
