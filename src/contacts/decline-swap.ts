import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { ShowContacts } from './contact-intents.ts';
import { mustBeAsked } from './open-swap-answer.ts';
import { answerSwap } from './swap-store.ts';
import { knownWords, saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Not now: the asker is not told. Until the question closes this person may still say yes. */
export async function declineSwap(
  work: Work,
  asker: Person,
  { swap: id }: { readonly swap: string },
): Promise<Reply> {
  const swap = await mustBeAsked(work, asker, id);
  const name = swap.asker.face.firstName;
  if (swap.state === 'accepted')
    throw new Refusal({ nl: knownWords('nl', swap, name), en: knownWords('en', swap, name) });
  await answerSwap(work.db, swap.id, { state: 'not_now', fields: [] }, work.now);
  await cancelDeliveries(work.db, work.now, asker.id, `swap:${swap.id}:ask`);
  const said = words.declined[asker.language]({ name });
  return { kind: 'say', message: saySwap(asker.language, said), next: ShowContacts({}) };
}
