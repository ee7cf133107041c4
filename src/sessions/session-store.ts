import type { Layer, Role } from '../db/session-tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { CafeTable } from './cafe-table.ts';
import type { Round } from './round.ts';
import { roundNow } from './round.ts';
import type { Session } from './seat-store.ts';

/** A seat with the person in it. `id` is the person's; phone and mail are left out on purpose. */
export interface SeatedPerson extends Person {
  readonly seatId: string;
  readonly organisation: string;
  readonly functionTitle: string | null;
  readonly role: Role;
  readonly layer: Layer;
  readonly homeTableId: string | null;
  readonly homeTableNumber: number | null;
  readonly homeTableName: string | null;
  readonly staysPutAt: string | null;
  readonly layerShownAt: string | null;
  readonly wish: string | null;
  readonly needsStepFreeAt: string | null;
  readonly needsQuietAt: string | null;
  readonly claimedAt: string | null;
  readonly leftAt: string | null;
  readonly goneAt: string | null;
}

/** The tables of a session, by number. */
export function tablesOf(db: Db, sessionId: string): Promise<CafeTable[]> {
  return db
    .selectFrom('cafe_tables')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('number')
    .execute();
}

/** The rounds of a session, by number, which is also their order in time. */
export function roundsOf(db: Db, sessionId: string): Promise<Round[]> {
  return db.selectFrom('rounds').selectAll().where('session_id', '=', sessionId).orderBy('number').execute();
}

/** Everybody with a seat in a session, organisers and table hosts too, by first name. */
export async function guestsOf(db: Db, sessionId: string): Promise<SeatedPerson[]> {
  const guests = await db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('cafe_tables', 'cafe_tables.id', 'seats.home_table_id')
    .where('seats.session_id', '=', sessionId)
    .select([
      'people.id',
      'people.region_id as regionId',
      'people.organisation_id as organisationId',
      'people.first_name as firstName',
      'people.last_name as lastName',
      'people.language',
      'people.function_title as functionTitle',
      'organisations.name as organisation',
      'seats.id as seatId',
      'seats.role',
      'seats.layer',
      'seats.home_table_id as homeTableId',
      'cafe_tables.number as homeTableNumber',
      'cafe_tables.name as homeTableName',
      'seats.stays_put_at as staysPutAt',
      'seats.layer_shown_at as layerShownAt',
      'seats.wish',
      'seats.needs_step_free_at as needsStepFreeAt',
      'seats.needs_quiet_at as needsQuietAt',
      'seats.claimed_at as claimedAt',
      'seats.left_at as leftAt',
      'people.gone_at as goneAt',
    ])
    .execute();
  // Databases sort names each in their own way; this is how a Dutch reader expects them.
  const names = new Intl.Collator('nl');
  return guests.sort(
    (a, b) => names.compare(a.firstName, b.firstName) || names.compare(a.lastName, b.lastName),
  );
}

/** Is still on the list, and still works there. */
export function canBeAsked({ leftAt, goneAt }: Pick<SeatedPerson, 'leftAt' | 'goneAt'>): boolean {
  return leftAt === null && goneAt === null;
}

/** The round people are in now, or were sent to last; undefined before the first one. */
export async function currentRound(db: Db, session: Session, now: Date): Promise<Round | undefined> {
  return roundNow(await roundsOf(db, session.id), session, now);
}

/** How many points were written down, in all or of one round or table; those put aside count too. */
export async function countNotes(
  db: Db,
  sessionId: string,
  of: { readonly round?: string; readonly table?: string } = {},
): Promise<number> {
  let notes = db.selectFrom('notes').where('session_id', '=', sessionId);
  if (of.round !== undefined) notes = notes.where('round_id', '=', of.round);
  if (of.table !== undefined) notes = notes.where('table_id', '=', of.table);
  const row = await notes.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The organisations of a region, by name. */
export async function organisationsOf(db: Db, regionId: string): Promise<{ id: string; name: string }[]> {
  const found = await db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('region_id', '=', regionId)
    .execute();
  const names = new Intl.Collator('nl');
  return found.sort((a, b) => names.compare(a.name, b.name));
}
