import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { matches } from './contact.ts';
import { findablePeople, tableMates } from './contact-store.ts';
import { resultsPage, searchPage } from './search-views.ts';

/** People of this meeting who want to be found. Without a question: the people at my table. */
export async function findPeople(
  { db, now }: Work,
  asker: Person,
  { query }: { readonly query?: string | undefined },
): Promise<Reply> {
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const people = await findablePeople(db, here.session.id, asker.id);
  if (query) {
    const found = people.filter((person) => matches(person, query));
    return { kind: 'say', message: resultsPage(asker.language, query, found) };
  }
  const round = await currentRound(db, here.session, now);
  const mates = await tableMates(db, here.seat, round, people);
  return { kind: 'say', message: searchPage(asker.language, mates) };
}
