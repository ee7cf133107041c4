import type { Stage } from '../db/session-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

/** True for the one who posts it; false when somebody else was first. A round is posted once. */
export async function markPosted(db: Db, now: Date, round: string, personId: string): Promise<boolean> {
  const posted = await db
    .updateTable('rounds')
    .set({ posted_at: iso(now), posted_by: personId })
    .where('id', '=', round)
    .where('posted_at', 'is', null)
    .executeTakeFirst();
  return Number(posted.numUpdatedRows) === 1;
}

/** Who posted a round and when; undefined when it is not posted. */
export function postingOf(
  db: Db,
  round: string,
): Promise<{ readonly at: string | null; readonly by: string | null } | undefined> {
  return db
    .selectFrom('rounds')
    .leftJoin('people', 'people.id', 'rounds.posted_by')
    .select(['rounds.posted_at as at', 'people.first_name as by'])
    .where('rounds.id', '=', round)
    .where('rounds.posted_at', 'is not', null)
    .executeTakeFirst();
}

/** Points so far, by table, for hosts who start a round with what the last group said. Held points are nobody's yet. */
export async function notesPerTable(db: Db, sessionId: string): Promise<ReadonlyMap<string, number>> {
  const counts = await db
    .selectFrom('notes')
    .select((eb) => ['table_id', eb.fn.countAll<number>().as('count')])
    .where('session_id', '=', sessionId)
    .where('table_id', 'is not', null)
    .where('held_at', 'is', null)
    .groupBy('table_id')
    .execute();
  return new Map(counts.map(({ table_id, count }) => [table_id ?? '', Number(count)]));
}

export function stageAfterPlanning(db: Db, sessionId: string): Promise<void> {
  return moveStage(db, sessionId, ['exploring', 'preparing'], 'planned');
}

export function stageAfterPosting(db: Db, sessionId: string): Promise<void> {
  return moveStage(db, sessionId, ['exploring', 'preparing', 'planned'], 'live');
}

async function moveStage(db: Db, sessionId: string, from: readonly Stage[], to: Stage): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ stage: to })
    .where('id', '=', sessionId)
    .where('stage', 'in', from)
    .execute();
}
