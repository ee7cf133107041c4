import type { Db } from '../kernel/work.ts';

/** The words of the points an action came from, oldest first; not those that wait to be read. */
export async function ideasBehind(db: Db, actionId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('action_notes')
    .innerJoin('notes', 'notes.id', 'action_notes.note_id')
    .select('notes.text')
    .where('action_notes.action_id', '=', actionId)
    .where('notes.held_at', 'is', null)
    .orderBy('notes.created_at')
    .orderBy('notes.id')
    .execute();
  return rows.map(({ text }) => text);
}

/** Adds a point to what an action came from; one that is there already stays. */
export async function addSource(db: Db, action_id: string, note_id: string): Promise<void> {
  await db
    .insertInto('action_notes')
    .values({ action_id, note_id })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** The actions that points of a meeting belong to, by the point, the oldest action first. */
export async function actionsByNote(
  db: Db,
  sessionId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('action_notes')
    .innerJoin('actions', 'actions.id', 'action_notes.action_id')
    .select(['action_notes.note_id', 'action_notes.action_id'])
    .where('actions.session_id', '=', sessionId)
    .where('actions.status', '!=', 'dropped')
    .orderBy('actions.created_at')
    .orderBy('actions.id')
    .execute();
  const byNote = Map.groupBy(rows, ({ note_id }) => note_id);
  return new Map([...byNote].map(([note, links]) => [note, links.map(({ action_id }) => action_id)]));
}

/** The point belongs to another action, or to none. */
export async function moveSource(
  db: Db,
  note: string,
  from: string | undefined,
  to: string | undefined,
): Promise<void> {
  if (from !== undefined)
    await db.deleteFrom('action_notes').where('action_id', '=', from).where('note_id', '=', note).execute();
  if (to !== undefined) await addSource(db, to, note);
}
