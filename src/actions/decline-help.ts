import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import { changeAction, helpAskKey, mustBeAskedToHelp } from './action-store.ts';
import { thanks } from './answer-views.ts';
import { answeredView } from './help-views.ts';
import { helpWords as words } from './help-words.ts';

/** A no is fine, also later: the owner hears it, and can ask somebody else. */
export async function declineHelp(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustBeAskedToHelp(work, asker, args.action);
  const which = action.helper_id === asker.id ? 'helper_id' : 'helper_asked_id';
  await changeAction(work.db, action.id, { [which]: null });
  await cancelDeliveries(work.db, work.now, asker.id, helpAskKey(action.id));
  const owner = action.owner_id && (await personById(work.db, asker.regionId, action.owner_id));
  if (owner) {
    const message = answeredView(owner.language, 'helpsNot', asker.firstName, action);
    const key = `action:${action.id}:helpsnot:${iso(work.now)}`;
    await work.deliver(owner.id, message, key, 'personal', {
      sessionId: action.session_id,
      about: [asker.id],
    });
  }
  return thanks(words.declined[asker.language]);
}
