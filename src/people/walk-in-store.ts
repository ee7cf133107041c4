import { createHash, randomBytes } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { WalkInsTable } from '../db/people-tables.ts';
import { days, iso, later } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';

export type WalkIn = Selectable<WalkInsTable>;

/** The meeting whose code this is, until its day is over. */
export function sessionOfJoinCode(db: Db, now: Date, code: string): Promise<Session | undefined> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('join_code', '=', code)
    .where('stage', '!=', 'closed')
    .where('held_on', '>=', wallDate(now))
    .executeTakeFirst();
}

/** Null: nobody may ask any more. */
export async function keepJoinCode(db: Db, sessionId: string, code: string | null): Promise<void> {
  await db.updateTable('sessions').set({ join_code: code }).where('id', '=', sessionId).execute();
}

export async function isJoinCodeTaken(db: Db, code: string): Promise<boolean> {
  const taken = await db.selectFrom('sessions').select('id').where('join_code', '=', code).executeTakeFirst();
  return taken !== undefined;
}

/** One question for each address: asking again mends the first one. The secret with which its answer is read. */
export async function keepWalkIn(
  db: Db,
  walkIn: Omit<Insertable<WalkInsTable>, 'ticket_hash'>,
): Promise<string> {
  const ticket = randomBytes(16).toString('base64url');
  await db
    .deleteFrom('walk_ins')
    .where('session_id', '=', walkIn.session_id)
    .where('asked_from', '=', walkIn.asked_from)
    .where('answered_at', 'is', null)
    .execute();
  await db
    .insertInto('walk_ins')
    .values({ ...walkIn, ticket_hash: hashOf(ticket) })
    .execute();
  return ticket;
}

/** Who waits for an answer; the first who came first. */
export function waitingWalkIns(db: Db, sessionId: string): Promise<WalkIn[]> {
  return db
    .selectFrom('walk_ins')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('answered_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
}

/** Somebody of this meeting who still waits for an answer. */
export async function mustWait(db: Db, sessionId: string, id: string): Promise<WalkIn> {
  const walkIn = (await waitingWalkIns(db, sessionId)).find((one) => one.id === id);
  if (!walkIn) throw new Refusal(notThere);
  return walkIn;
}

export async function walkInOfTicket(db: Db, ticket: string) {
  const walkIn = await db
    .selectFrom('walk_ins')
    .selectAll()
    .where('ticket_hash', '=', hashOf(ticket))
    .executeTakeFirst();
  if (!walkIn?.seat_id) return walkIn && { walkIn, personId: undefined };
  const seat = await db
    .selectFrom('seats')
    .select('person_id as personId')
    .where('id', '=', walkIn.seat_id)
    .executeTakeFirst();
  return { walkIn, personId: seat?.personId };
}

export async function sessionRegion(db: Db, sessionId: string): Promise<string> {
  const { region_id } = await db
    .selectFrom('sessions')
    .select('region_id')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return region_id;
}

/** The name as the region writes it, whatever the capitals somebody typed. */
export async function organisationNamed(db: Db, regionId: string, typed: string): Promise<string> {
  const known = await db
    .selectFrom('organisations')
    .select('name')
    .where('region_id', '=', regionId)
    .execute();
  const same = new Intl.Collator('nl', { sensitivity: 'base' });
  return known.find(({ name }) => same.compare(name, typed) === 0)?.name ?? typed;
}

export async function personOfSeat(db: Db, seatId: string): Promise<string> {
  const { person_id } = await db
    .selectFrom('seats')
    .select('person_id')
    .where('id', '=', seatId)
    .executeTakeFirstOrThrow();
  return person_id;
}

/** With the answer the name goes: who got a seat is on the guest list, who did not is nobody to us. */
export async function answerWalkIn(db: Db, now: Date, id: string, seatId: string | null): Promise<void> {
  await db
    .updateTable('walk_ins')
    .set({ answered_at: iso(now), seat_id: seatId, first_name: '', last_name: '', organisation: '' })
    .where('id', '=', id)
    .execute();
}

/** What a message says that goes to who got no seat: the only one to a chat of nobody. */
export function noSeatKey(id: string): string {
  return `no-seat:${id}`;
}

/** A chore: a day later nobody waits at the door any more, and the bot knows no chat of who went away. */
export async function forgetWalkIns({ db, now }: Work): Promise<void> {
  const dayAgo = iso(later(now, -days(1)));
  await db.deleteFrom('walk_ins').where('asked_at', '<=', dayAgo).execute();
  await db
    .deleteFrom('outbox')
    .where('person_id', 'is', null)
    .where('key', 'like', noSeatKey('%'))
    .where('created_at', '<=', dayAgo)
    .execute();
}

function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('base64url');
}
