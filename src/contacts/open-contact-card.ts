import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cardForm } from './card-form-views.ts';
import type { Described } from './contact.ts';
import { hidesExperience, knowsFromOwnLife } from './contact.ts';
import { contactCardOf, describedNow } from './contact-store.ts';

/** The boxes of how others see me. Who could be hidden is asked what may be shown with the name. */
export async function openContactCard(work: Work, asker: Person): Promise<Reply> {
  const { foundBy, nameShown, line } = await contactCardOf(work, asker.id);
  const me = await describedNow(work.db, asker.id);
  const boxes = {
    foundBy,
    nameShown,
    functionTitle: me.functionTitle ?? '',
    expertise: me.expertise ?? '',
    line: line ?? '',
    ...(choosesLabel(me) ? { label: labelNow(me) } : {}),
  };
  return { kind: 'ask', message: cardForm(asker.language, asker, boxes) };
}

/** Without a seat there is nothing to tell yet. */
export function choosesLabel(me: Described): boolean {
  return me.layer !== null && knowsFromOwnLife(me);
}

// What the guest list says about the layer counts until there is an own choice.
function labelNow(me: Described): 'none' | 'resident' | 'expert' {
  return me.labelShown ?? (hidesExperience(me) ? 'none' : 'expert');
}
