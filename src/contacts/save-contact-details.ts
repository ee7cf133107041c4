import { markOfTexts } from '../harvest/warned-text.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { DetailBoxes } from './card-form-views.ts';
import { detailsForm } from './card-form-views.ts';
import { cardWords as words } from './card-words.ts';
import { isEmail, isPhone } from './contact-card.ts';
import { contactCardOf, keepContactCard } from './contact-store.ts';
import { cardSaved, personalBox } from './save-contact-card.ts';

/** Keeps how I can be reached, and who gets what; an empty box erases. */
export async function saveContactDetails(
  work: Work,
  asker: Person,
  { anyway, ...typed }: DetailBoxes & { readonly anyway?: string | undefined },
): Promise<Reply> {
  const { phone = '', email = '', times = '', phoneTo, emailTo, timesTo } = typed;
  if (phone && !isPhone(phone)) throw new Refusal(words.notAPhone);
  if (email && !isEmail(email)) throw new Refusal(words.notAnEmail);
  const warned = await personalBox(work, asker, { times });
  if (warned && anyway !== markOfTexts(times))
    return { kind: 'ask', message: detailsForm(asker.language, typed, warned) };
  const card = {
    ...(await contactCardOf(work, asker.id)),
    phone: phone || null,
    email: email || null,
    times: times || null,
    to: { phone: phoneTo, email: emailTo, times: timesTo },
  };
  await keepContactCard(work, asker.id, card, work.now);
  return cardSaved(asker);
}
