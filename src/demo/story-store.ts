import { readSetting, writeSetting } from '../db/setting-store.ts';
import type { Db } from '../kernel/work.ts';
import { demoSession } from './load-demo.ts';

const key = 'rehearsal_story';

/** How many steps of the story were taken; undefined while it is not told. */
export async function storyAt(db: Db): Promise<number | undefined> {
  const stored = await readSetting(db, key);
  return stored === undefined ? undefined : Number(stored);
}

export async function keepStoryAt(db: Db, steps: number): Promise<void> {
  await writeSetting(db, key, String(steps));
}

export async function isRoundPosted(db: Db, id: string): Promise<boolean> {
  const round = await db.selectFrom('rounds').select('posted_at').where('id', '=', id).executeTakeFirst();
  return round?.posted_at !== null;
}

/** By the words: ids are not known before. */
export async function noteSaying(db: Db, text: string): Promise<string | undefined> {
  const note = await db
    .selectFrom('notes')
    .select('id')
    .where('session_id', '=', demoSession)
    .where('text', '=', text)
    .executeTakeFirst();
  return note?.id;
}

export async function actionCalled(db: Db, title: string): Promise<string | undefined> {
  const action = await db
    .selectFrom('actions')
    .select('id')
    .where('session_id', '=', demoSession)
    .where('title', '=', title)
    .executeTakeFirst();
  return action?.id;
}

export async function followUpCalled(db: Db, title: string): Promise<string | undefined> {
  const followUp = await db
    .selectFrom('follow_ups')
    .select('id')
    .where('session_id', '=', demoSession)
    .where('title', '=', title)
    .executeTakeFirst();
  return followUp?.id;
}

/** The dates of an extra meeting, by the day. */
export async function optionsByDay(db: Db, followUpId: string): Promise<ReadonlyMap<string, string>> {
  const options = await db
    .selectFrom('date_options')
    .select(['id', 'held_on'])
    .where('follow_up_id', '=', followUpId)
    .execute();
  return new Map(options.map(({ id, held_on }) => [held_on, id]));
}
