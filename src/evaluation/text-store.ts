import type { Moment } from '../db/result-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { WrittenText } from './evaluation-store.ts';
import { groupsOf } from './small-groups.ts';

/** Keeps a line without who wrote it. */
export async function addText(
  { db, now, newId }: Pick<Work, 'db' | 'now' | 'newId'>,
  session: { readonly id: string; readonly zone: string },
  { moment, layer, text }: Pick<WrittenText, 'moment' | 'layer' | 'text'>,
): Promise<void> {
  const written_on = wallDate(now, session.zone);
  await db
    .insertInto('evaluation_texts')
    .values({ id: newId(), session_id: session.id, moment, layer, text, written_on })
    .execute();
}

/** In the order of their ids, which are random: nobody sees which came first. */
export function textsOf(db: Db, sessionId: string, moment: Moment): Promise<WrittenText[]> {
  return db
    .selectFrom('evaluation_texts')
    .selectAll()
    .where((eb) => eb.and({ session_id: sessionId, moment }))
    .orderBy('id')
    .execute();
}

export async function takeTextAway(db: Db, sessionId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('evaluation_texts')
    .where((eb) => eb.and({ session_id: sessionId, id }))
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

/** What may not be shown is not kept: the layer goes where too few of it wrote something. */
export async function dropSmallLayers(db: Db, sessionId: string, moment: Moment): Promise<void> {
  const sizes = new Map<Layer, number>();
  for (const { layer } of await textsOf(db, sessionId, moment))
    if (layer) sizes.set(layer, (sizes.get(layer) ?? 0) + 1);
  const groups = groupsOf(sizes);
  const shown = groups.length > 1 ? groups.flatMap(({ name }) => (name === 'others' ? [] : [name])) : [];
  await db
    .updateTable('evaluation_texts')
    .set({ layer: null })
    .where((eb) => eb.and({ session_id: sessionId, moment }))
    .$if(shown.length > 0, (query) => query.where('layer', 'not in', shown))
    .execute();
}

/** Written before this day. How many went. */
export async function eraseTextsBefore(db: Db, sessionId: string, day: string): Promise<number> {
  const gone = await db
    .deleteFrom('evaluation_texts')
    .where('session_id', '=', sessionId)
    .where('written_on', '<', day)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export async function hasTexts(db: Db, sessionId: string): Promise<boolean> {
  const one = await db
    .selectFrom('evaluation_texts')
    .select('id')
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return one !== undefined;
}
