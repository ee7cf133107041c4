import type { ContactField } from '../db/contact-tables.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { completeSwap } from './complete-swap.ts';
import { filledFields } from './contact-card.ts';
import { ShowContacts } from './contact-intents.ts';
import { contactCardOf } from './contact-store.ts';
import { mustBeAsked } from './open-swap-answer.ts';
import { doneMessage } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Yes, with the details this person ticked. */
export async function acceptSwap(
  work: Work,
  asker: Person,
  { swap: id, fields }: { readonly swap: string; readonly fields: readonly ContactField[] },
): Promise<Reply> {
  const swap = await mustBeAsked(work, asker, id);
  if (swap.state === 'accepted') {
    const message = doneMessage(asker.language, swap.asker.face);
    return { kind: 'say', message, next: ShowContacts({}) };
  }
  const filled = filledFields(await contactCardOf(work, asker.id));
  const given = filled.filter((field) => fields.includes(field));
  if (given.length === 0) throw new Refusal(filled.length === 0 ? words.emptyCard : words.pickOne);
  return completeSwap(work, asker, swap, given);
}
