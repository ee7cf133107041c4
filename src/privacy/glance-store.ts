import type { GlancesTable, ListGlancesTable } from '../db/privacy-tables.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';

export interface ListGlance {
  readonly what: ListGlancesTable['what'];
  /** 'YYYY-MM-DD' */
  readonly seenOn: string;
}

/** Whose details this viewer saw today; once a day is enough. Safe where nothing else is changed. */
export async function keepGlances(
  { db, now }: Pick<Work, 'db' | 'now'>,
  viewerId: string,
  what: GlancesTable['what'],
  seen: readonly string[],
): Promise<void> {
  const today = wallDate(now);
  const known = await db
    .selectFrom('glances')
    .select('person_id')
    .where('viewer_id', '=', viewerId)
    .where('what', '=', what)
    .where('seen_on', '=', today)
    .execute();
  const before = new Set(known.map(({ person_id }) => person_id));
  const rows = [...new Set(seen)]
    .filter((person_id) => !before.has(person_id))
    .map((person_id) => ({ person_id, viewer_id: viewerId, what, seen_on: today }));
  if (rows.length === 0) return;
  await db
    .insertInto('glances')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

/** An organiser saw everybody of a meeting: kept once a day, as a role. */
export async function keepListGlance(
  { db, now }: Pick<Work, 'db' | 'now'>,
  sessionId: string,
  what: ListGlancesTable['what'],
): Promise<void> {
  const row = { session_id: sessionId, what, seen_on: wallDate(now) };
  const known = await db
    .selectFrom('list_glances')
    .select('what')
    .where((eb) => eb.and(row))
    .executeTakeFirst();
  if (known) return;
  await db
    .insertInto('list_glances')
    .values(row)
    .onConflict((c) => c.doNothing())
    .execute();
}

/** The days on which an organiser saw a list with this person in it. */
export async function listGlancesOf(db: Db, personId: string): Promise<ListGlance[]> {
  const rows = await db
    .selectFrom('list_glances')
    .innerJoin('seats', 'seats.session_id', 'list_glances.session_id')
    .select(['what', 'seen_on as seenOn'])
    .distinct()
    .where('seats.person_id', '=', personId)
    .orderBy('seen_on', 'desc')
    .execute();
  return rows;
}
