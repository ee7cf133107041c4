import { Temporal } from 'temporal-polyfill';
import { nextAllowed } from '../actions/nudge-calendar.ts';
import { beginMoment } from '../evaluation/evaluation-store.ts';
import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { calledMessage, touchMessage } from './memory-views.ts';
import { countMet } from './met-store.ts';

// The last one before the ninety days are over: then whoever has nothing left to do here is erased (domain 5.3).
const questions = [
  { column: 'touch_asked_at', after: { days: 7 }, until: { days: 14 } },
  { column: 'called_asked_at', after: { weeks: 12 }, until: { days: 90 } },
] as const;

/**
 * A week after a meeting one kind question, nearly three months later one more: once, in working hours, to each who met
 * somebody. A bot that slept through that week leaves it.
 */
export async function askAfterwards(work: Work): Promise<void> {
  const today = Temporal.PlainDate.from(wallDate(work.now));
  for (const { column, after, until } of questions) {
    const due = await work.db
      .selectFrom('sessions')
      .selectAll()
      .where(column, 'is', null)
      .where('held_on', '<=', today.subtract(after).toString())
      .where('held_on', '>', today.subtract(until).toString())
      .execute();
    for (const session of due) {
      if (nextAllowed(work.now, session.zone) > work.now) continue;
      await work.db
        .updateTable('sessions')
        .set({ [column]: iso(work.now) })
        .where('id', '=', session.id)
        .execute();
      if (column === 'called_asked_at') await beginMoment(work, session.id, 'weeks12');
      await askEverybody(work, session, column);
    }
  }
}

async function askEverybody(
  work: Work,
  session: Session,
  column: (typeof questions)[number]['column'],
): Promise<void> {
  const counts = new Map((await countMet(work.db, session.id)).map((one) => [one.seatId, one]));
  const frozen = await work.db
    .selectFrom('seats')
    .select(['id', 'met_people'])
    .where('session_id', '=', session.id)
    .where('met_people', '>', 0)
    .execute();
  const metThen = new Set(frozen.map(({ id }) => id));
  for (const { id, seatId, language, goneAt } of await guestsOf(work.db, session.id)) {
    if (goneAt !== null) continue;
    const count = counts.get(seatId);
    if (column === 'touch_asked_at' && count)
      await work.deliver(id, touchMessage(language, session.id, count), `touch:${session.id}`, 'personal', {
        sessionId: session.id,
      });
    if (column === 'called_asked_at' && (count || metThen.has(seatId)))
      await work.deliver(
        id,
        calledMessage(language, session.id, session.name),
        `called:${session.id}`,
        'personal',
        {
          sessionId: session.id,
        },
      );
  }
}
