import type { Insertable } from 'kysely';
import type { Database } from '../db/tables.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import { giveBadgeCodes } from '../people/badge-code-store.ts';
import { addPeople, detailsOf } from '../people/details-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf, tablesOf } from '../sessions/session-store.ts';
import type { Guest } from './guest.ts';
import type { KnownAlready } from './guest-list.ts';
import { guestWords } from './guest-words.ts';

/** What a list is checked against: who and what is there already. */
export async function knownAlready(work: Work, session: Session): Promise<KnownAlready> {
  const organisations = await work.db
    .selectFrom('organisations')
    .select('name')
    .where('region_id', '=', session.region_id)
    .execute();
  const people = await work.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select([
      'people.id',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'organisations.name as organisation',
    ])
    .where('seats.session_id', '=', session.id)
    .execute();
  const details = await detailsOf(
    work,
    people.map(({ id }) => id),
  );
  return {
    organisations: organisations.map(({ name }) => name),
    people: people.map(({ id, ...name }) => ({ ...name, email: details.get(id)?.email ?? null })),
    tables: await tablesOf(work.db, session.id),
  };
}

/**
 * Gives every guest a seat and a badge code, all or none: it is one transaction. New organisations are made.
 * Returns the ids of the seats.
 */
export async function seatGuests(work: Work, session: Session, guests: readonly Guest[]): Promise<string[]> {
  const organisations = await organisationIds(work, session, guests);
  const tables = new Map((await tablesOf(work.db, session.id)).map((table) => [table.number, table.id]));
  const created_at = iso(work.now);
  const people: Insertable<Database['people']>[] = [];
  const seats: Insertable<Database['seats']>[] = [];
  for (const guest of guests) {
    const person_id = work.newId();
    people.push({
      id: person_id,
      region_id: session.region_id,
      organisation_id: organisations.get(organisationOf(guest)) as string,
      first_name: guest.firstName,
      last_name: guest.lastName,
      language: guest.language ?? 'nl',
      function_title: guest.functionTitle,
      expertise: guest.expertise,
      email: guest.email,
      phone: guest.phone,
      created_at,
    });
    const layer = guest.layer ?? (guest.role === 'participant' ? 'professional' : 'facilitator');
    seats.push({
      id: work.newId(),
      session_id: session.id,
      person_id,
      role: guest.role,
      layer,
      home_table_id: guest.homeTable === null ? null : (tables.get(guest.homeTable) ?? null),
      stays_put_at: guest.staysPut || guest.role === 'table_host' ? created_at : null,
      // Being an expert by experience may say something about somebody's life: hidden until they show it (domain R10).
      layer_shown_at: layer === 'expert_by_experience' ? null : created_at,
      wish: guest.wish,
      claimed_at: null,
      left_at: null,
    });
  }
  await addPeople(work, people);
  for (const part of inParts(seats)) await work.db.insertInto('seats').values(part).execute();
  const ids = seats.map(({ id }) => id);
  await giveBadgeCodes(work.db, work.now, ids);
  return ids;
}

async function organisationIds(
  work: Work,
  { region_id }: Session,
  guests: readonly Guest[],
): Promise<Map<string, string>> {
  const known = await work.db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('region_id', '=', region_id)
    .execute();
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  const made = [...new Set(guests.map(organisationOf))]
    .filter((name) => !ids.has(name))
    .map((name) => ({ id: work.newId(), region_id, name }));
  for (const part of inParts(made)) await work.db.insertInto('organisations').values(part).execute();
  for (const { id, name } of made) ids.set(name, id);
  return ids;
}

const organisationOf = (guest: Guest) => guest.organisation ?? guestWords.personally.nl;

// A statement takes 32,766 values on SQLite and 65,535 on PostgreSQL; a seat has 11.
function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += 2_000) yield rows.slice(from, from + 2_000);
}

/** Who sits in this seat of the meeting. "Not of this meeting" and "not there" are one. */
export async function mustFindGuest(db: Db, sessionId: string, seatId: string): Promise<SeatedPerson> {
  const guest = (await guestsOf(db, sessionId)).find((one) => one.seatId === seatId);
  if (!guest) throw new Refusal(notThere);
  return guest;
}

/** Works there no more from this moment on; null: works there. */
export async function markGoneAt(db: Db, personId: string, gone_at: string | null): Promise<void> {
  await db.updateTable('people').set({ gone_at }).where('id', '=', personId).execute();
}
