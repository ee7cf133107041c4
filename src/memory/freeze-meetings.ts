import type { Db } from '../kernel/work.ts';
import { countMet } from './met-store.ts';

/** Keeps how many people and organisations everybody met: to be done before who sat where is erased. */
export async function freezeMeetings(db: Db, sessionId: string): Promise<void> {
  for (const { seatId, people, organisations } of await countMet(db, sessionId)) {
    await db
      .updateTable('seats')
      .set({ met_people: people, met_organisations: organisations })
      .where('id', '=', seatId)
      .execute();
  }
}
