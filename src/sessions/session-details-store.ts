import type { Insertable } from 'kysely';
import type { SessionsTable } from '../db/session-tables.ts';
import type { Db } from '../kernel/work.ts';
import type { Session } from './seat-store.ts';

/** What an organiser fills in about a meeting. */
export type SessionDetails = Pick<
  Session,
  'name' | 'held_on' | 'starts' | 'ends' | 'place' | 'contact' | 'contact_delivery'
>;

export async function addSession(db: Db, session: Insertable<SessionsTable>): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export async function changeSession(db: Db, id: string, details: SessionDetails): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ ...details, purge_due_on: null })
    .where('id', '=', id)
    .execute();
}

/** Is there another meeting of this name on this day in the region? */
export async function sameMeeting(
  db: Db,
  regionId: string,
  { name, held_on }: SessionDetails,
  except = '',
): Promise<boolean> {
  const found = await db
    .selectFrom('sessions')
    .select('id')
    .where('region_id', '=', regionId)
    .where('name', '=', name)
    .where('held_on', '=', held_on)
    .where('id', '!=', except)
    .executeTakeFirst();
  return found !== undefined;
}

export async function zoneOf(db: Db, regionId: string): Promise<string> {
  const region = await db
    .selectFrom('regions')
    .select('zone')
    .where('id', '=', regionId)
    .executeTakeFirstOrThrow();
  return region.zone;
}
