import { nextAllowed } from '../actions/nudge-calendar.ts';
import type { Moment } from '../db/result-tables.ts';
import { later } from '../kernel/clock.ts';
import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { askEverybody } from './asking.ts';
import { endMoment } from './closing.ts';
import { endOf, moments, stillInTheHall } from './evaluation.ts';
import { momentsToClose, sessionsToAsk } from './evaluation-store.ts';
import { readyMessage } from './evaluation-views.ts';

/** A chore: asks at each moment, once, and closes the questions after their last day. */
export async function askEvaluation(work: Work): Promise<void> {
  for (const moment of moments.filter((one) => one !== 'weeks12'))
    for (const session of await sessionsToAsk(work.db, moment, work.now))
      if (isTime(session, moment, work.now)) await askEverybody(work, session, moment);
  for (const { session, moment } of await momentsToClose(work.db, work.now)) {
    await endMoment(work, session.id, moment);
    await tellOrganisers(work, session, moment);
  }
}

/** In working hours; on the day itself when the meeting is over and people are still in the hall. */
function isTime(session: Session, moment: Moment, now: Date): boolean {
  const isWorkingHour = nextAllowed(now, session.zone) <= now;
  if (moment !== 'day') return isWorkingHour;
  const end = endOf(session);
  return now >= end && (isWorkingHour || now <= later(end, stillInTheHall));
}

async function tellOrganisers(work: Work, session: Session, moment: Moment): Promise<void> {
  for (const guest of await guestsOf(work.db, session.id)) {
    if (!organises(guest) || guest.leftAt !== null) continue;
    const message = readyMessage(guest.language, session);
    await work.deliver(guest.id, message, `evaluation-ready:${moment}:${session.id}`, 'personal', {
      sessionId: session.id,
      notBefore: nextAllowed(work.now, session.zone),
    });
  }
}
