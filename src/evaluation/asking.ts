import type { Moment } from '../db/result-tables.ts';
import { later, minutes } from '../kernel/clock.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { lastDay, stepsOf } from './evaluation.ts';
import { beginMoment, noteAsked, seatsToAsk } from './evaluation-store.ts';
import { askedAt, offersLater } from './my-question.ts';
import { firstQuestionMessage } from './question-views.ts';

/** Asks everybody the first question of a moment, once. How many were asked; undefined when that was done before. */
export async function askEverybody(
  work: Work,
  session: Session,
  moment: Moment,
): Promise<number | undefined> {
  if (!(await beginMoment(work, session.id, moment))) return undefined;
  const seats = await seatsToAsk(work, session, moment);
  await noteAsked(
    work.db,
    seats.map(({ seatId }) => seatId),
    moment,
  );
  const first = askedAt(session, moment, stepsOf(moment, offersLater(session)), 0);
  const expiresAt = later(wallToInstant(lastDay(session, moment), '23:59', session.zone), minutes(1));
  for (const { personId } of seats) {
    const person = await personById(work.db, session.region_id, personId);
    if (!person || !first) continue;
    const who = { name: person.firstName, meeting: session.name };
    const message = firstQuestionMessage(person.language, first, who);
    await work.deliver(personId, message, `evaluation:${moment}:${session.id}`, 'personal', {
      sessionId: session.id,
      expiresAt,
    });
  }
  return seats.length;
}
