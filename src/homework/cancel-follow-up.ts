import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isSettled } from './follow-up.ts';
import { changeFollowUp, invitedTo, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';
import { stillToCome } from './settled.ts';
import { takeBackTold, tellInvited } from './telling.ts';
import { cancelledView } from './told-views.ts';

/** It does not go on: everybody hears it, with a file that takes it out of their calendar. */
export async function cancelFollowUp(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const before = await mustRun(work, asker, args.meeting);
  const next = ShowFollowUp({ meeting: before.id });
  if (before.cancelled_at !== null) return saidSo(words.cancelled[asker.language], next);
  if (before.asked_at === null) throw new Refusal(notThere);
  if (isSettled(before)) stillToCome(before, work.now);
  const at = iso(work.now);
  const sequence = before.sequence + 1;
  const followUp = await changeFollowUp(work, before, { cancelled_at: at, changed_at: at, sequence });
  const invited = await invitedTo(work.db, followUp);
  await takeBackTold(work, followUp, invited);
  await tellInvited(work, followUp, invited, 'cancelled', (one) =>
    cancelledView(one.person.language, followUp),
  );
  return saidSo(words.cancelled[asker.language], next);
}
