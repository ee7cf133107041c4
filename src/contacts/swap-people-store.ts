import type { Selectable } from 'kysely';
import type { SwapRequestsTable } from '../db/tables.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Details } from '../people/details-store.ts';
import { detailsOf } from '../people/details-store.ts';
import { faceOf } from './contact.ts';
import { describedColumns } from './contact-store.ts';
import type { Swap, SwapSide } from './swap.ts';
import { readFields } from './swap.ts';

/** A row with the zone of its session. */
type SwapRow = Selectable<SwapRequestsTable> & { readonly zone: string };

/** The same swaps with the two people of each, as they look in the meeting of that swap. */
export async function withPeople(work: Pick<Work, 'db' | 'box'>, swaps: readonly SwapRow[]): Promise<Swap[]> {
  if (swaps.length === 0) return [];
  const ids = [...new Set(swaps.flatMap((row) => [row.asker_id, row.asked_id]))];
  const people = await peopleIn(work.db, ids);
  const reached = await detailsOf(work, ids);
  const side = (row: SwapRow, personId: string, fields: string | null): SwapSide => {
    const seats = people.filter(({ id }) => id === personId);
    const here = seats.find(({ sessionId }) => sessionId === row.session_id);
    // A seat that was taken away leaves its swaps; without a layer a person is shown by name only.
    const person = here ?? { ...(seats[0] as (typeof seats)[number]), layer: null, layerShownAt: null };
    const { id, language } = person;
    const details = reached.get(id) as Details;
    return { id, language, ...details, face: faceOf(person), fields: readFields(fields) };
  };
  return swaps.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    zone: row.zone,
    state: row.state,
    expiresAt: row.expires_at,
    closedAt: row.closed_at,
    asker: side(row, row.asker_id, row.asker_fields),
    asked: side(row, row.asked_id, row.asked_fields),
  }));
}

function peopleIn(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('seats', 'seats.person_id', 'people.id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .select([...describedColumns, 'people.id', 'people.language', 'seats.session_id as sessionId'])
    .where('people.id', 'in', ids)
    .execute();
}
