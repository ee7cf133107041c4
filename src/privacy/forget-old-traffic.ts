import { days, iso, later } from '../kernel/clock.ts';
import type { Work } from '../kernel/work.ts';

/**
 * A chore: platforms redeliver for minutes, so an event is known for 8 days; a message can be read again for 90 days
 * (docs/privacy.md). Both are found by an index, so a tick with nothing to forget costs nothing. A guest list that nobody
 * accepted is kept for a day; there is one for each meeting at most.
 */
export async function forgetOldTraffic(work: Work): Promise<void> {
  await work.db
    .deleteFrom('inbox')
    .where('received_at', '<', iso(later(work.now, -days(8))))
    .execute();
  await work.db
    .deleteFrom('outbox')
    .where('created_at', '<', iso(later(work.now, -days(90))))
    .execute();
  await work.db
    .deleteFrom('guest_list_drafts')
    .where('created_at', '<', iso(later(work.now, -days(1))))
    .execute();
}
