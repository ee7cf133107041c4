import type { Selectable } from 'kysely';
import type { ErasuresTable } from '../db/privacy-tables.ts';
import type { Db } from '../kernel/work.ts';

export type Erasure = Selectable<ErasuresTable>;

/** The newest first. */
export function erasuresOf(db: Db, sessionId: string): Promise<Erasure[]> {
  return db
    .selectFrom('erasures')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('erased_on', 'desc')
    .orderBy('kind')
    .execute();
}
