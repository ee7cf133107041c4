import type { Selectable } from 'kysely';
import type { CafeTablesTable } from '../db/tables.ts';

/** A table in the room: a number to look for and a name to remember. */
export type CafeTable = Selectable<CafeTablesTable>;
