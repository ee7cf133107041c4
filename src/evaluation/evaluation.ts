import { Temporal } from 'temporal-polyfill';
import type { Moment, Question, Tap } from '../db/result-tables.ts';
import { minutes } from '../kernel/clock.ts';
import { wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';

export const moments = ['day', 'weeks6', 'weeks12', 'months6'] as const satisfies readonly Moment[];

/** One thing somebody is asked: a tap that is counted, a line, or a yes to being asked once more. */
export type Step =
  | { readonly kind: 'tap'; readonly question: Question }
  | { readonly kind: 'line' }
  | { readonly kind: 'later' };

const tap = (question: Question): Step => ({ kind: 'tap', question });
const line: Step = { kind: 'line' };

/** What is asked at each moment, in this order (F49, F57). What comes at twelve weeks is asked with whom people met. */
const steps: Readonly<Record<Moment, readonly Step[]>> = {
  day: [tap('callable'), tap('said'), tap('words'), tap('fault'), line],
  weeks6: [tap('called'), tap('fault'), line],
  weeks12: [tap('called')],
  months6: [tap('called'), tap('fault'), line],
};

/** @param offersLater whether names may be kept until the last moment; then somebody is asked whether they want that. */
export function stepsOf(moment: Moment, offersLater: boolean): readonly Step[] {
  return moment === 'weeks6' && offersLater ? [...steps.weeks6, { kind: 'later' }] : steps[moment];
}

export function questionsOf(moment: Moment): readonly Question[] {
  return steps[moment].flatMap((step) => (step.kind === 'tap' ? [step.question] : []));
}

/** The answers that can be tapped, in the order in which they are shown. */
export const taps: Readonly<Record<Question, readonly Tap[]>> = {
  callable: ['yes', 'no'],
  said: ['1', '2', '3', '4', '5'],
  words: ['1', '2', '3', '4', '5'],
  fault: ['yes', 'no', 'maybe'],
  called: ['yes', 'not_yet', 'no'],
};

export const isScale = (question: Question): boolean => taps[question].length === 5;

/** From the day of the meeting to the day on which people are asked, and from there to the last day on which they answer. */
const times = {
  day: { after: { days: 0 }, open: 7 },
  weeks6: { after: { weeks: 6 }, open: 14 },
  weeks12: { after: { weeks: 12 }, open: 14 },
  months6: { after: { months: 6 }, open: 14 },
} as const satisfies Record<Moment, unknown>;

/** A bot that slept through these days asks nothing any more. */
const daysToAsk = { day: 2, weeks6: 7, weeks12: 0, months6: 7 } as const satisfies Record<Moment, number>;

type Day = Pick<Session, 'held_on'>;

/** The day from which people are asked, 'YYYY-MM-DD'. */
export function askedFrom({ held_on }: Day, moment: Moment): string {
  return Temporal.PlainDate.from(held_on).add(times[moment].after).toString();
}

/** The last day on which an answer counts. */
export function lastDay(session: Day, moment: Moment): string {
  return Temporal.PlainDate.from(askedFrom(session, moment)).add({ days: times[moment].open }).toString();
}

export function isOver(session: Day & Pick<Session, 'zone'>, moment: Moment, now: Date): boolean {
  return lastDay(session, moment) < wallDate(now, session.zone);
}

/** Meetings of these days are due at this moment. */
export function daysDue(moment: Moment, today: string): { readonly from: string; readonly to: string } {
  const to = Temporal.PlainDate.from(today).subtract(times[moment].after);
  return { from: to.subtract({ days: daysToAsk[moment] }).toString(), to: to.toString() };
}

/** The end of the meeting: from then on people are asked by themselves, and so long after it they are still in the hall. */
export function endOf({ held_on, ends, zone }: Pick<Session, 'held_on' | 'ends' | 'zone'>): Date {
  return wallToInstant(held_on, ends, zone);
}
export const stillInTheHall = minutes(120);

export const lineSigns = 200;
