import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import { changeAction, helpAskKey, mustBeAskedToHelp } from './action-store.ts';
import { thanks } from './answer-views.ts';
import { answeredView } from './help-views.ts';
import { helpWords as words } from './help-words.ts';

/** From here on the owner and this person do it together. */
export async function acceptHelp(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustBeAskedToHelp(work, asker, args.action);
  if (action.helper_id === asker.id) return thanks(words.alreadyHelping[asker.language]);
  await changeAction(work.db, action.id, { helper_id: asker.id, helper_asked_id: null });
  await cancelDeliveries(work.db, work.now, asker.id, helpAskKey(action.id));
  const owner = action.owner_id && (await personById(work.db, asker.regionId, action.owner_id));
  if (!owner) return thanks(words.declined[asker.language]);
  const message = answeredView(owner.language, 'helps', asker.firstName, action);
  await work.deliver(owner.id, message, `action:${action.id}:helps:${asker.id}`, 'personal', {
    sessionId: action.session_id,
    about: [asker.id],
  });
  return thanks(words.thanksHelper[asker.language]({ name: owner.firstName }));
}
