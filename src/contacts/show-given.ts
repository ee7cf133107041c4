import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { keepGlances } from '../privacy/glance-store.ts';
import { givenMessage } from './contact-page-views.ts';
import { mustHaveSwapped } from './show-contact.ts';
import { otherSide } from './swap.ts';

/** What the other gave me: for the message that tells of a swap, as long as it stands. */
export async function showGiven(
  work: Work,
  asker: Person,
  { swap }: { readonly swap: string },
): Promise<Reply> {
  const found = await mustHaveSwapped(work, asker, swap);
  await keepGlances(work, asker.id, 'message', [otherSide(found, asker.id).id]);
  return { kind: 'say', message: givenMessage(asker.language, asker.id, found) };
}
