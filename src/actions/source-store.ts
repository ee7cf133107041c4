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
