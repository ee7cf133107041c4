import type { Address } from '../kernel/adapter.ts';
import type { Db } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';

/** Somebody of a meeting with a door in a tenant, and whether an open door is left. */
export interface Reach {
  readonly sessionId: string;
  readonly organisation: string;
  readonly hasOtherDoor: boolean;
}

type Tenant = Pick<Address, 'platform' | 'tenant'>;

/** Everybody with a seat in a meeting that is not closed, and a door in this tenant. */
export async function reachOf(db: Db, { platform, tenant }: Tenant): Promise<Reach[]> {
  const people = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select(['seats.session_id', 'seats.person_id', 'organisations.name'])
    .where('sessions.stage', '!=', 'closed')
    .where('seats.left_at', 'is', null)
    .where('seats.person_id', 'in', (eb) =>
      eb
        .selectFrom('doors')
        .select('doors.person_id')
        .where('doors.platform', '=', platform)
        .where('doors.tenant', '=', tenant),
    )
    .execute();
  const open = await withOpenDoor(
    db,
    people.map(({ person_id }) => person_id),
  );
  return people.map(({ session_id, person_id, name }) => ({
    sessionId: session_id,
    organisation: name,
    hasOtherDoor: open.has(person_id),
  }));
}

/** The meetings, not closed, with a channel there; with an empty `id` anywhere in the tenant. */
export async function sessionsPosting(db: Db, { platform, tenant, id }: Address): Promise<string[]> {
  let channels = db
    .selectFrom('session_channels')
    .innerJoin('sessions', 'sessions.id', 'session_channels.session_id')
    .select('sessions.id')
    .distinct()
    .where('sessions.stage', '!=', 'closed')
    .where('session_channels.platform', '=', platform)
    .where('session_channels.tenant', '=', tenant);
  if (id !== '') channels = channels.where('session_channels.id', '=', id);
  return (await channels.execute()).map((session) => session.id);
}

export async function sessionsNamed(db: Db, ids: readonly string[]): Promise<Session[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('sessions').selectAll().where('id', 'in', ids).execute();
}

async function withOpenDoor(db: Db, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const open = await db
    .selectFrom('doors')
    .leftJoin('closed_doors', (join) =>
      join
        .onRef('closed_doors.platform', '=', 'doors.platform')
        .onRef('closed_doors.tenant', '=', 'doors.tenant')
        .on('closed_doors.id', '=', ''),
    )
    .select('doors.person_id')
    .distinct()
    .where('doors.person_id', 'in', people)
    .where('closed_doors.id', 'is', null)
    .execute();
  return new Set(open.map(({ person_id }) => person_id));
}
