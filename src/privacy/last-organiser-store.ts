import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organisedSessions } from '../sessions/seat-store.ts';

/** A meeting that is not closed and that nobody but this person runs. */
export async function onlyOrganisedBy(db: Db, person: Person): Promise<Session | undefined> {
  for (const session of await organisedSessions(db, person)) {
    const other = await db
      .selectFrom('seats')
      .select('id')
      .where('session_id', '=', session.id)
      .where('role', 'in', ['organiser', 'co_organiser'])
      .where('person_id', '!=', person.id)
      .where('left_at', 'is', null)
      .executeTakeFirst();
    if (!other) return session;
  }
  return undefined;
}
