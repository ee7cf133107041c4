import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction } from './answer-action.ts';
import { overAlready, thanks } from './answer-views.ts';

/** It is going well; also when it was stuck before. The date stays. */
export async function sayGoingWell(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  await answerAction(work, action, { status: 'in_progress' }, 'due');
  return thanks(words.thanksGoingWell[asker.language]);
}
