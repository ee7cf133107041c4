import { Temporal } from 'temporal-polyfill';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import { detailsOf } from '../people/details-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { identityOf } from './pair-mark.ts';

/** Marks of pairs are kept so many years at most, and of so many meetings of a region. */
export const markTerms = { years: 3, meetings: 5 } as const;

/** By what these people are recognised at a next meeting, by their id. */
export async function identitiesOf(
  work: Pick<Work, 'db' | 'box'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const details = await detailsOf(work, personIds);
  const found = new Map<string, string>();
  for (const ids of inParts(personIds)) {
    const rows = await work.db
      .selectFrom('people')
      .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
      .select([
        'people.id',
        'first_name as firstName',
        'last_name as lastName',
        'organisations.name as organisation',
      ])
      .where('people.id', 'in', ids)
      .execute();
    for (const { id, ...names } of rows)
      found.set(id, identityOf({ ...names, email: details.get(id)?.email ?? null }));
  }
  return found;
}

export async function keepMarks(
  db: Db,
  { id, region_id, held_on }: Pick<Session, 'id' | 'region_id' | 'held_on'>,
  marks: readonly string[],
): Promise<void> {
  for (const part of inParts(marks)) {
    await db
      .insertInto('pair_marks')
      .values(part.map((mark) => ({ region_id, session_id: id, held_on, mark })))
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** Of the meetings in this region before that one. */
export async function marksBefore(
  db: Db,
  { id, region_id, held_on }: Pick<Session, 'id' | 'region_id' | 'held_on'>,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('pair_marks')
    .select('mark')
    .where('region_id', '=', region_id)
    .where('held_on', '<', held_on)
    .where('session_id', '!=', id)
    .execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** The meetings of which pairs are remembered, the newest first. */
export async function rememberedMeetings(
  db: Db,
  regionId: string,
): Promise<{ readonly session_id: string; readonly held_on: string }[]> {
  return db
    .selectFrom('pair_marks')
    .select(['session_id', 'held_on'])
    .distinct()
    .where('region_id', '=', regionId)
    .orderBy('held_on', 'desc')
    .orderBy('session_id')
    .execute();
}

/** A chore: what is too old to be of use goes. */
export async function forgetOldMarks({ db, now }: Pick<Work, 'db' | 'now'>): Promise<void> {
  const since = Temporal.PlainDate.from(wallDate(now)).subtract({ years: markTerms.years }).toString();
  await db.deleteFrom('pair_marks').where('held_on', '<', since).execute();
}

/** Only the newest meetings of a region are remembered. */
export async function forgetEarlierMeetings(db: Db, regionId: string): Promise<void> {
  for (const { session_id } of (await rememberedMeetings(db, regionId)).slice(markTerms.meetings)) {
    await db
      .deleteFrom('pair_marks')
      .where('region_id', '=', regionId)
      .where('session_id', '=', session_id)
      .execute();
  }
}

// A statement takes 32,766 values on SQLite; a mark has four.
function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += 2_000) yield rows.slice(from, from + 2_000);
}
