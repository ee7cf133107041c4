import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { comingOf } from './coming.ts';
import type { DateOption, FollowUp } from './follow-up.ts';
import { isSettled, momentsOf } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';
import { changeFollowUp, invitedTo, mustRun, optionsOf, putInvitee } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';
import { takeBackTold, tellInvited } from './telling.ts';
import { attendanceOf, chosenView } from './told-views.ts';
import { votesOf } from './vote-store.ts';

/** It will be this date. Everybody who was asked hears it, also who said no, each in their own words. */
export async function chooseDate(
  work: Work,
  asker: Person,
  args: { meeting: string; option: string },
): Promise<Reply> {
  const before = await mustRun(work, asker, args.meeting);
  if (before.cancelled_at !== null) throw new Refusal(words.isCancelled);
  if (before.chosen_at !== null) throw new Refusal(words.alreadyChosen);
  const option = (await optionsOf(work.db, before.id)).find(({ id }) => id === args.option);
  if (!option || before.asked_at === null) throw new Refusal(notThere);
  const { held_on, starts, ends, place } = option;
  if (momentsOf({ ...option, zone: before.zone }).starts <= work.now) throw new Refusal(words.momentOver);
  const chosen_at = iso(work.now);
  const followUp = await changeFollowUp(work, before, { chosen_at, held_on, starts, ends, place });
  const invited = await settleAttendance(work, followUp, option);
  await takeBackTold(work, followUp, invited);
  if (isSettled(followUp)) {
    const coming = comingOf(invited);
    await tellInvited(work, followUp, invited, 'chosen', (one) =>
      chosenView(one.person.language, followUp, attendanceOf(one), coming),
    );
  }
  return saidSo(words.isChosen[asker.language], ShowFollowUp({ meeting: followUp.id }));
}

/** Yes and if need be: they come. No: they do not. Who did not answer may still say. */
async function settleAttendance(work: Work, followUp: FollowUp, option: DateOption): Promise<Invited[]> {
  for (const { person_id } of await invitedTo(work.db, followUp)) {
    const answer = (await votesOf(work.db, [option], person_id)).get(option.id);
    if (answer === undefined) continue;
    const at = iso(work.now);
    await putInvitee(
      work.db,
      followUp.id,
      person_id,
      answer === 'no' ? { cannot_at: at } : { coming_at: at },
    );
  }
  return invitedTo(work.db, followUp);
}
