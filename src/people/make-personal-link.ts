import { days, later } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { personalLinkView } from './door-views.ts';
import { personWords as words } from './person-words.ts';
import { mintPersonalLink } from './personal-link.ts';

/** For somebody at the desk without a badge at hand: one use, until the end of the day. */
export async function makePersonalLink(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guest = (await guestsOf(work.db, session.id)).find(({ seatId }) => seatId === args.seat);
  if (!guest) throw new Refusal(notThere);
  if (!work.frontDoor) throw new Refusal(words.noOwnPage);
  const evening = wallToInstant(session.held_on, '23:59', session.zone);
  const expires = evening > work.now ? evening : later(work.now, days(1));
  const secret = await mintPersonalLink(work.db, work.now, guest.id, expires);
  const link = { name: guest.firstName, address: work.frontDoor.withLink(secret) };
  return { kind: 'say', message: personalLinkView(asker.language, session.id, link) };
}
