import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isRunning } from './action.ts';
import { actionsOf } from './action-store.ts';
import { thanks } from './answer-views.ts';
import { freeDaysOf, keepFreeDays } from './free-days-store.ts';
import { helpWords as words } from './help-words.ts';
import type { FreeDays } from './nudge-calendar.ts';
import { nudgeMoments } from './nudge-calendar.ts';
import { moveWaiting } from './nudge-store.ts';

/** The weekdays on which this person does not work. What was planned on one of them moves. */
export async function saveFreeDays(
  work: Work,
  asker: Person,
  { days }: { readonly days: readonly string[] },
): Promise<Reply> {
  if (days.length === 5) throw new Refusal(words.oneDayLeft);
  const before = await freeDaysOf(work.db, asker.id);
  const free = days.map(Number).sort();
  await keepFreeDays(work.db, asker.id, free);
  for (const action of await actionsOf(work.db, asker.id)) {
    if (action.owner_id !== asker.id || !isRunning(action) || action.due_on === null) continue;
    const planned = (days: FreeDays) => nudgeMoments(action.due_on ?? '', work.now, action.zone, days);
    const moments = new Map(planned(free).map(({ kind, at }) => [kind, at]));
    for (const { kind, at } of planned(before)) {
      // What waits for another reason, such as a week that is full, keeps its moment; its day is looked at when it leaves.
      const moved = moments.get(kind);
      if (moved) await moveWaiting(work.db, action.id, kind, iso(at), iso(moved));
    }
  }
  return thanks(words.freeDaysKept[asker.language]);
}
