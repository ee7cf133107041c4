import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { plainView } from './person-views.ts';
import { walkInOfTicket } from './walk-in-store.ts';
import { seatFoundView, waitingView } from './walk-in-views.ts';
import { walkInWords as words } from './walk-in-words.ts';

/** Whoever holds the ticket asked for the seat. */
export async function showWaiting(
  work: Work,
  { language }: Caller,
  { ticket }: { ticket: string },
): Promise<Reply> {
  const found = await walkInOfTicket(work.db, ticket);
  if (!found) throw new Refusal(words.gone);
  const { walkIn, personId } = found;
  if (walkIn.answered_at === null)
    return { kind: 'say', message: waitingView(language, walkIn.first_name, ticket) };
  return {
    kind: 'say',
    message: personId ? seatFoundView(language, ticket) : plainView(words.noSeat[language]),
  };
}
