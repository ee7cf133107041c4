import type { ContactField } from '../db/tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { ShowContacts } from './contact-intents.ts';
import type { Swap } from './swap.ts';
import { answerSwap, quietUntil } from './swap-store.ts';
import { doneMessage } from './swap-views.ts';

/**
 * Both said yes. Both hear that it worked and where the details are; the details themselves stay on that page, so that
 * no number stays behind in a chat (domain decision 6).
 */
export async function completeSwap(
  work: Work,
  answerer: Person,
  swap: Swap,
  fields: readonly ContactField[],
): Promise<Reply> {
  await answerSwap(work.db, swap.id, { state: 'accepted', fields }, work.now);
  await cancelDeliveries(work.db, work.now, swap.asked.id, `swap:${swap.id}:ask`);
  const times = { sessionId: swap.sessionId, notBefore: await quietUntil(work.db, swap.sessionId, work.now) };
  const pairs = [
    [swap.asker, swap.asked],
    [swap.asked, swap.asker],
  ] as const;
  for (const [to, other] of pairs) {
    await work.deliver(
      to.id,
      doneMessage(to.language, other.face),
      `swap:${swap.id}:done`,
      'personal',
      times,
    );
  }
  return {
    kind: 'say',
    message: doneMessage(answerer.language, swap.asker.face),
    next: ShowContacts({}),
  };
}
