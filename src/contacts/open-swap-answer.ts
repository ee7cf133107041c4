import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { contactCardOf } from './contact-store.ts';
import type { Swap } from './swap.ts';
import { isOpen } from './swap.ts';
import { swapOf } from './swap-store.ts';
import { answerForm, doneMessage } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** The question somebody asked me, with my own boxes to tick. */
export async function openSwapAnswer(
  work: Work,
  asker: Person,
  { swap: id }: { readonly swap: string },
): Promise<Reply> {
  const swap = await mustBeAsked(work, asker, id);
  const { language } = asker;
  if (swap.state === 'accepted') return { kind: 'say', message: doneMessage(language, swap.asker.face) };
  return { kind: 'ask', message: answerForm(language, await contactCardOf(work, asker.id), swap) };
}

/** A question to this person that is answered with yes, or can still be answered. Only the asked person has it. */
export async function mustBeAsked(work: Work, asker: Person, swapId: string): Promise<Swap> {
  const swap = await swapOf(work, asker.id, swapId);
  if (swap?.asked.id !== asker.id || swap.state === 'not_allowed') throw new Refusal(notThere);
  if (swap.state !== 'accepted' && !isOpen(swap, work.now)) throw new Refusal(words.over);
  return swap;
}
