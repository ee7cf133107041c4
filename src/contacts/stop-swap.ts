import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { ShowContacts } from './contact-intents.ts';
import { otherSide } from './swap.ts';
import { swapOf, withdrawSwap } from './swap-store.ts';
import { saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Takes a swap out of both lists. The other is not told: it is just not there any more. */
export async function stopSwap(
  work: Work,
  asker: Person,
  { swap: id }: { readonly swap: string },
): Promise<Reply> {
  const swap = await swapOf(work, asker.id, id);
  if (swap?.state !== 'accepted' && swap?.state !== 'withdrawn') throw new Refusal(notThere);
  if (swap.state === 'accepted') {
    await withdrawSwap(work.db, swap.id, work.now);
    for (const { id: person } of [swap.asker, swap.asked])
      await cancelDeliveries(work.db, work.now, person, `swap:${swap.id}:`);
  }
  const name = otherSide(swap, asker.id).face.firstName;
  const said = words.stopped[asker.language]({ name });
  return { kind: 'say', message: saySwap(asker.language, said), next: ShowContacts({}) };
}
