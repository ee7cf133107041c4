import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import type { Action } from './action.ts';
import { askKey, changeAction, mustBeAsked } from './action-store.ts';
import { thanks } from './answer-views.ts';
import { answeredView } from './help-views.ts';
import { helpWords } from './help-words.ts';
import { saidNoView } from './proposal-views.ts';
import { proposalWords as words } from './proposal-words.ts';

/** A no is fine: the action has no owner again, and whoever asked can ask somebody else. */
export async function declineAction(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustBeAsked(work, asker, args.action);
  if (action.owner_id === asker.id) return thanks(words.alreadyYours[asker.language]);
  const isOffer = action.offered_to_id === asker.id;
  await changeAction(work.db, action.id, isOffer ? { offered_to_id: null } : { asked_id: null });
  await cancelDeliveries(work.db, work.now, asker.id, askKey(action.id));
  if (isOffer) await tellOwner(work, asker, action);
  else await tellMaker(work, asker, action);
  return thanks((isOffer ? helpWords : words).declined[asker.language]);
}

async function tellMaker(work: Work, asked: Person, action: Action): Promise<void> {
  if (action.made_by === asked.id) return;
  const maker = await personById(work.db, asked.regionId, action.made_by);
  if (!maker) return;
  const message = saidNoView(maker.language, asked.firstName, action);
  await work.deliver(maker.id, message, `action:${action.id}:no:${iso(work.now)}`, 'personal', {
    sessionId: action.session_id,
    about: [asked.id],
  });
}

async function tellOwner(work: Work, asked: Person, action: Action): Promise<void> {
  const owner = action.owner_id && (await personById(work.db, asked.regionId, action.owner_id));
  if (!owner) return;
  const message = answeredView(owner.language, 'takesNotOver', asked.firstName, action);
  await work.deliver(owner.id, message, `action:${action.id}:notover:${iso(work.now)}`, 'personal', {
    sessionId: action.session_id,
    about: [asked.id],
  });
}
