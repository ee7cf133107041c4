import type { Selectable } from 'kysely';
import type { AbsencesTable } from '../db/session-tables.ts';
import type { Db } from '../kernel/work.ts';

export type Absence = Selectable<AbsencesTable>;

/** Who is not there in which round of a session. */
export function absencesOf(db: Db, sessionId: string): Promise<Absence[]> {
  return db
    .selectFrom('absences')
    .innerJoin('rounds', 'rounds.id', 'absences.round_id')
    .selectAll('absences')
    .where('rounds.session_id', '=', sessionId)
    .execute();
}

export async function keepAbsences(db: Db, absences: readonly Absence[]): Promise<void> {
  if (absences.length === 0) return;
  await db
    .insertInto('absences')
    .values([...absences])
    .onConflict((c) => c.columns(['round_id', 'seat_id']).doNothing())
    .execute();
}

export async function dropAbsences(db: Db, seat: string, rounds: readonly string[]): Promise<void> {
  if (rounds.length === 0) return;
  await db.deleteFrom('absences').where('seat_id', '=', seat).where('round_id', 'in', rounds).execute();
}
