import type { Described } from '../contacts/contact.ts';
import { describedColumns } from '../contacts/contact-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import { regionScope, sessionScope } from './card.ts';
import type { Reach } from './find.ts';
import { asShown } from './indexing.ts';

/** Somebody who may be found by the one who looks. */
export interface Findable extends Described {
  readonly id: string;
  /** In the meeting from which somebody looks; null for who is not there. */
  readonly seatId: string | null;
  readonly homeTableId: string | null;
  readonly line: string | null;
}

/** Whose cards this person may find from this meeting. */
export async function reachOf(db: Db, asker: Person, sessionId: string): Promise<Reach> {
  return {
    scopes: [regionScope(asker.regionId), sessionScope(sessionId)],
    satWith: await satWith(db, asker),
  };
}

/**
 * Of these people, or without a list of everybody in the meeting, those whom the asker may find now: what the cards say
 * decides, whatever the index remembers. Never somebody of another region.
 */
export async function findableFor(
  db: Db,
  asker: Person,
  sessionId: string,
  { satWith }: Pick<Reach, 'satWith'>,
  among?: readonly string[],
): Promise<readonly Findable[]> {
  if (among?.length === 0) return [];
  const rows = await db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .innerJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .leftJoin('seats', 'seats.person_id', 'people.id')
    .where('people.id', '!=', asker.id)
    .where('contact_cards.found_by', '!=', 'nobody')
    .where('people.gone_at', 'is', null)
    .$if(among !== undefined, (query) => query.where('people.id', 'in', among ?? []))
    .$if(among === undefined, (query) => query.where('seats.session_id', '=', sessionId))
    .select([
      ...describedColumns,
      'people.id',
      'people.region_id as regionId',
      'seats.id as seatId',
      'seats.session_id as sessionId',
      'seats.home_table_id as homeTableId',
      'contact_cards.found_by as foundBy',
      'contact_cards.line',
    ])
    .execute();
  const mates = new Set(satWith);
  const people = new Map<string, (typeof rows)[number][]>();
  // Asked in the query, SQLite would read everybody of the region instead of these few.
  for (const row of rows.filter(({ regionId }) => regionId === asker.regionId))
    people.set(row.id, [...(people.get(row.id) ?? []), row]);
  return [...people.values()].flatMap((seats) => {
    const here = seats.find((seat) => seat.sessionId === sessionId);
    const one = here ?? { ...asShown(seats), seatId: null, homeTableId: null };
    const { foundBy } = one;
    const may = mates.has(one.id) || foundBy === 'region' || (foundBy === 'session' && here !== undefined);
    return may ? [one] : [];
  });
}

/** Everybody of the own region who sat at one table with this person in a round that was posted. */
async function satWith(db: Db, asker: Person): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('seats as mine')
    .innerJoin('rounds', 'rounds.session_id', 'mine.session_id')
    .innerJoin('assignments as placed', (on) =>
      on.onRef('placed.round_id', '=', 'rounds.id').onRef('placed.seat_id', '=', 'mine.id'),
    )
    .innerJoin('assignments as others', (on) =>
      on
        .onRef('others.round_id', '=', 'placed.round_id')
        .onRef('others.table_id', '=', 'placed.table_id')
        .onRef('others.seat_id', '!=', 'placed.seat_id'),
    )
    .innerJoin('seats', 'seats.id', 'others.seat_id')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select('people.id')
    .distinct()
    .where('mine.person_id', '=', asker.id)
    .where('rounds.posted_at', 'is not', null)
    .where('people.region_id', '=', asker.regionId)
    .execute();
  return rows.map(({ id }) => id);
}
