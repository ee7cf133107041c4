import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction } from './answer-action.ts';
import { overAlready, thanks } from './answer-views.ts';

/** The owner lets go, without having to say why. */
export async function stopAction(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  await answerAction(work, action, { status: 'dropped', closed_at: iso(work.now) }, 'all');
  return thanks(words.thanksStopped[asker.language]);
}
