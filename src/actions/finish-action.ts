import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { inSentence, isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction } from './answer-action.ts';
import { overAlready, thanks } from './answer-views.ts';

/** It is done: a thank you, and no nudge any more. */
export async function finishAction(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  await answerAction(work, action, { status: 'done', closed_at: iso(work.now) }, 'all');
  return thanks(words.thanksDone[asker.language]({ title: inSentence(action.title) }));
}
