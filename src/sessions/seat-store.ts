import type { Selectable, Updateable } from 'kysely';
import type { SeatsTable, SessionsTable } from '../db/session-tables.ts';
import { needsSeat, notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';

export type Seat = Selectable<SeatsTable>;
export type Session = Selectable<SessionsTable>;

/** The seat of a person in the session that matters now: the newest one that is not closed. */
export async function currentSeat(
  db: Db,
  personId: string,
): Promise<{ seat: Seat; session: Session } | undefined> {
  const seat = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .selectAll('seats')
    .where('seats.person_id', '=', personId)
    .where('sessions.stage', '!=', 'closed')
    .orderBy('sessions.held_on', 'desc')
    .orderBy('sessions.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!seat) return undefined;
  const session = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', seat.session_id)
    .executeTakeFirstOrThrow();
  return { seat, session };
}

/** The session that matters now, for what is asked without naming one. */
export async function seatedSession({ db }: Work, asker: Person): Promise<string> {
  const current = await currentSeat(db, asker.id);
  if (!current) throw new Refusal(needsSeat);
  return current.session.id;
}

/** This person's seat in this session, of this region. A refusal when there is none: "not yours" and "not there" are one. */
export async function mustSit(
  work: Work,
  asker: Person,
  sessionId: string,
): Promise<{ seat: Seat; session: Session }> {
  const session = await work.db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', sessionId)
    .where('region_id', '=', asker.regionId)
    .executeTakeFirst();
  const seat = await work.db
    .selectFrom('seats')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('person_id', '=', asker.id)
    .executeTakeFirst();
  if (!session || !seat) throw new Refusal(notThere);
  return { seat, session };
}

/** Organisers and co-organisers have the same rights (domain 3.1). */
export async function mustOrganise(
  work: Work,
  asker: Person,
  sessionId: string,
): Promise<{ seat: Seat; session: Session }> {
  const found = await mustSit(work, asker, sessionId);
  if (!organises(found.seat)) throw new Refusal(notThere);
  return found;
}

/** Organisers and table hosts: whoever makes notes and actions for others. */
export async function mustHost(
  work: Work,
  asker: Person,
  sessionId: string,
): Promise<{ seat: Seat; session: Session }> {
  const found = await mustSit(work, asker, sessionId);
  if (!organises(found.seat) && found.seat.role !== 'table_host') throw new Refusal(notThere);
  return found;
}

/** The newest seat from which this person organises, in any meeting of the own region. */
export function seatAsOrganiser(db: Db, person: Person): Promise<Seat | undefined> {
  return db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .selectAll('seats')
    .where('seats.person_id', '=', person.id)
    .where('seats.role', 'in', ['organiser', 'co_organiser'])
    .where('sessions.region_id', '=', person.regionId)
    .orderBy('sessions.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The meetings this person organises, except those that are closed; the first day first. */
export function organisedSessions(db: Db, person: Person): Promise<Session[]> {
  return db
    .selectFrom('sessions')
    .innerJoin('seats', 'seats.session_id', 'sessions.id')
    .selectAll('sessions')
    .where('seats.person_id', '=', person.id)
    .where('seats.role', 'in', ['organiser', 'co_organiser'])
    .where('sessions.region_id', '=', person.regionId)
    .where('sessions.stage', '!=', 'closed')
    .orderBy('sessions.held_on')
    .orderBy('sessions.created_at')
    .execute();
}

export async function addSeat(db: Db, seat: Seat): Promise<void> {
  await db.insertInto('seats').values(seat).execute();
}

export async function changeSeat(db: Db, id: string, change: Updateable<SeatsTable>): Promise<void> {
  await db.updateTable('seats').set(change).where('id', '=', id).execute();
}

export function organises(seat: Pick<Seat, 'role'>): boolean {
  return seat.role === 'organiser' || seat.role === 'co_organiser';
}
