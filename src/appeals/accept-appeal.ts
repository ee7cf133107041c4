import { faceOf } from '../contacts/contact.ts';
import { reachable } from '../contacts/swap-people-store.ts';
import { quietUntil } from '../contacts/swap-store.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { AskedAppeal } from './appeal.ts';
import { isOpen } from './appeal.ts';
import { answerAppeal, appealToAnswer } from './appeal-store.ts';
import { helperMessage, thanksMessage } from './appeal-views.ts';
import { appealWords as words } from './appeal-words.ts';

/** "Ja, dat ben ik": the seeker hears who wants to help, and from there they swap like everybody else. */
export async function acceptAppeal(
  work: Work,
  asker: Person,
  { appeal: id }: { readonly appeal: string },
): Promise<Reply> {
  const { db, now } = work;
  const appeal = await mustBeAskedFor(work, asker, id);
  const sees = { regionId: asker.regionId, sessionId: appeal.session_id };
  const seeker = await reachable(db, { ...sees, personId: appeal.asker_id });
  const me = await reachable(db, { ...sees, personId: asker.id });
  if (!seeker || !me) throw new Refusal(words.over);
  await answerAppeal(db, id, asker.id, 'accepted', now);
  await cancelDeliveries(db, now, asker.id, `appeal:${id}:ask`);
  const message = helperMessage(seeker.language, faceOf(me), asker.id, appeal.text);
  await work.deliver(seeker.id, message, `appeal:${id}:yes:${asker.id}`, 'personal', {
    sessionId: appeal.session_id,
    about: [asker.id],
    notBefore: await quietUntil(db, appeal.session_id, now),
  });
  return { kind: 'say', message: thanksMessage(asker.language, faceOf(seeker), seeker.id) };
}

/** An appeal this person was asked for, that still gets answers. */
export async function mustBeAskedFor(work: Work, asker: Person, id: string): Promise<AskedAppeal> {
  const appeal = await appealToAnswer(work.db, asker.id, id);
  if (!appeal) throw new Refusal(notThere);
  if (!isOpen(appeal, work.now)) throw new Refusal(words.over);
  return appeal;
}
