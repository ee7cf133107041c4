import type { StepKind } from '../db/promise-tables.ts';
import type { Message } from '../kernel/message.ts';
import type { DeliveryKind, DeliveryTimes, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { organises } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import type { FollowUp } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';

/** What a message about this extra meeting is called. */
export function tellKey(followUp: Pick<FollowUp, 'id'>, what = ''): string {
  return `follow-up:${followUp.id}:${what}`;
}

/** A reminder of who comes; another one when the meeting was moved. */
export function reminderKey({ sequence }: Pick<FollowUp, 'sequence'>, kind: StepKind): string {
  return `${kind}:${sequence}`;
}

/** Everybody of these people hears it, each in their own language. */
export async function tellInvited(
  work: Work,
  followUp: FollowUp,
  invited: readonly Invited[],
  what: string,
  say: (one: Invited) => Message,
  kind: DeliveryKind = 'arrive',
  times: DeliveryTimes = {},
): Promise<void> {
  const where = { ...times, sessionId: followUp.session_id };
  for (const one of invited)
    await work.deliver(one.person.id, say(one), tellKey(followUp, what), kind, where);
}

/** `about`: the person it tells of. */
export async function tellOrganisers(
  work: Work,
  followUp: FollowUp,
  what: string,
  say: (organiser: SeatedPerson) => Message,
  about: readonly string[] = [],
): Promise<void> {
  const guests = await guestsOf(work.db, followUp.session_id);
  for (const one of guests.filter((guest) => organises(guest) && guest.leftAt === null))
    await work.deliver(one.id, say(one), tellKey(followUp, what), 'personal', {
      sessionId: followUp.session_id,
      about,
    });
}

/** What has not left yet is no longer so: the date, the place, or whether it goes on. */
export async function takeBackTold(
  work: Work,
  followUp: FollowUp,
  invited: readonly Pick<Invited, 'person_id'>[],
): Promise<void> {
  for (const { person_id } of invited)
    await cancelDeliveries(work.db, work.now, person_id, tellKey(followUp));
}
