import type { Selectable } from 'kysely';
import type { ContactField, GivenTo, SwapRequestsTable } from '../db/contact-tables.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Details } from '../people/details-store.ts';
import { detailsOf } from '../people/details-store.ts';
import type { Face } from './contact.ts';
import { faceOf } from './contact.ts';
import { describedColumns } from './contact-store.ts';
import type { Swap, SwapSide } from './swap.ts';
import { readFields } from './swap.ts';

/** A row with what is shown of its meeting. */
type SwapRow = Selectable<SwapRequestsTable> & Pick<Swap, 'zone' | 'meeting' | 'heldOn'>;

/** The same swaps with the two people of each, as they look in the meeting of that swap. */
export async function withPeople(work: Pick<Work, 'db' | 'box'>, swaps: readonly SwapRow[]): Promise<Swap[]> {
  if (swaps.length === 0) return [];
  const ids = [...new Set(swaps.flatMap((row) => [row.asker_id, row.asked_id]))];
  const people = await peopleIn(work.db, ids);
  // Nobody's details are even looked up before both said yes.
  const agreed = swaps
    .filter(({ state }) => state === 'accepted')
    .flatMap((row) => [row.asker_id, row.asked_id]);
  const reached = await detailsOf(work, [...new Set(agreed)]);
  const side = (row: SwapRow, personId: string, fields: string | null): SwapSide => {
    const seats = people.filter(({ id }) => id === personId);
    const here = seats.find(({ sessionId }) => sessionId === row.session_id);
    // Somebody of another meeting of the region, or whose seat was taken away; without any seat it is the name only.
    const careful = seats.find(({ layer }) => layer === 'expert_by_experience') ?? seats[0];
    const person = here ?? (careful as (typeof seats)[number]);
    const { id, language } = person;
    const chosen = readFields(fields);
    const given = row.state === 'accepted' ? givenOf(chosen, person, reached.get(id)) : {};
    return { id, language, face: faceOf(person), fields: chosen, given };
  };
  return swaps.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    zone: row.zone,
    meeting: row.meeting,
    heldOn: row.heldOn,
    state: row.state,
    askedAt: row.asked_at,
    onPaper: row.signed_with !== null,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    asker: side(row, row.asker_id, row.asker_fields),
    asked: side(row, row.asked_id, row.asked_fields),
  }));
}

/** How others see these people; of who has a seat in several meetings, as in the newest. */
export async function facesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  const people = ids.length === 0 ? [] : await peopleIn(db, ids);
  return new Map(people.map((person) => [person.id, faceOf(person)]));
}

function peopleIn(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('seats', 'seats.person_id', 'people.id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .select([
      ...describedColumns,
      'people.id',
      'people.language',
      'seats.session_id as sessionId',
      'contact_cards.phone_to as phoneTo',
      'contact_cards.email_to as emailTo',
      'contact_cards.times_to as timesTo',
    ])
    .where('people.id', 'in', ids)
    .execute();
}

type Keeps = Readonly<Record<`${ContactField}To`, GivenTo | null>>;

// Who keeps a detail from everybody later keeps it from those they swapped with too.
function givenOf(
  chosen: readonly ContactField[],
  keeps: Keeps,
  details: Details | undefined,
): Partial<Details> {
  const shown = chosen.filter((field) => details?.[field] && keeps[`${field}To`] !== 'nobody');
  return Object.fromEntries(shown.map((field) => [field, details?.[field]]));
}

/**
 * Somebody of the region, as they look in this meeting or else in their newest one. Whether that person wants to be found
 * makes no difference here: an old button must not tell that somebody said never (domain R9).
 */
export async function reachable(
  db: Db,
  { regionId, sessionId, personId }: Readonly<Record<'regionId' | 'sessionId' | 'personId', string>>,
) {
  const seats = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .where('people.region_id', '=', regionId)
    .where('people.id', '=', personId)
    .select([
      ...describedColumns,
      'people.id',
      'people.language',
      'seats.session_id as sessionId',
      'contact_cards.found_by as foundBy',
    ])
    .orderBy('sessions.held_on', 'desc')
    .execute();
  const here = seats.find((seat) => seat.sessionId === sessionId);
  const seat = here ?? seats[0];
  return seat && { ...seat, sameMeeting: here !== undefined };
}

export type Reachable = NonNullable<Awaited<ReturnType<typeof reachable>>>;
