import type { Selectable } from 'kysely';
import type { AssignmentsTable } from '../db/tables.ts';
import type { Db } from '../kernel/work.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';

export type Assignment = Selectable<AssignmentsTable>;

/** Who sits where, in every round of a session. */
export function assignmentsOf(db: Db, sessionId: string): Promise<Assignment[]> {
  return db
    .selectFrom('assignments')
    .innerJoin('rounds', 'rounds.id', 'assignments.round_id')
    .selectAll('assignments')
    .where('rounds.session_id', '=', sessionId)
    .execute();
}

/** The table of one seat in the round that was posted last; undefined before the first one. */
export async function seatNow(
  db: Db,
  sessionId: string,
  seatId: string,
): Promise<{ readonly round: Round; readonly table: CafeTable } | undefined> {
  const round = await db
    .selectFrom('rounds')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('posted_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const table =
    round &&
    (await db
      .selectFrom('assignments')
      .innerJoin('cafe_tables', 'cafe_tables.id', 'assignments.table_id')
      .selectAll('cafe_tables')
      .where('assignments.round_id', '=', round.id)
      .where('assignments.seat_id', '=', seatId)
      .executeTakeFirst());
  return round && table ? { round, table } : undefined;
}
