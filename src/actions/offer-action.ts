import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { isOver } from './action.ts';
import { askKey, changeAction, mustOwn } from './action-store.ts';
import { overAlready, thanks } from './answer-views.ts';
import { askableFor } from './help-store.ts';
import { offerView } from './help-views.ts';
import { helpWords as words } from './help-words.ts';

/** Asks somebody to take it over. It stays with the owner until that person has said yes (domain 4.1: hand over). */
export async function offerAction(
  work: Work,
  asker: Person,
  args: { action: string; person: string },
): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const asked = (await askableFor(work.db, asker, action)).find(({ id }) => id === args.person);
  if (!asked) throw new Refusal(words.choosePerson);
  const said = thanks(words.sent[asker.language]({ name: asked.firstName }));
  if (action.offered_to_id === asked.id) return said;
  if (action.offered_to_id)
    await cancelDeliveries(work.db, work.now, action.offered_to_id, askKey(action.id));
  await changeAction(work.db, action.id, { offered_to_id: asked.id });
  const message = offerView(asked.language, asked.firstName, asker.firstName, action);
  await work.deliver(asked.id, message, askKey(action.id, iso(work.now)), 'personal', {
    sessionId: action.session_id,
    about: [asker.id],
  });
  return said;
}
