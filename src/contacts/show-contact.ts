import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { contactPage } from './contact-page-views.ts';
import type { Swap } from './swap.ts';
import { swapOf } from './swap-store.ts';

/** One contact: what they gave me, where we met, and the way into my phone book. */
export async function showContact(
  work: Work,
  asker: Person,
  { swap }: { readonly swap: string },
): Promise<Reply> {
  const found = await mustHaveSwapped(work, asker, swap);
  return { kind: 'say', message: contactPage(asker.language, asker.id, found) };
}

/** A swap of mine with a yes from both, that nobody stopped. */
export async function mustHaveSwapped(work: Work, asker: Person, swapId: string): Promise<Swap> {
  const swap = await swapOf(work, asker.id, swapId);
  if (swap?.state !== 'accepted') throw new Refusal(notThere);
  return swap;
}
