import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver, problemWithDate } from './action.ts';
import { mustOwn } from './action-store.ts';
import { overAlready, thanks } from './answer-views.ts';
import { clearNudges } from './clear-nudges.ts';
import { freeDaysOf } from './free-days-store.ts';
import { helpWords as words } from './help-words.ts';
import { mostNudgesPerAction } from './nudge.ts';
import { usualMomentFrom } from './nudge-calendar.ts';
import { addNudges, holdNudges, isWaiting, nudgesSent } from './nudge-store.ts';

/** Silence about this action until a day, also about what would come in between. The promise and its date stay. */
export async function snoozeNudges(
  work: Work,
  asker: Person,
  args: { action: string; until: string },
): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const problem = problemWithDate(args.until, work.now, action.zone);
  if (problem) throw new Refusal(problem);
  const until = usualMomentFrom(args.until, action.zone, await freeDaysOf(work.db, asker.id));
  await clearNudges(work, action.id, 'due');
  await holdNudges(work.db, action.id, until);
  await askOnceMore(work, action.id, asker.id, until);
  return thanks(words.thanksLater[asker.language]({ day: formatDay(args.until, asker.language) }));
}

// Who wants to be asked later counts on it, also when nothing was planned any more; three in all stays the limit.
async function askOnceMore(work: Work, actionId: string, personId: string, until: Date): Promise<void> {
  if (await isWaiting(work.db, actionId)) return;
  if ((await nudgesSent(work.db, actionId)) >= mostNudgesPerAction) return;
  await addNudges(work, [{ action_id: actionId, person_id: personId, kind: 'late', due_at: iso(until) }]);
}
