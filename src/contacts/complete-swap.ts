import type { ContactField } from '../db/contact-tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { ShowContacts } from './contact-intents.ts';
import type { Swap } from './swap.ts';
import { otherSide } from './swap.ts';
import { ShowGiven } from './swap-intents.ts';
import { answerSwap, quietUntil } from './swap-store.ts';
import { doneAtOnceMessage, doneMessage } from './swap-views.ts';

/**
 * Both said yes. Both hear that it worked and where the details are; the details themselves stay on that page, so that
 * no number stays behind in a chat, unless the meeting chose to have them in the message too (domain decision 6).
 * @param how at once, because the card of the one who was asked says so
 */
export async function completeSwap(
  work: Work,
  answerer: Person,
  swap: Swap,
  fields: readonly ContactField[],
  how: 'answered' | 'at once' = 'answered',
): Promise<Reply> {
  await answerSwap(work.db, swap.id, { state: 'accepted', fields }, work.now);
  await cancelDeliveries(work.db, work.now, swap.asked.id, `swap:${swap.id}:ask`);
  const { contact_delivery: where } = await work.db
    .selectFrom('sessions')
    .select('contact_delivery')
    .where('id', '=', swap.sessionId)
    .executeTakeFirstOrThrow();
  const late = where === 'message' ? { late: ShowGiven({ swap: swap.id }) } : {};
  const times = { sessionId: swap.sessionId, notBefore: await quietUntil(work.db, swap.sessionId, work.now) };
  const pairs = [
    [swap.asker, swap.asked],
    [swap.asked, swap.asker],
  ] as const;
  for (const [to, other] of pairs) {
    const message =
      how === 'at once' && to === swap.asked
        ? doneAtOnceMessage(to.language, other.face, fields)
        : doneMessage(to.language, other.face);
    await work.deliver(to.id, { ...message, ...late }, `swap:${swap.id}:done`, 'personal', {
      ...times,
      about: [other.id],
    });
  }
  return {
    kind: 'say',
    message: doneMessage(answerer.language, otherSide(swap, answerer.id).face),
    next: ShowContacts({}),
  };
}
