import type { Selectable } from 'kysely';
import type { CafeTablesTable } from '../db/session-tables.ts';

/** A table in the room: a number to look for and a name to remember. */
export type CafeTable = Selectable<CafeTablesTable>;

/** How many tables a meeting has (domain F30), and how many chairs a table. */
export const fewestTables = 2;
export const mostTables = 20;
export const fewestChairs = 2;
export const mostChairs = 40;

/**
 * The number for a new table: the lowest that is free. Tables keep their number when another is removed, because
 * numbers are on cards and signs, and people say them out loud.
 */
export function freeNumber(tables: readonly Pick<CafeTable, 'number'>[]): number {
  const taken = new Set(tables.map((table) => table.number));
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}
