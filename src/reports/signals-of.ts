import { notesOf } from '../harvest/note-store.ts';
import type { Db } from '../kernel/work.ts';
import { layerOf } from '../themes/theme.ts';
import type { Meeting, Signal } from './signal.ts';

/** The points of all meetings of a region that may be read in their meeting, and those meetings, the first one first. */
export async function signalsOf(
  db: Db,
  regionId: string,
): Promise<{ readonly meetings: readonly Meeting[]; readonly signals: readonly Signal[] }> {
  const meetings = await db
    .selectFrom('sessions')
    .select(['id', 'name', 'held_on as heldOn'])
    .where('region_id', '=', regionId)
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  const signals: Signal[] = [];
  for (const { id } of meetings) {
    for (const note of await notesOf(db, id)) {
      if (note.held_at !== null) continue;
      const layer = layerOf(note.roundMode, note.homeLayer);
      signals.push({ session: id, theme: note.theme, kind: note.kind, layer, text: note.text });
    }
  }
  const said = new Set(signals.map(({ session }) => session));
  return { meetings: meetings.filter(({ id }) => said.has(id)), signals };
}
