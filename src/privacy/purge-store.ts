import { hasTexts } from '../evaluation/text-store.ts';
import { days, iso, later } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { doneActionDays } from './retention.ts';

/** Meetings of which something may have to go today. */
export function sessionsToPurge(db: Db, now: Date): Promise<Session[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where((eb) => eb.or([eb('purge_due_on', 'is', null), eb('purge_due_on', '<=', wallDate(now))]))
    .execute();
}

/** How many were erased, for the page of the organiser. */
export async function noteErasure(
  { db, now }: Pick<Work, 'db' | 'now'>,
  session_id: string,
  kind: string,
  count: number,
): Promise<void> {
  if (count === 0) return;
  await db
    .insertInto('erasures')
    .values({ session_id, kind, erased_on: wallDate(now), count })
    .onConflict((c) =>
      c
        .columns(['session_id', 'kind', 'erased_on'])
        .doUpdateSet((eb) => ({ count: eb('erasures.count', '+', count) })),
    )
    .execute();
}

/** Who sat where and who was away. */
export async function eraseRotations(db: Db, sessionId: string): Promise<number> {
  const rounds = db.selectFrom('rounds').select('rounds.id').where('rounds.session_id', '=', sessionId);
  const away = await db.deleteFrom('absences').where('round_id', 'in', rounds).executeTakeFirst();
  const placed = await db.deleteFrom('assignments').where('round_id', 'in', rounds).executeTakeFirst();
  return Number(away.numDeletedRows) + Number(placed.numDeletedRows);
}

/** Questions to swap, appeals, and when organisers looked at the lists. */
export async function eraseSwaps(db: Db, sessionId: string): Promise<number> {
  const swaps = await db.deleteFrom('swap_requests').where('session_id', '=', sessionId).executeTakeFirst();
  await db
    .deleteFrom('appeal_asks')
    .where('appeal_id', 'in', (eb) =>
      eb.selectFrom('appeals').select('id').where('session_id', '=', sessionId),
    )
    .execute();
  await db.deleteFrom('appeals').where('session_id', '=', sessionId).execute();
  await db.deleteFrom('list_glances').where('session_id', '=', sessionId).execute();
  return Number(swaps.numDeletedRows);
}

export async function eraseNotes(db: Db, sessionId: string): Promise<number> {
  await db.deleteFrom('plans').where('session_id', '=', sessionId).execute();
  const gone = await db.deleteFrom('notes').where('session_id', '=', sessionId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Of actions that are done for long, or all of them, only the title stays. */
export async function leaveTitles(db: Db, sessionId: string, now: Date, all: boolean): Promise<number> {
  const long = iso(later(now, -days(doneActionDays)));
  const rows = await db
    .selectFrom('actions')
    .select('id')
    .where('session_id', '=', sessionId)
    .where((eb) =>
      eb.or([
        eb('owner_id', 'is not', null),
        eb('asked_id', 'is not', null),
        eb('made_by', 'is not', null),
        eb('first_step', 'is not', null),
      ]),
    )
    .$if(!all, (query) => query.where('status', 'in', ['done', 'dropped']).where('closed_at', '<', long))
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.deleteFrom('nudges').where('action_id', 'in', ids).execute();
  await db
    .updateTable('actions')
    .set({
      owner_id: null,
      asked_id: null,
      made_by: null,
      helper_id: null,
      helper_asked_id: null,
      offered_to_id: null,
      first_step: null,
    })
    .where('id', 'in', ids)
    .execute();
  return ids.length;
}

/** Everybody with a seat there, with every meeting they have a seat in. */
export async function seatsToWeigh(
  db: Db,
  sessionId: string,
): Promise<ReadonlyMap<string, readonly (Session & { readonly organises: boolean })[]>> {
  const rows = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .selectAll('sessions')
    .select(['seats.person_id as personId', 'seats.role'])
    .where('seats.person_id', 'in', (eb) =>
      eb.selectFrom('seats as here').select('here.person_id').where('here.session_id', '=', sessionId),
    )
    .execute();
  const seats = rows.map(({ role, ...row }) => ({
    ...row,
    organises: role === 'organiser' || role === 'co_organiser',
  }));
  return Map.groupBy(seats, ({ personId }) => personId);
}

/** Who still has something to do, or did it not long ago. */
export async function ownersOfActions(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('actions')
    .select('owner_id')
    .distinct()
    .where('owner_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ owner_id }) => owner_id ?? []));
}

export async function planPurge(db: Db, sessionId: string, on: string): Promise<void> {
  await db.updateTable('sessions').set({ purge_due_on: on }).where('id', '=', sessionId).execute();
}

/** What is left there that goes some day. */
export async function isAnythingLeft(db: Db, sessionId: string): Promise<boolean> {
  const seat = await db
    .selectFrom('seats')
    .select('id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  const note = await db
    .selectFrom('notes')
    .select('id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return seat !== undefined || note !== undefined || (await hasTexts(db, sessionId));
}
