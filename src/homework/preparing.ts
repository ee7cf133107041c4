import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import type { FollowUp } from './follow-up.ts';
import { layersOf } from './follow-up.ts';
import { invitedTo, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';

/** An extra meeting that nobody was asked for yet, for its organiser. */
export async function mustPrepare(work: Work, asker: Person, id: string): Promise<FollowUp> {
  const followUp = await mustRun(work, asker, id);
  if (followUp.asked_at !== null || followUp.cancelled_at !== null) throw new Refusal(words.alreadyAsked);
  return followUp;
}

/** Everybody who will be asked: the layers as they are now, and the people added by name. */
export async function peopleToAsk(db: Db, followUp: FollowUp): Promise<SeatedPerson[]> {
  const added = new Set((await invitedTo(db, followUp)).map(({ person_id }) => person_id));
  const layers = layersOf(followUp);
  const guests = await guestsOf(db, followUp.session_id);
  return guests.filter((guest) => canBeAsked(guest) && (added.has(guest.id) || layers.includes(guest.layer)));
}
