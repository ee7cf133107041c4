import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cardPage } from './card-views.ts';
import { faceOf } from './contact.ts';
import { contactCardOf, describedNow } from './contact-store.ts';

export async function showContactCard(work: Work, asker: Person): Promise<Reply> {
  const card = await contactCardOf(work, asker.id);
  const me = await describedNow(work.db, asker.id);
  return { kind: 'say', message: cardPage(asker.language, card, faceOf(me)) };
}
