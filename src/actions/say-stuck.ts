import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import type { Action } from './action.ts';
import { isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { actionWords as words } from './action-words.ts';
import { answerAction, helpKey, organisersOf } from './answer-action.ts';
import { helpWantedView, overAlready, thanks } from './answer-views.ts';
import { callHelperView } from './help-views.ts';
import { helpWords } from './help-words.ts';

/**
 * Who helps hears it as a request; without a helper the organisers do. Nobody else. The owner is left in peace until the
 * next answer.
 */
export async function sayStuck(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  if (action.status === 'stuck') return thanks(words.knownStuck[asker.language]);
  await answerAction(work, action, { status: 'stuck' }, 'due');
  const helper = action.helper_id && (await personById(work.db, asker.regionId, action.helper_id));
  if (helper) {
    await callHelper(work, asker, helper, action);
    return thanks(helpWords.thanksStuck[asker.language]({ name: helper.firstName }));
  }
  await callForHelp(work, asker, action);
  return thanks(words.thanksStuck[asker.language]);
}

async function callHelper(work: Work, owner: Person, helper: Person, action: Action): Promise<void> {
  const message = callHelperView(helper.language, owner.firstName, action);
  await work.deliver(helper.id, message, helpKey(action.id, iso(work.now)), 'personal', {
    sessionId: action.session_id,
    about: [owner.id],
  });
}

async function callForHelp(work: Work, owner: Person, action: Action): Promise<void> {
  for (const organiser of await organisersOf(work, action.session_id)) {
    if (organiser.id === owner.id) continue;
    const message = helpWantedView(organiser.language, owner.firstName, action);
    await work.deliver(organiser.id, message, helpKey(action.id, iso(work.now)), 'personal', {
      sessionId: action.session_id,
      about: [owner.id],
    });
  }
}
