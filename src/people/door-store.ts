import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';

/** From now on nobody is known at this address. */
export async function dropDoor(db: Db, { platform, tenant, id }: Address): Promise<void> {
  await db
    .deleteFrom('doors')
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Without a door that somebody came in by, nobody took this person's seats yet. An invitation went by mail to them all. */
export async function giveBackSeats({ db, mail }: Work, personId: string): Promise<void> {
  const invitedBy = mail?.doorOf(personId).platform ?? '';
  await db
    .updateTable('seats')
    .set({ claimed_at: null })
    .where('person_id', '=', personId)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('doors')
            .select('doors.id')
            .where('doors.person_id', '=', personId)
            .where('doors.platform', '!=', invitedBy),
        ),
      ),
    )
    .execute();
}

/** Seats in meetings that are not over: their badges are still worth something. */
export function seatsToCome({ db, now }: Work, personId: string) {
  return db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .select(['seats.id as seat', 'sessions.id as session'])
    .where('seats.person_id', '=', personId)
    .where('sessions.stage', '!=', 'closed')
    .where('sessions.held_on', '>=', wallDate(now))
    .execute();
}

/** Since when somebody comes in here. */
export async function doorSince(db: Db, { platform, tenant, id }: Address): Promise<string | undefined> {
  const door = await db
    .selectFrom('doors')
    .select('linked_at')
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return door?.linked_at;
}

/** Did this address become a door of somebody after that moment? */
export async function isDoorSince(db: Db, { platform, tenant, id }: Address, since: Date): Promise<boolean> {
  const door = await db
    .selectFrom('doors')
    .select('id')
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('linked_at', '>', iso(since))
    .executeTakeFirst();
  return door !== undefined;
}
