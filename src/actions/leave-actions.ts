import { iso } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import type { Action } from './action.ts';
import { isOver } from './action.ts';
import { askKey, changeAction, helpAskKey } from './action-store.ts';
import { organisersOf } from './answer-action.ts';
import { clearNudges } from './clear-nudges.ts';
import { actionsAbout } from './leave-store.ts';
import { ownerlessView, toHelperView, toOwnerView } from './leave-views.ts';

/**
 * Somebody can do nothing more for their actions: those that run look for an owner again, with their date and without the
 * first step of the old one. Organisers hear which, and a helper or an owner hears it kindly; nobody hears why.
 * @param except who did this, and hears it in the answer
 * @param since only what this person said yes to from that moment on
 * @returns the actions that look for an owner now
 */
export async function leaveActions(
  work: Work,
  person: Pick<Person, 'id' | 'regionId'>,
  { except, since = '' }: { readonly except?: string; readonly since?: string } = {},
): Promise<readonly Action[]> {
  const left: Action[] = [];
  for (const action of await actionsAbout(work.db, person.id)) {
    if (action.owner_id === person.id) {
      if (isOver(action) || (action.confirmed_at ?? '') < since) continue;
      await giveBack(work, person, action, except);
      left.push(action);
    } else if (since === '') await stepAside(work, person, action);
  }
  return left;
}

async function giveBack(
  work: Work,
  { id, regionId }: Pick<Person, 'id' | 'regionId'>,
  action: Action,
  except: string | undefined,
): Promise<void> {
  await clearNudges(work, action.id, 'all');
  await cancelDeliveries(work.db, work.now, id, `action:${action.id}:`);
  await changeAction(work.db, action.id, {
    status: 'proposed',
    owner_id: null,
    asked_id: null,
    offered_to_id: null,
    first_step: null,
    confirmed_at: null,
    nudges_stopped_at: null,
  });
  for (const organiser of await organisersOf(work, action.session_id)) {
    if (organiser.id === except || organiser.id === id) continue;
    await tell(work, organiser.id, ownerlessView(organiser.language, action), action, 'ownerless');
  }
  const helper = await personById(work.db, regionId, action.helper_id);
  if (helper) await tell(work, helper.id, toHelperView(helper.language, action), action, 'owner-left');
}

/** Asked for it, asked to help, helping, or asked to take over: that question is over, and the action goes on. */
async function stepAside(
  work: Work,
  { id, regionId }: Pick<Person, 'id' | 'regionId'>,
  action: Action,
): Promise<void> {
  const helped = action.helper_id === id;
  await changeAction(work.db, action.id, {
    ...(helped ? { helper_id: null } : {}),
    ...(action.helper_asked_id === id ? { helper_asked_id: null } : {}),
    ...(action.offered_to_id === id ? { offered_to_id: null } : {}),
    ...(action.asked_id === id && action.status === 'proposed' ? { asked_id: null } : {}),
  });
  for (const key of [askKey(action.id), helpAskKey(action.id)])
    await cancelDeliveries(work.db, work.now, id, key);
  const owner = await personById(work.db, regionId, helped && !isOver(action) ? action.owner_id : null);
  if (owner) await tell(work, owner.id, toOwnerView(owner.language, action), action, 'helper-left');
}

async function tell(work: Work, to: string, message: Message, action: Action, what: string): Promise<void> {
  const key = `action:${action.id}:${what}:${iso(work.now)}`;
  await work.deliver(to, message, key, 'personal', { sessionId: action.session_id });
}
