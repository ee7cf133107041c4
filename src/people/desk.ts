import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Work } from '../kernel/work.ts';
import { organises } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';

/** Everybody who organises a meeting hears it; the same key again is told once. */
export async function tellDesk(
  work: Work,
  sessionId: string,
  view: (language: Language) => Message,
  key: string,
  about: readonly string[] = [],
): Promise<void> {
  for (const person of await guestsOf(work.db, sessionId)) {
    if (!organises(person) || person.leftAt !== null || about.includes(person.id)) continue;
    await work.deliver(person.id, view(person.language), key, 'arrive', { sessionId, about });
  }
}

/** People in a meeting for whom messages wait, because no door of theirs is open. How many, never which. */
export async function unreachable({ db }: Work, sessionId: string) {
  const waiting = await db
    .selectFrom('outbox')
    .innerJoin('seats', 'seats.person_id', 'outbox.person_id')
    .select((eb) => ['seats.id as seat', eb.fn.countAll<number>().as('messages')])
    .where('outbox.state', '=', 'waiting')
    .where('seats.session_id', '=', sessionId)
    .groupBy('seats.id')
    .execute();
  const counts = new Map(waiting.map(({ seat, messages }) => [seat, Number(messages)]));
  return (await guestsOf(db, sessionId)).flatMap((person) => {
    const messages = counts.get(person.seatId);
    return messages === undefined || person.leftAt !== null ? [] : [{ person, messages }];
  });
}
