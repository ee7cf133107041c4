import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { putInvitee } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { mustPrepare } from './preparing.ts';
import { saidSo } from './said-views.ts';

/** Somebody of the session besides the layers. Nobody hears it before everybody is asked. */
export async function addInvitee(
  work: Work,
  asker: Person,
  args: { meeting: string; person: string },
): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const guests = await guestsOf(work.db, followUp.session_id);
  if (!guests.some((guest) => guest.id === args.person && canBeAsked(guest))) throw new Refusal(notThere);
  await putInvitee(work.db, followUp.id, args.person, {});
  return saidSo(words.saved[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
