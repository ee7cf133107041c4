import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { isOver } from './action.ts';
import { changeAction, helpAskKey, mustOwn } from './action-store.ts';
import { overAlready, thanks } from './answer-views.ts';
import { askableFor } from './help-store.ts';
import { askHelpView } from './help-views.ts';
import { helpWords as words } from './help-words.ts';

/** Asks somebody to help. The owner stays the owner; a new question takes back one that was not answered. */
export async function askHelp(
  work: Work,
  asker: Person,
  args: { action: string; person: string },
): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const asked = (await askableFor(work.db, asker, action)).find(({ id }) => id === args.person);
  if (!asked) throw new Refusal(words.choosePerson);
  const said = thanks(words.sent[asker.language]({ name: asked.firstName }));
  if (action.helper_asked_id === asked.id || action.helper_id === asked.id) return said;
  if (action.helper_asked_id)
    await cancelDeliveries(work.db, work.now, action.helper_asked_id, helpAskKey(action.id));
  await changeAction(work.db, action.id, { helper_asked_id: asked.id });
  const message = askHelpView(asked.language, asked.firstName, asker.firstName, action);
  await work.deliver(asked.id, message, helpAskKey(action.id, iso(work.now)), 'personal', {
    sessionId: action.session_id,
    about: [asker.id],
  });
  return said;
}
