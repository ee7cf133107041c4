import { iso, moment } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { wakeDeliveries } from '../outbox/deliver-message.ts';

/** No messages; without `until` as long as they do not say otherwise. */
export interface Pause {
  readonly until: Date | undefined;
}

export async function pauseOf(
  { db, now }: Pick<Work, 'db' | 'now'>,
  personId: string,
): Promise<Pause | undefined> {
  const row = await db
    .selectFrom('people')
    .select(['quiet_since', 'quiet_until'])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!row?.quiet_since) return undefined;
  if (row.quiet_until !== null && row.quiet_until <= iso(now)) return undefined;
  return { until: row.quiet_until === null ? undefined : moment(row.quiet_until) };
}

export async function keepPause(
  { db, now }: Pick<Work, 'db' | 'now'>,
  personId: string,
  until: Date | undefined,
): Promise<void> {
  await db
    .updateTable('people')
    .set({ quiet_since: iso(now), quiet_until: until ? iso(until) : null })
    .where('id', '=', personId)
    .execute();
}

/** What waited and is still of use leaves now. */
export async function endPause({ db, now }: Pick<Work, 'db' | 'now'>, personId: string): Promise<void> {
  await db
    .updateTable('people')
    .set({ quiet_since: null, quiet_until: null })
    .where('id', '=', personId)
    .execute();
  await wakeDeliveries(db, now, personId);
}

export async function overPauses(db: Db, now: Date): Promise<readonly string[]> {
  const over = await db.selectFrom('people').select('id').where('quiet_until', '<=', iso(now)).execute();
  return over.map(({ id }) => id);
}
