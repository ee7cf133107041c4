import type { Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { NudgesTable } from '../db/promise-tables.ts';
import { days, iso, later, minutes } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import { formatTime, wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Action } from './action.ts';
import { isRunning } from './action.ts';
import type { FreeDays, NudgeKind, NudgeMoment } from './nudge-calendar.ts';
import { lastAllowed, nextAllowed } from './nudge-calendar.ts';

/**
 * waiting: still to come. sent: it left, and nobody answered yet. cleared: answered, or not needed any more.
 * `settled_at` is the moment it left, also after the answer; null when it never left.
 */
export type Nudge = Selectable<NudgesTable>;

/** A nudge whose moment has come, with what its message says. */
export interface DueNudge {
  readonly id: string;
  readonly personId: string;
  readonly kind: NudgeKind;
  readonly firstName: string;
  readonly language: Language;
  readonly zone: string;
  /** When this person does not work. */
  readonly free: FreeDays;
  readonly action: Action;
}

export interface NudgeToSend {
  readonly nudge: DueNudge;
  /** What it says now, which may be later than planned. */
  readonly kind: NudgeKind;
  readonly dueOn: string;
}

/** What happens to the due nudges of one person: all in one message now, or all later. */
export type NudgeDecision =
  | { readonly kind: 'send'; readonly send: readonly NudgeToSend[]; readonly clear: readonly DueNudge[] }
  | {
      readonly kind: 'wait';
      readonly until: Date;
      readonly wait: readonly DueNudge[];
      readonly clear: readonly DueNudge[];
    }
  | { readonly kind: 'clear'; readonly clear: readonly DueNudge[] };

export const mostNudgesPerAction = 3;

/**
 * One message in any seven days for a person, on working days in working hours (domain 3.11). What is answered, moved
 * or not this person's any more is cleared. Of one action only the newest kind is said.
 * @param lastSent when this person got the last nudge message, about whatever action
 */
export function decideNudges(due: readonly DueNudge[], lastSent: Date | undefined, now: Date): NudgeDecision {
  const [asked, clear] = parted(due, isWanted);
  const [first] = asked;
  if (!first) return { kind: 'clear', clear };
  const until = mayHear(lastSent, now, first);
  if (until > now) return { kind: 'wait', until, wait: asked, clear };
  const send = [...Map.groupBy(asked, ({ action }) => action.id).values()].map((same) => newest(same, now));
  const said = new Set(send.map(({ nudge }) => nudge));
  return {
    kind: 'send',
    send: send.sort(byDate),
    clear: [...clear, ...asked.filter((one) => !said.has(one))],
  };
}

/** The planned moments that are left for an action: at most three in all. The day itself matters most, then the days after. */
export function momentsLeft(moments: readonly NudgeMoment[], alreadySent: number): NudgeMoment[] {
  const byWeight = moments.toSorted((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind));
  const kept = new Set(byWeight.slice(0, Math.max(0, mostNudgesPerAction - alreadySent)));
  return moments.filter((one) => kept.has(one));
}

/** These are answered, or said, as soon as this kind is said. */
export function kindsUpTo(kind: NudgeKind): NudgeKind[] {
  return inTime.slice(0, inTime.indexOf(kind) + 1);
}

/** A message that has not left by then waits for the next working day. A minute more, because 16:30 itself is fine. */
export function closingTime(now: Date, zone: string): Date {
  return later(lastAllowed(wallToInstant(wallDate(now, zone), '23:59', zone), zone), minutes(1));
}

/**
 * For the organiser alone: the owner says it is stuck, or was nudged for the last time and did not answer. A day passes
 * before that, so that nobody is asked and listed in one breath.
 */
export function needsHand(
  action: Pick<Action, 'status' | 'due_on'>,
  nudges: readonly Nudge[],
  now: Date,
  zone: string,
): boolean {
  if (action.status === 'stuck') return true;
  if (!isRunning(action) || nudges.some(({ state }) => state === 'waiting')) return false;
  const isPast = action.due_on !== null && action.due_on < wallDate(now, zone);
  const unanswered = nudges.filter(({ state }) => state === 'sent');
  return isPast && unanswered.length > 0 && unanswered.every((one) => (one.settled_at ?? '') <= aDayAgo(now));
}

const inTime: readonly NudgeKind[] = ['soon', 'today', 'late'];
const weight: readonly NudgeKind[] = ['today', 'late', 'soon'];

function isWanted({ action, personId }: DueNudge): boolean {
  return (
    isRunning(action) &&
    action.owner_id === personId &&
    action.nudges_stopped_at === null &&
    action.due_on !== null
  );
}

function mayHear(
  lastSent: Date | undefined,
  now: Date,
  { zone, free }: Pick<DueNudge, 'zone' | 'free'>,
): Date {
  const weekOver = lastSent ? aWeekAfter(lastSent, zone) : now;
  return nextAllowed(weekOver > now ? weekOver : now, zone, free);
}

// By the clock on the wall and without seconds: half past nine stays half past nine when summer time begins, and a
// message that left a few seconds past it does not push the next one on.
function aWeekAfter(at: Date, zone: string): Date {
  const day = Temporal.PlainDate.from(wallDate(at, zone)).add({ days: 7 });
  return wallToInstant(day.toString(), formatTime(at, zone), zone);
}

// A bot that was off, or a week that was full: a nudge never says that a day is still to come when it is past.
function newest(same: readonly DueNudge[], now: Date): NudgeToSend {
  const nudge = same.reduce((a, b) => (inTime.indexOf(b.kind) > inTime.indexOf(a.kind) ? b : a));
  const dueOn = nudge.action.due_on ?? '';
  const today = wallDate(now, nudge.zone);
  if (dueOn < today) return { nudge, dueOn, kind: 'late' };
  return { nudge, dueOn, kind: dueOn === today && nudge.kind === 'soon' ? 'today' : nudge.kind };
}

function byDate(a: NudgeToSend, b: NudgeToSend): number {
  return a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.nudge.id < b.nudge.id) ? -1 : 1;
}

function parted<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}

function aDayAgo(now: Date): string {
  return iso(later(now, -days(1)));
}
