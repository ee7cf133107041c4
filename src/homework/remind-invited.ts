import { Temporal } from 'temporal-polyfill';
import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { askDatesView } from './date-views.ts';
import type { FollowUp, SettledFollowUp } from './follow-up.ts';
import { answersEnd, bestOf, isSettled, momentsOf, partOf } from './follow-up.ts';
import { nextQuietly } from './follow-up-steps.ts';
import { changeFollowUp, dueFollowUps, invitedTo, optionsOf } from './follow-up-store.ts';
import { tellInvited, tellOrganisers } from './telling.ts';
import { answersInView, attendanceOf, remindingView } from './told-views.ts';
import { readStandings } from './vote-store.ts';

/**
 * Around extra meetings: who did not answer is reminded once, organisers hear what came in, and who comes hears it a week
 * and a day before. In working hours only: a bot that was off waits for the next ones.
 */
export async function remindInvited(work: Work): Promise<void> {
  for (const followUp of await dueFollowUps(work.db, work.now, atOnce)) {
    const allowed = nextQuietly(work.now, followUp.zone);
    if (allowed > work.now) {
      const due_at = iso(allowed);
      await work.db.updateTable('follow_ups').set({ due_at }).where('id', '=', followUp.id).execute();
    } else {
      await doStep(work, followUp);
      await changeFollowUp(work, followUp, {});
    }
  }
}

const atOnce = 20;

async function doStep(work: Work, followUp: FollowUp): Promise<void> {
  if (isSettled(followUp)) return remindWhoComes(work, followUp);
  const part = partOf(followUp, work.now);
  if (followUp.due_kind === 'remind_voters' && part === 'asking') await remindVoters(work, followUp);
  if (followUp.due_kind === 'tell_answers' && part === 'closed') await tellAnswers(work, followUp);
}

async function remindVoters(work: Work, followUp: FollowUp): Promise<void> {
  const options = await optionsOf(work.db, followUp.id);
  const waiting = (await invitedTo(work.db, followUp)).filter(({ answered_at }) => answered_at === null);
  await tellInvited(
    work,
    followUp,
    waiting,
    'remind',
    ({ person }) => askDatesView(person.language, followUp, options, true),
    'personal',
    { expiresAt: answersEnd(followUp) },
  );
}

async function tellAnswers(work: Work, followUp: FollowUp): Promise<void> {
  const options = await optionsOf(work.db, followUp.id);
  const invited = await invitedTo(work.db, followUp);
  const best = bestOf(await readStandings(work.db, followUp, options, invited));
  const part = invited.filter(({ answered_at }) => answered_at !== null).length;
  await tellOrganisers(work, followUp, 'answers', ({ language }) =>
    answersInView(language, followUp, { part, whole: invited.length }, best),
  );
}

async function remindWhoComes(work: Work, followUp: SettledFollowUp): Promise<void> {
  const { starts } = momentsOf(followUp);
  if (starts <= work.now || followUp.due_kind === null) return;
  const invited = (await invitedTo(work.db, followUp)).filter(({ cannot_at }) => cannot_at === null);
  await tellInvited(
    work,
    followUp,
    invited,
    `${followUp.due_kind}:${followUp.sequence}`,
    (one) => remindingView(one.person.language, followUp, whenIsIt(followUp, work.now), attendanceOf(one)),
    'personal',
    { expiresAt: starts },
  );
}

/** What is still true at this moment: reminders move back before a weekend, and a bot may have been off. */
function whenIsIt({ held_on, zone }: SettledFollowUp, now: Date): 'weekBefore' | 'dayBefore' | 'soon' {
  const today = Temporal.PlainDate.from(wallDate(now, zone));
  const ahead = today.until(held_on, { largestUnit: 'days' }).days;
  if (ahead === 1) return 'dayBefore';
  return ahead === 7 ? 'weekBefore' : 'soon';
}
