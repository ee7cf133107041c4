import { indexPeople } from '../find/indexing.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { OpenSeat } from '../sessions/session-intents.ts';
import { markGoneAt, mustFindGuest } from './guest-store.ts';
import { guestWords as words } from './guest-words.ts';

/** It was a mistake, or this person is back. Actions that found another owner stay there. */
export async function markBack(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guest = await mustFindGuest(work.db, session.id, args.seat);
  await markGoneAt(work.db, guest.id, null);
  await indexPeople(work.db, [guest.id]);
  const said = words.back[asker.language]({ name: guest.firstName });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: OpenSeat({ session: session.id, seat: guest.seatId }),
  };
}
