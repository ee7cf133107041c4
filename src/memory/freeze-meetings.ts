import type { Db } from '../kernel/work.ts';
import { countMet } from './met-store.ts';

/**
 * Keeps how many people and organisations everybody met: to be done before who sat where is erased, of all or of one. What
 * was kept before, when more people were known, is never made less.
 */
export async function freezeMeetings(db: Db, sessionId: string): Promise<void> {
  const kept = await db
    .selectFrom('seats')
    .select(['id', 'met_people', 'met_organisations'])
    .where('session_id', '=', sessionId)
    .execute();
  const before = new Map(kept.map((seat) => [seat.id, seat]));
  for (const { seatId, people, organisations } of await countMet(db, sessionId)) {
    const seat = before.get(seatId);
    await db
      .updateTable('seats')
      .set({
        met_people: Math.max(people, seat?.met_people ?? 0),
        met_organisations: Math.max(organisations, seat?.met_organisations ?? 0),
      })
      .where('id', '=', seatId)
      .execute();
  }
}
