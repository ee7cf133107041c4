import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { cardPage } from './card-views.ts';
import { faceOf } from './contact.ts';
import { attendee, contactCardOf } from './contact-store.ts';

export async function showContactCard({ db }: Work, asker: Person): Promise<Reply> {
  const card = await contactCardOf(db, asker.id);
  const here = await currentSeat(db, asker.id);
  const me = here && (await attendee(db, here.session.id, asker.id));
  const boxes = {
    findable: card.findableAt !== null,
    phone: card.phone ?? '',
    email: card.email ?? '',
    line: card.line ?? '',
  };
  return { kind: 'say', message: cardPage(asker.language, boxes, me && faceOf(me)) };
}
