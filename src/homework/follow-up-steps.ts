import { Temporal } from 'temporal-polyfill';
import { nextAllowed } from '../actions/nudge-calendar.ts';
import type { StepKind } from '../db/promise-tables.ts';
import { days, later, moment } from '../kernel/clock.ts';
import { formatTime, wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { FollowUp } from './follow-up.ts';
import { isSettled, momentsOf } from './follow-up.ts';

export interface Step {
  readonly kind: StepKind;
  readonly at: Date;
}

/**
 * What the bot does next unasked: remind who did not answer, once, two days before the last day; tell the organisers what
 * came in, the day after; remind everybody a week and a day before the meeting. At 09:30 on a working day: before a day
 * when that is free, the answers after.
 */
export function nextStep(followUp: FollowUp, now: Date): Step | undefined {
  return stepsOf(followUp).find(({ at }) => at > now);
}

/**
 * This moment when people may be disturbed, and otherwise the first one after it: working days from 09:00 to 16:30, no
 * public holidays, and not on Friday afternoon (domain 3.11).
 */
export function nextQuietly(at: Date, zone: string): Date {
  const allowed = nextAllowed(at, zone);
  const day = Temporal.PlainDate.from(wallDate(allowed, zone));
  if (day.dayOfWeek !== 5 || formatTime(allowed, zone) <= '12:00') return allowed;
  return nextAllowed(wallToInstant(day.add({ days: 1 }).toString(), '09:00', zone), zone);
}

function stepsOf(followUp: FollowUp): Step[] {
  const { zone, asked_at } = followUp;
  if (followUp.cancelled_at !== null || asked_at === null) return [];
  if (isSettled(followUp)) {
    const day = Temporal.PlainDate.from(followUp.held_on);
    const { starts } = momentsOf(followUp);
    const steps: Step[] = [
      { kind: 'week_before', at: upTo(day.subtract({ days: 7 }), zone) },
      { kind: 'day_before', at: upTo(day.subtract({ days: 1 }), zone) },
    ];
    return steps.filter(({ at }) => at < starts);
  }
  const last = Temporal.PlainDate.from(followUp.answer_by);
  const remind = upTo(last.subtract({ days: 2 }), zone);
  const hasTime = remind >= later(moment(asked_at), days(1));
  return [
    ...(hasTime ? [{ kind: 'remind_voters' as const, at: remind }] : []),
    { kind: 'tell_answers', at: from(last.add({ days: 1 }), zone) },
  ];
}

function upTo(day: Temporal.PlainDate, zone: string): Date {
  return isWorkingDay(day, zone) ? usual(day, zone) : upTo(day.subtract({ days: 1 }), zone);
}

function from(day: Temporal.PlainDate, zone: string): Date {
  return isWorkingDay(day, zone) ? usual(day, zone) : from(day.add({ days: 1 }), zone);
}

function isWorkingDay(day: Temporal.PlainDate, zone: string): boolean {
  const at = usual(day, zone);
  return nextAllowed(at, zone).getTime() === at.getTime();
}

function usual(day: Temporal.PlainDate, zone: string): Date {
  return wallToInstant(day.toString(), '09:30', zone);
}
