import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from './seat-store.ts';
import { seatFormView } from './seat-views.ts';
import { guestsOf, tablesOf } from './session-store.ts';

export async function openSeat(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guests = await guestsOf(work.db, session.id);
  const person = guests.find(({ seatId }) => seatId === args.seat);
  if (!person) throw new Refusal(notThere);
  const tables = await tablesOf(work.db, session.id);
  return { kind: 'ask', message: seatFormView(asker.language, session.id, person, tables) };
}
