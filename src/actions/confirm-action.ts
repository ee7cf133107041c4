import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import type { ActionOfSession } from './action.ts';
import { inSentence, problemWithDate } from './action.ts';
import { askKey, changeAction, mustBeAsked } from './action-store.ts';
import { warningAbout } from './action-text.ts';
import { thanks } from './answer-views.ts';
import { clearNudges } from './clear-nudges.ts';
import { answeredView } from './help-views.ts';
import { planNudges } from './plan-nudges.ts';
import { personalStepView, saidYesView } from './promise-views.ts';
import { proposalWords as words } from './proposal-words.ts';

interface Yes {
  readonly action: string;
  readonly firstStep: string;
  readonly dueOn: string;
  readonly anyway?: string | undefined;
}

/** The owner's own yes, with a first step and a date; from here on the action is theirs (domain F35). */
export async function confirmAction(work: Work, asker: Person, args: Yes): Promise<Reply> {
  const action = await mustBeAsked(work, asker, args.action);
  if (action.owner_id === asker.id) return thanks(words.alreadyYours[asker.language]);
  const problem = problemWithDate(args.dueOn, work.now, action.zone);
  if (problem) throw new Refusal(problem);
  const people = await guestsOf(work.db, action.session_id);
  const warning = warningAbout(args.firstStep, asker, people);
  if (warning && args.anyway !== markOfTexts(args.firstStep))
    return { kind: 'ask', message: personalStepView(asker.language, warning, action, args) };
  const before = action.owner_id;
  if (before !== null) await clearNudges(work, action.id, 'all');
  await changeAction(work.db, action.id, {
    status: 'open',
    owner_id: asker.id,
    asked_id: null,
    offered_to_id: null,
    nudges_stopped_at: null,
    ...(action.helper_id === asker.id ? { helper_id: null } : {}),
    first_step: args.firstStep,
    due_on: args.dueOn,
    confirmed_at: iso(work.now),
  });
  await planNudges(work, action, asker.id, args.dueOn);
  await cancelDeliveries(work.db, work.now, asker.id, askKey(action.id));
  if (before === null) await tellMaker(work, asker, action, args.dueOn);
  else await tellOwnerBefore(work, asker, action, before);
  const day = formatDay(args.dueOn, asker.language);
  return thanks(words.promised[asker.language]({ title: inSentence(action.title), day }));
}

async function tellMaker(work: Work, owner: Person, action: ActionOfSession, dueOn: string): Promise<void> {
  if (action.made_by === owner.id) return;
  const maker = await personById(work.db, owner.regionId, action.made_by);
  if (!maker) return;
  const message = saidYesView(maker.language, owner.firstName, action, dueOn);
  await work.deliver(maker.id, message, `action:${action.id}:yes`, 'personal', {
    sessionId: action.session_id,
    about: [owner.id],
  });
}

async function tellOwnerBefore(
  work: Work,
  owner: Person,
  action: ActionOfSession,
  beforeId: string,
): Promise<void> {
  const before = await personById(work.db, owner.regionId, beforeId);
  if (!before) return;
  const message = answeredView(before.language, 'tookOver', owner.firstName, action);
  await work.deliver(before.id, message, `action:${action.id}:over:${iso(work.now)}`, 'personal', {
    sessionId: action.session_id,
    about: [owner.id],
  });
}
