import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';

/**
 * A chore: when the day is over, what was only for the day goes: practical wishes and needs, apart and together rules,
 * changes on the day, badge codes, the messages about rounds (domain 5.3). The meeting goes on to its follow-up.
 */
export async function eraseDayData(work: Work): Promise<void> {
  const over = await work.db
    .selectFrom('sessions')
    .select(['id', 'stage'])
    .where('day_data_erased_at', 'is', null)
    .where('held_on', '<', wallDate(work.now))
    .execute();
  for (const session of over) await eraseOne(work, session);
}

async function eraseOne(work: Work, session: { readonly id: string; readonly stage: string }): Promise<void> {
  const { db } = work;
  await db.deleteFrom('pair_rules').where('session_id', '=', session.id).execute();
  await db.deleteFrom('repairs').where('session_id', '=', session.id).execute();
  await db
    .updateTable('seats')
    .set({ wish: null, needs_step_free_at: null, needs_quiet_at: null })
    .where('session_id', '=', session.id)
    .execute();
  await db
    .deleteFrom('badge_codes')
    .where('seat_id', 'in', (eb) => eb.selectFrom('seats').select('id').where('session_id', '=', session.id))
    .execute();
  // Where to go in a round, and for hosts the wishes of who came: nobody needs that message tomorrow.
  await db
    .deleteFrom('outbox')
    .where('session_id', '=', session.id)
    .where((eb) => eb.or([eb('key', 'like', 'round:%'), eb('key', 'like', 'moved:%')]))
    .execute();
  await db
    .updateTable('sessions')
    .set({
      day_data_erased_at: iso(work.now),
      ...(session.stage === 'live' ? { stage: 'follow_up' as const } : {}),
    })
    .where('id', '=', session.id)
    .execute();
}
