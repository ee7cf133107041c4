import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { personById } from '../people/person-store.ts';
import { momentsOf } from './follow-up.ts';
import { mustBeInvited, putInvitee } from './follow-up-store.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import { stillToCome } from './settled.ts';
import { addStandIn, colleaguesOf, standInKey, takeBackStandIns } from './stand-in-store.ts';
import { reminderKey, tellKey } from './telling.ts';
import { standInView } from './told-views.ts';

/** This person does not come; a colleague who is named is asked, and comes only after a yes. */
export async function sayCannotCome(
  work: Work,
  asker: Person,
  args: { meeting: string; instead?: string | undefined },
): Promise<Reply> {
  const found = await mustBeInvited(work, asker, args.meeting);
  const followUp = stillToCome(found.followUp, work.now);
  const next = ShowFollowUp({ meeting: followUp.id });
  const { instead = 'nobody' } = args;
  const colleague =
    instead === 'nobody'
      ? undefined
      : (await colleaguesOf(work.db, followUp, asker)).find(({ id }) => id === instead);
  if (instead !== 'nobody' && !colleague) throw new Refusal(words.chooseColleague);
  await putInvitee(work.db, followUp.id, asker.id, { cannot_at: iso(work.now), coming_at: null });
  await takeBackStandIns(work, followUp, asker.id);
  const reminder = tellKey(followUp, reminderKey(followUp, 'day_before'));
  await cancelDeliveries(work.db, work.now, asker.id, reminder);
  const asked = colleague && (await personById(work.db, asker.regionId, colleague.id));
  if (!asked) return saidSo(words.thanksCannot[asker.language], next);
  const id = work.newId();
  await addStandIn(work.db, {
    id,
    follow_up_id: followUp.id,
    for_id: asker.id,
    asked_id: asked.id,
    asked_at: iso(work.now),
    accepted_at: null,
    declined_at: null,
  });
  const message = standInView(asked.language, asker.firstName, followUp, id);
  await work.deliver(asked.id, message, standInKey(followUp, id), 'personal', {
    sessionId: followUp.session_id,
    expiresAt: momentsOf(followUp).starts,
    about: [asker.id],
  });
  return saidSo(words.askedInstead[asker.language]({ name: asked.firstName }), next);
}
