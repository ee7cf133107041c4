import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { contactsPage } from './contact-views.ts';
import { neverFrom } from './never-store.ts';
import { isOpen } from './swap.ts';
import { facesOf } from './swap-people-store.ts';
import { swapsOf } from './swap-store.ts';

/** Whom I swapped with, and what is still open. A question that got a no looks like one without an answer. */
export async function showContacts(work: Work, asker: Person): Promise<Reply> {
  const all = await swapsOf(work, asker.id);
  const swapped = all.filter(({ state }) => state === 'accepted');
  const open = all.filter((swap) => isOpen(swap, work.now));
  return {
    kind: 'say',
    message: contactsPage(asker.language, asker.id, {
      swapped,
      askedMe: open.filter((swap) => swap.asked.id === asker.id && swap.state === 'pending'),
      iAsked: open.filter((swap) => swap.asker.id === asker.id),
      never: [...(await facesOf(work.db, await neverFrom(work.db, asker.id)))],
    }),
  };
}
