import type { Selectable } from 'kysely';
import type { SharedPicturesTable } from '../db/result-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Db } from '../kernel/work.ts';

export type SharedPicture = Selectable<SharedPicturesTable>;

/** From here on these are at their addresses, and the ones of before are nowhere. */
export async function sharePictures(
  db: Db,
  sessionId: string,
  pictures: readonly SharedPicture[],
): Promise<void> {
  await db.deleteFrom('shared_pictures').where('session_id', '=', sessionId).execute();
  await db.insertInto('shared_pictures').values(pictures).execute();
}

export function sharedPicture(db: Db, id: string): Promise<SharedPicture | undefined> {
  return db.selectFrom('shared_pictures').selectAll().where('id', '=', id).executeTakeFirst();
}

export function sharedIn(db: Db, sessionId: string, language: Language): Promise<SharedPicture | undefined> {
  return db
    .selectFrom('shared_pictures')
    .selectAll()
    .where('session_id', '=', sessionId)
    .where('language', '=', language)
    .executeTakeFirst();
}
