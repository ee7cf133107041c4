import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { faceOf } from './contact.ts';
import type { Attendee } from './contact-store.ts';
import { contactCardOf, findablePeople, tableMates } from './contact-store.ts';
import { asksAgain } from './swap.ts';
import { lastAsked, swapBetween } from './swap-store.ts';
import { saySwap, tableForm } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Whom I would ask when I ask my whole table, and what would go along. */
export async function openTableSwap(work: Work, asker: Person): Promise<Reply> {
  const { people } = await mustHaveTable(work, asker);
  const { language } = asker;
  if (people.length === 0) return { kind: 'say', message: saySwap(language, words.tableIsAsked[language]) };
  const card = await contactCardOf(work, asker.id);
  return { kind: 'ask', message: tableForm(language, card, people.map(faceOf)) };
}

/** The people at my table of now who may be found by me, and whom I can ask: not swapped, not asked lately. */
export async function mustHaveTable(
  work: Work,
  asker: Person,
): Promise<{ readonly session: Session; readonly people: readonly Attendee[] }> {
  const { db, now } = work;
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const { seat, session } = here;
  const round = await currentRound(db, session, now);
  const mates = await tableMates(db, seat, round, await findablePeople(db, session.id, asker.id));
  const people: Attendee[] = [];
  for (const mate of mates) {
    const before = await lastAsked(db, asker.id, mate.id);
    const isFree = before === undefined || asksAgain(before) <= now;
    if (isFree && !(await swapBetween(work, asker.id, mate.id, now))) people.push(mate);
  }
  return { session, people };
}
