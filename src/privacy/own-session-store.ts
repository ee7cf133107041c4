import type { Db } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';

/** The meetings somebody has a seat in, also those that are closed; the newest first. */
export function ownSessions(db: Db, personId: string): Promise<Session[]> {
  return db
    .selectFrom('sessions')
    .innerJoin('seats', 'seats.session_id', 'sessions.id')
    .selectAll('sessions')
    .where('seats.person_id', '=', personId)
    .orderBy('sessions.held_on', 'desc')
    .execute();
}
