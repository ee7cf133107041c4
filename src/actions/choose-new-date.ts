import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver, problemWithDate } from './action.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction } from './answer-action.ts';
import { overAlready, thanks } from './answer-views.ts';
import { planNudges } from './plan-nudges.ts';

/** Another day, without a question why. The nudges move along; there are never more than three for one action. */
export async function chooseNewDate(
  work: Work,
  asker: Person,
  args: { action: string; dueOn: string },
): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const problem = problemWithDate(args.dueOn, work.now, action.zone);
  if (problem) throw new Refusal(problem);
  const status = action.status === 'stuck' ? 'in_progress' : action.status;
  await answerAction(work, action, { status, due_on: args.dueOn }, 'all');
  if (action.nudges_stopped_at === null) await planNudges(work, action, asker.id, args.dueOn);
  return thanks(words.thanksDate[asker.language]({ day: formatDay(args.dueOn, asker.language) }));
}
