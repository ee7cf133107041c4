import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

/** Who said never to whom. Only the one who said it ever hears of it. */
export async function saidNever(db: Db, personId: string, askerId: string): Promise<boolean> {
  const found = await db
    .selectFrom('never_asked')
    .select('said_at')
    .where('person_id', '=', personId)
    .where('by_id', '=', askerId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function keepNever(db: Db, now: Date, personId: string, askerId: string): Promise<void> {
  await db
    .insertInto('never_asked')
    .values({ person_id: personId, by_id: askerId, said_at: iso(now) })
    .onConflict((c) => c.columns(['person_id', 'by_id']).doNothing())
    .execute();
}

/** From now on `askerId` may ask again. */
export async function forgetNever(db: Db, personId: string, askerId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('never_asked')
    .where('person_id', '=', personId)
    .where('by_id', '=', askerId)
    .executeTakeFirst();
  return Number(numDeletedRows) > 0;
}

/** From whom this person wants no questions, as ids. */
export async function neverFrom(db: Db, personId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('never_asked')
    .select('by_id')
    .where('person_id', '=', personId)
    .orderBy('said_at')
    .orderBy('by_id')
    .execute();
  return rows.map((row) => row.by_id);
}

/** Who wants no questions from this person, as ids. */
export async function saidNeverTo(db: Db, askerId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('never_asked').select('person_id').where('by_id', '=', askerId).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
