import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver } from './action.ts';
import { changeAction, mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { overAlready, thanks } from './answer-views.ts';
import { clearNudges } from './clear-nudges.ts';

/** No more nudges about this action, also not after a new date. The promise stays. */
export async function stopNudges(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  if (action.nudges_stopped_at === null) {
    await changeAction(work.db, action.id, { nudges_stopped_at: iso(work.now) });
    await clearNudges(work, action.id, 'all');
  }
  return thanks(words.nudgesStopped[asker.language]);
}
