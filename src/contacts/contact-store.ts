import type { FoundBy } from '../db/contact-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Details } from '../people/details-store.ts';
import { detailsOf, keepDetails } from '../people/details-store.ts';
import type { Round } from '../sessions/round.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import type { Described } from './contact.ts';
import type { ContactCard } from './contact-card.ts';

/** Somebody with a seat in the meeting, without phone and mail. */
export interface Attendee extends Described {
  readonly id: string;
  readonly language: Language;
  readonly seatId: string;
  readonly homeTableId: string | null;
  readonly foundBy: FoundBy | null;
  readonly line: string | null;
}

/** What `faceOf` needs, of people, organisations, seats and contact_cards: whoever reads a Described selects these. */
export const describedColumns = [
  'people.first_name as firstName',
  'people.last_name as lastName',
  'people.function_title as functionTitle',
  'people.expertise',
  'organisations.name as organisation',
  'seats.layer',
  'seats.layer_shown_at as layerShownAt',
  'contact_cards.name_shown as nameShown',
  'contact_cards.label_shown as labelShown',
] as const;

/** Everybody in this meeting who wants to be found, except the one who looks; by name. */
export async function findablePeople(db: Db, sessionId: string, askerId: string): Promise<Attendee[]> {
  const found = await attendees(db, sessionId)
    .where('contact_cards.found_by', '!=', 'nobody')
    .where('people.gone_at', 'is', null)
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

/** Somebody as the newest meeting that is not closed describes them; without a seat there, by name only. */
export async function describedNow(db: Db, personId: string): Promise<Described> {
  const here = await currentSeat(db, personId);
  return db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .leftJoin('seats', (join) =>
      join.onRef('seats.person_id', '=', 'people.id').on('seats.id', '=', here?.seat.id ?? ''),
    )
    .where('people.id', '=', personId)
    .select(describedColumns)
    .executeTakeFirstOrThrow();
}

export async function isFoundByNobody(db: Db, personId: string): Promise<boolean> {
  const card = await db
    .selectFrom('contact_cards')
    .select('found_by')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return (card?.found_by ?? 'nobody') === 'nobody';
}

/** What somebody does and knows about, in their own words. */
export async function keepDescription(
  db: Db,
  personId: string,
  { functionTitle, expertise }: Pick<Described, 'functionTitle' | 'expertise'>,
): Promise<void> {
  await db
    .updateTable('people')
    .set({ function_title: functionTitle, expertise })
    .where('id', '=', personId)
    .execute();
}

/** In every meeting: an expert by experience is seen as one from this moment on, or with null not any more. */
export async function showLayer(db: Db, personId: string, shownAt: string | null): Promise<void> {
  await db
    .updateTable('seats')
    .set({ layer_shown_at: shownAt })
    .where('person_id', '=', personId)
    .where('layer', '=', 'expert_by_experience')
    .execute();
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

export async function contactCardOf(work: Work, personId: string): Promise<ContactCard> {
  const details = (await detailsOf(work, [personId])).get(personId) as Details;
  const card = await work.db
    .selectFrom('contact_cards')
    .select(['found_by', 'name_shown', 'label_shown', 'line', 'phone_to', 'email_to', 'times_to'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return {
    ...details,
    foundBy: card?.found_by ?? 'nobody',
    nameShown: card?.name_shown ?? 'full',
    labelShown: card?.label_shown ?? null,
    line: card?.line ?? null,
    to: {
      phone: card?.phone_to ?? 'swap',
      email: card?.email_to ?? 'swap',
      times: card?.times_to ?? 'swap',
    },
  };
}

export async function keepContactCard(
  work: Work,
  personId: string,
  card: ContactCard,
  now: Date,
): Promise<void> {
  const shown = {
    found_by: card.foundBy,
    name_shown: card.nameShown,
    label_shown: card.labelShown,
    line: card.line,
    phone_to: card.to.phone,
    email_to: card.to.email,
    times_to: card.to.times,
    updated_at: iso(now),
  };
  await work.db
    .insertInto('contact_cards')
    .values({ person_id: personId, ...shown })
    .onConflict((c) => c.column('person_id').doUpdateSet(shown))
    .execute();
  await keepDetails(work, personId, card);
}

export function attendees(db: Db, sessionId: string) {
  return db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .where('seats.session_id', '=', sessionId)
    .select([
      ...describedColumns,
      'people.id',
      'people.language',
      'seats.id as seatId',
      'seats.home_table_id as homeTableId',
      'contact_cards.found_by as foundBy',
      'contact_cards.line',
    ]);
}
