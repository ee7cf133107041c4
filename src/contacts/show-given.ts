import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { givenMessage } from './contact-page-views.ts';
import { mustHaveSwapped } from './show-contact.ts';

/** What the other gave me: for the message that tells of a swap, as long as it stands. */
export async function showGiven(
  work: Work,
  asker: Person,
  { swap }: { readonly swap: string },
): Promise<Reply> {
  const found = await mustHaveSwapped(work, asker, swap);
  return { kind: 'say', message: givenMessage(asker.language, asker.id, found) };
}
