import { iso } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Db } from '../kernel/work.ts';
import type { Round } from '../sessions/round.ts';
import type { Seat } from '../sessions/seat-store.ts';
import type { Described } from './contact.ts';
import type { ContactCard } from './contact-card.ts';

/** Somebody with a seat in the meeting, without phone and mail. */
export interface Attendee extends Described {
  readonly id: string;
  readonly language: Language;
  readonly seatId: string;
  readonly homeTableId: string | null;
  readonly findableAt: string | null;
  readonly line: string | null;
}

/** Everybody in this meeting who wants to be found, except the one who looks; by name. */
export async function findablePeople(db: Db, sessionId: string, askerId: string): Promise<Attendee[]> {
  const found = await attendees(db, sessionId)
    .where('contact_cards.findable_at', 'is not', null)
    .where('people.id', '!=', askerId)
    .execute();
  const names = new Intl.Collator('nl');
  return found.sort(
    (a, b) => names.compare(a.firstName, b.firstName) || names.compare(a.lastName, b.lastName),
  );
}

export function attendee(db: Db, sessionId: string, personId: string): Promise<Attendee | undefined> {
  return attendees(db, sessionId).where('people.id', '=', personId).executeTakeFirst();
}

/** The people who sit at the table of this seat now. A round that is not posted yet counts as the own table. */
export async function tableMates<T extends Pick<Attendee, 'seatId' | 'homeTableId'>>(
  db: Db,
  seat: Seat,
  round: Round | undefined,
  people: readonly T[],
): Promise<readonly T[]> {
  const placed = round?.posted_at
    ? await db
        .selectFrom('assignments')
        .select(['seat_id', 'table_id'])
        .where('round_id', '=', round.id)
        .execute()
    : [];
  const tables = new Map(placed.map((one) => [one.seat_id, one.table_id]));
  const mine = tables.get(seat.id) ?? seat.home_table_id;
  if (mine === null) return [];
  return people.filter((person) => (tables.get(person.seatId) ?? person.homeTableId) === mine);
}

export function contactCardOf(db: Db, personId: string): Promise<ContactCard> {
  return db
    .selectFrom('people')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .select(['people.phone', 'people.email', 'contact_cards.findable_at as findableAt', 'contact_cards.line'])
    .where('people.id', '=', personId)
    .executeTakeFirstOrThrow();
}

export async function keepContactCard(db: Db, personId: string, card: ContactCard, now: Date): Promise<void> {
  const { phone, email, findableAt, line } = card;
  await db.updateTable('people').set({ phone, email }).where('id', '=', personId).execute();
  const shown = { findable_at: findableAt, line, updated_at: iso(now) };
  await db
    .insertInto('contact_cards')
    .values({ person_id: personId, ...shown })
    .onConflict((c) => c.column('person_id').doUpdateSet(shown))
    .execute();
}

function attendees(db: Db, sessionId: string) {
  return db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .where('seats.session_id', '=', sessionId)
    .select([
      'people.id',
      'people.language',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'organisations.name as organisation',
      'people.function_title as functionTitle',
      'people.expertise',
      'seats.id as seatId',
      'seats.home_table_id as homeTableId',
      'seats.layer',
      'seats.layer_shown_at as layerShownAt',
      'contact_cards.findable_at as findableAt',
      'contact_cards.line',
    ]);
}
