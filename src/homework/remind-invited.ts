import { Temporal } from 'temporal-polyfill';
import { freeDaysOf } from '../actions/free-days-store.ts';
import { lastAllowed, nextAllowed } from '../actions/nudge-calendar.ts';
import { iso } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { askDatesView } from './date-views.ts';
import type { FollowUp, SettledFollowUp } from './follow-up.ts';
import { answersEnd, bestOf, isSettled, momentsOf, partOf } from './follow-up.ts';
import type { Step } from './follow-up-steps.ts';
import { nextQuietly, nextStep } from './follow-up-steps.ts';
import type { Invited } from './follow-up-store.ts';
import { changeFollowUp, dueFollowUps, invitedTo, optionsOf } from './follow-up-store.ts';
import { reminderKey, tellInvited, tellOrganisers } from './telling.ts';
import { answersInView, attendanceOf, remindingView } from './told-views.ts';
import { readStandings } from './vote-store.ts';

/**
 * Around extra meetings: who did not answer is reminded once, organisers hear what came in, and who comes hears it a week
 * and a day before. In working hours only, and not on a day off of their own: a bot that was off waits for the next ones.
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
  const ends = answersEnd(followUp);
  await remindEach(work, followUp, waiting, 'remind', ends, ({ person }) =>
    askDatesView(person.language, followUp, options, true),
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
  const coming = (await invitedTo(work.db, followUp)).filter(({ cannot_at }) => cannot_at === null);
  const say = (one: Invited, at: Date) =>
    remindingView(one.person.language, followUp, whenIsIt(followUp, at), attendanceOf(one));
  await remindEach(work, followUp, coming, reminderKey(followUp, followUp.due_kind), starts, say);
  const next = nextStep(followUp, work.now);
  if (next) await remindEarly(work, followUp, coming, next, say);
}

/** Each on a day of their own: who is free today hears it on the next day that they work, or not when that is too late. */
async function remindEach(
  work: Work,
  followUp: FollowUp,
  people: readonly Invited[],
  what: string,
  expiresAt: Date,
  say: (one: Invited, at: Date) => Message,
): Promise<void> {
  for (const one of people) {
    const notBefore = nextAllowed(work.now, followUp.zone, await freeDaysOf(work.db, one.person_id));
    if (notBefore < expiresAt)
      await tellInvited(work, followUp, [one], what, () => say(one, notBefore), 'personal', {
        notBefore,
        expiresAt,
      });
  }
}

/** Who is free on the day before hears it on the last day that they work: later would be too late. */
async function remindEarly(
  work: Work,
  followUp: SettledFollowUp,
  people: readonly Invited[],
  { kind, at }: Step,
  say: (one: Invited, at: Date) => Message,
): Promise<void> {
  const { zone } = followUp;
  for (const one of people) {
    const free = await freeDaysOf(work.db, one.person_id);
    const notBefore = lastAllowed(at, zone, free);
    const isSameDay = wallDate(notBefore, zone) <= wallDate(nextAllowed(work.now, zone, free), zone);
    if (notBefore.getTime() === at.getTime() || isSameDay) continue;
    await tellInvited(
      work,
      followUp,
      [one],
      reminderKey(followUp, kind),
      () => say(one, notBefore),
      'personal',
      {
        notBefore,
        expiresAt: momentsOf(followUp).starts,
      },
    );
  }
}

/** What is still true at this moment: reminders move back before a weekend, and a bot may have been off. */
function whenIsIt({ held_on, zone }: SettledFollowUp, now: Date): 'weekBefore' | 'dayBefore' | 'soon' {
  const today = Temporal.PlainDate.from(wallDate(now, zone));
  const ahead = today.until(held_on, { largestUnit: 'days' }).days;
  if (ahead === 1) return 'dayBefore';
  return ahead === 7 ? 'weekBefore' : 'soon';
}
