import { leaveActions } from '../actions/leave-actions.ts';
import { indexPeople } from '../find/indexing.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise, organises } from '../sessions/seat-store.ts';
import { OpenSeat } from '../sessions/session-intents.ts';
import { markGoneAt, mustFindGuest } from './guest-store.ts';
import { guestWords as words } from './guest-words.ts';

/**
 * Somebody left the organisation or the region, an organiser says: what they promised looks for an owner, and nothing more
 * is asked of them. What they took part in stays.
 */
export async function markGone(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guest = await mustFindGuest(work.db, session.id, args.seat);
  if (organises(guest)) throw new Refusal(words.organiserStays);
  await markGoneAt(work.db, guest.id, iso(work.now));
  await indexPeople(work.db, [guest.id]);
  const { length: actions } = await leaveActions(work, guest, { except: asker.id });
  const said = words.gone[asker.language]({ name: guest.firstName, actions });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: OpenSeat({ session: session.id, seat: guest.seatId }),
  };
}
