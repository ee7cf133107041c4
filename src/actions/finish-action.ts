import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { inSentence, isOver } from './action.ts';
import { ShowAction } from './action-intents.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction } from './answer-action.ts';
import { overAlready, thanks } from './answer-views.ts';

/** It is done: a thank you, the question what got better, and no nudge any more. */
export async function finishAction(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const change = {
    status: 'done',
    closed_at: iso(work.now),
    offered_to_id: null,
    helper_asked_id: null,
  } as const;
  await answerAction(work, action, change, 'all');
  const said = words.thanksDone[asker.language]({ title: inSentence(action.title) });
  return thanks(said, ShowAction({ action: action.id }));
}
