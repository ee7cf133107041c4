import { iso, moment } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import type { DueNudge, NudgeToSend } from './nudge.ts';
import { closingTime, decideNudges } from './nudge.ts';
import { nudgeKey, takeBack, unsentNow } from './nudge-delivery-store.ts';
import { dueNudges, lastSentTo, markCleared, markSent, waitUntil } from './nudge-store.ts';
import { nudgeView } from './nudge-views.ts';

/**
 * Sends the nudges whose moment has come: in working hours, all of one person in one message, at most one message in
 * any seven days. What must wait gets a later moment, so that only what may go is looked at each time.
 */
export async function nudgeOwners(work: Work): Promise<void> {
  await takeBackOvernight(work);
  const due = await dueNudges(work.db, work.now, atOnce);
  const people = Map.groupBy(due, ({ personId }) => personId);
  if (people.size === 0) return;
  const lastSent = await lastSentTo(work.db, [...people.keys()]);
  const sent: NudgeToSend[] = [];
  const cleared: DueNudge[] = [];
  for (const [personId, nudges] of people) {
    const decision = decideNudges(nudges, lastSent.get(personId), work.now);
    cleared.push(...decision.clear);
    if (decision.kind === 'wait') await waitUntil(work.db, decision.wait, decision.until);
    if (decision.kind === 'send') {
      sent.push(...decision.send);
      await send(work, personId, decision.send);
    }
  }
  await markCleared(work.db, cleared);
  await markSent(work, sent);
}

const atOnce = 100;

async function send(work: Work, personId: string, nudges: readonly NudgeToSend[]): Promise<void> {
  const first = nudges[0]?.nudge;
  if (!first) return;
  const message = nudgeView(first.language, first.firstName, nudges, wallDate(work.now, first.zone));
  await work.deliver(personId, message, nudgeKey(first.id), 'personal', {
    expiresAt: closingTime(work.now, first.zone),
    sessionId: first.action.session_id,
  });
}

// A door that was shut until evening, or a bot that was off: nobody gets at night what was meant for the day.
async function takeBackOvernight(work: Work): Promise<void> {
  for (const nudge of await unsentNow(work.db, work.now)) {
    const isOvernight = closingTime(moment(nudge.settled_at ?? iso(work.now)), nudge.zone) <= work.now;
    if (isOvernight) await takeBack(work, nudge);
  }
}
