import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { cardPage } from './card-views.ts';
import { faceOf } from './contact.ts';
import { attendee, contactCardOf } from './contact-store.ts';

export async function showContactCard(work: Work, asker: Person): Promise<Reply> {
  const card = await contactCardOf(work, asker.id);
  const here = await currentSeat(work.db, asker.id);
  const me = here && (await attendee(work.db, here.session.id, asker.id));
  const boxes = {
    findable: card.foundBy !== 'nobody',
    phone: card.phone ?? '',
    email: card.email ?? '',
    line: card.line ?? '',
  };
  return { kind: 'say', message: cardPage(asker.language, boxes, me && faceOf(me)) };
}
