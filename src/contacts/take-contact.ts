import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { contactFile } from './contact-page-views.ts';
import { mustHaveSwapped } from './show-contact.ts';
import { ShowContact } from './swap-intents.ts';

/** A contact as a file for the phone book. */
export async function takeContact(
  work: Work,
  asker: Person,
  { swap: id }: { readonly swap: string },
): Promise<Reply> {
  const swap = await mustHaveSwapped(work, asker, id);
  return handOver(asker, contactFile(asker.language, asker.id, swap), ShowContact({ swap: id }));
}
