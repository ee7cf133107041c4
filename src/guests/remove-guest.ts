import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { changeSeat, mustOrganise, organises } from '../sessions/seat-store.ts';
import { ShowGuests } from './guest-intents.ts';
import { erasePerson, isUntouched } from './guest-removal-store.ts';
import { mustFindGuest } from './guest-store.ts';
import { guestWords as words } from './guest-words.ts';

/** A name that was on the list by mistake is gone for good; who took part already only gets no table any more. */
export async function removeGuest(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guest = await mustFindGuest(work.db, session.id, args.seat);
  if (organises(guest)) throw new Refusal(words.organiserStays);
  const untouched = await isUntouched(work.db, guest);
  if (untouched) await erasePerson(work.db, guest);
  else await changeSeat(work.db, guest.seatId, { left_at: iso(work.now) });
  const said = words[untouched ? 'removed' : 'left'][asker.language]({ name: guest.firstName });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowGuests({ session: session.id }),
  };
}
