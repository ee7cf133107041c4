import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { ShowContacts } from './contact-intents.ts';
import { isOpen } from './swap.ts';
import { swapOf, withdrawSwap as withdraw } from './swap-store.ts';
import { knownWords, saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/**
 * Takes my open question back: what was not sent yet never leaves, and its buttons say that it is over. The same words
 * whether the other had it, said no, or never was to get it.
 */
export async function withdrawSwap(
  work: Work,
  asker: Person,
  { swap: id }: { readonly swap: string },
): Promise<Reply> {
  const swap = await swapOf(work, asker.id, id);
  if (swap?.asker.id !== asker.id) throw new Refusal(notThere);
  const name = swap.asked.face.firstName;
  if (swap.state === 'accepted')
    throw new Refusal({ nl: knownWords('nl', swap, name), en: knownWords('en', swap, name) });
  if (swap.state !== 'withdrawn' && !isOpen(swap, work.now)) throw new Refusal(words.over);
  await withdraw(work.db, swap.id, work.now);
  await cancelDeliveries(work.db, work.now, swap.asked.id, `swap:${swap.id}:`);
  const said = words.takenBack[asker.language]({ name });
  return { kind: 'say', message: saySwap(asker.language, said), next: ShowContacts({}) };
}
