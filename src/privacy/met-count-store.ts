import type { Work } from '../kernel/work.ts';
import { countMet } from '../memory/met-store.ts';
import type { Session } from '../sessions/seat-store.ts';

/** How many everybody met is kept beside their seat, before who sat where is erased. Never fewer than was kept before. */
export async function keepMetCounts({ db, now }: Pick<Work, 'db' | 'now'>, session: Session): Promise<void> {
  const kept = await db
    .selectFrom('seats')
    .select(['id', 'met_people', 'met_organisations'])
    .where('session_id', '=', session.id)
    .execute();
  const before = new Map(kept.map((seat) => [seat.id, seat]));
  for (const { seatId, people, organisations } of await countMet(db, session, now)) {
    const seat = before.get(seatId);
    const most = {
      met_people: Math.max(people, seat?.met_people ?? 0),
      met_organisations: Math.max(organisations, seat?.met_organisations ?? 0),
    };
    if (most.met_people === seat?.met_people && most.met_organisations === seat.met_organisations) continue;
    await db.updateTable('seats').set(most).where('id', '=', seatId).execute();
  }
}
