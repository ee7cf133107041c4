import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { askDatesView } from './date-views.ts';
import { answersEnd, fewestOptions } from './follow-up.ts';
import { changeFollowUp, invitedTo, optionsOf, putInvitee } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { mustPrepare, peopleToAsk } from './preparing.ts';
import { saidSo } from './said-views.ts';
import { tellInvited } from './telling.ts';

/** Everybody who is invited is asked which dates suit. From now on the dates are fixed. */
export async function askDates(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const options = await optionsOf(work.db, followUp.id);
  if (options.length < fewestOptions) throw new Refusal(words.moreDates);
  if (answersEnd(followUp) <= work.now) throw new Refusal(words.answerDayOver);
  // The details may have changed since the dates were added.
  if (options.some(({ held_on }) => held_on <= followUp.answer_by)) throw new Refusal(words.dayOver);
  const people = await peopleToAsk(work.db, followUp);
  if (people.length === 0) throw new Refusal(words.moreInvited);
  const asked_at = iso(work.now);
  for (const { id } of people) await putInvitee(work.db, followUp.id, id, { asked_at });
  const asked = await changeFollowUp(work, followUp, { asked_at });
  const invited = await invitedTo(work.db, asked);
  await tellInvited(
    work,
    asked,
    invited,
    'ask',
    ({ person }) => askDatesView(person.language, asked, options),
    'arrive',
    { expiresAt: answersEnd(asked) },
  );
  const said = words.allAsked[asker.language]({ count: invited.length });
  return saidSo(said, ShowFollowUp({ meeting: followUp.id }));
}
