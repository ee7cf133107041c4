import type { Database } from '../db/tables.ts';
import type { Work } from '../kernel/work.ts';

/** One table of the export. */
export interface Part {
  /** The columns by which its rows point to the person, or to a seat or a door of theirs. */
  readonly by: readonly string[];
  read(work: Pick<Work, 'db' | 'box'>, id: string): Promise<Readonly<Record<string, unknown>>[]>;
}

/** The rows of a table that point to somebody by one column, with the columns that say something. */
export function rowsOf<T extends keyof Database>(
  table: T,
  by: string,
  columns: readonly (keyof Database[T] & string)[],
): Part {
  return {
    by: [`${table}.${by}`],
    // One table stands for all of them: only the names differ.
    read: ({ db }, id) =>
      db
        .selectFrom(table as 'doors')
        .select(columns as readonly string[] as ['id'])
        .where(by as 'person_id', '=', id)
        .execute(),
  };
}

/** By a seat of this person. */
export function rowsOfSeats<T extends keyof Database>(
  table: T,
  columns: readonly (keyof Database[T] & string)[],
): Part {
  return {
    by: [`${table}.seat_id`],
    read: ({ db }, id) =>
      db
        .selectFrom(table as 'badge_codes')
        .select(columns as readonly string[] as ['created_at'])
        .where('seat_id', 'in', (eb) =>
          eb.selectFrom('seats').select('seats.id').where('seats.person_id', '=', id),
        )
        .execute(),
  };
}

/** By an address this person comes in by; browsers all have the same platform, and do not name it. */
export function rowsAtDoors<T extends keyof Database>(
  table: T,
  address: string,
  columns: readonly (keyof Database[T] & string)[],
  matching: readonly ('platform' | 'tenant')[] = ['platform', 'tenant'],
): Part {
  return {
    by: [`${table}.${address}`],
    read: ({ db }, id) =>
      db
        .selectFrom(table as 'conversations')
        .select(columns as readonly string[] as ['kept_at'])
        .where((eb) =>
          eb.exists(
            matching.reduce(
              (doors, column) =>
                doors.whereRef(`doors.${column}`, '=', `${table}.${column}` as 'conversations.tenant'),
              eb
                .selectFrom('doors')
                .select('doors.id')
                .where('doors.person_id', '=', id)
                .whereRef('doors.id', '=', `${table}.${address}` as 'conversations.address_id'),
            ),
          ),
        )
        .execute(),
  };
}
