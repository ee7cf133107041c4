import type { Selectable } from 'kysely';
import type { RoundsTable, SessionsTable } from '../db/session-tables.ts';
import { later, minutes } from '../kernel/clock.ts';
import { wallToInstant } from '../kernel/wall-time.ts';

/** A timed talk with one question. */
export type Round = Selectable<RoundsTable>;

type Day = Pick<SessionsTable, 'held_on' | 'zone'>;
type Span = Pick<Round, 'starts' | 'minutes'>;

export const shortestRound = 5;
export const longestRound = 120;

/**
 * The round people are in: the posted one that is on by the clock, else the one that was posted last (a day that runs
 * late stays in its round until the next is posted). Before anything is posted: the one that is on by the clock.
 */
export function roundNow(rounds: readonly Round[], day: Day, now: Date): Round | undefined {
  const posted = rounds.filter((round) => round.posted_at !== null);
  const isOn = (round: Round) => beginOf(round, day) <= now && now < endOf(round, day);
  return (posted.length > 0 ? posted : rounds).find(isOn) ?? posted.toSorted(byPosting).at(-1);
}

/** The rounds that can still be posted: after the last posted one. A round that was skipped stays skipped. */
export function roundsToCome<R extends Pick<Round, 'number' | 'posted_at'>>(rounds: readonly R[]): R[] {
  const last = Math.max(0, ...rounds.filter((round) => round.posted_at !== null).map((r) => r.number));
  return rounds.filter((round) => round.number > last);
}

export function beginOf(round: Pick<Round, 'starts'>, day: Day): Date {
  return wallToInstant(day.held_on, round.starts, day.zone);
}

export function endOf(round: Span, day: Day): Date {
  return later(beginOf(round, day), minutes(round.minutes));
}

/** The time on the wall when it ends: '14:05', or '24:00' and more when it would run past midnight. */
export function endTimeOf(round: Span): string {
  const end = minuteOf(round.starts) + round.minutes;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** The first of the others that is on at the same time. A round may begin when another ends. */
export function overlapOf<R extends Span>(round: Span, others: readonly R[]): R | undefined {
  return others.find((other) => round.starts < endTimeOf(other) && other.starts < endTimeOf(round));
}

export function isWithin(round: Span, meeting: { readonly starts: string; readonly ends: string }): boolean {
  return meeting.starts <= round.starts && endTimeOf(round) <= meeting.ends;
}

/**
 * The numbers that follow from the times. A posted round keeps the number people were told, so a round removed before
 * it leaves a gap.
 */
export function numbersByTime(
  rounds: readonly Pick<Round, 'id' | 'number' | 'starts' | 'posted_at'>[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let last = 0;
  for (const round of rounds.toSorted((a, b) => (a.starts < b.starts ? -1 : 1))) {
    last = round.posted_at === null ? last + 1 : round.number;
    numbers.set(round.id, last);
  }
  return numbers;
}

/** Where a new round could start: five minutes to move after the last one. */
export function nextStart(rounds: readonly Span[], meetingStarts: string): string {
  const last = rounds.map(endTimeOf).toSorted().at(-1);
  if (last === undefined) return meetingStarts;
  const afterMoving = endTimeOf({ starts: last, minutes: 5 });
  return afterMoving < '24:00' ? afterMoving : last;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function byPosting(one: Round, other: Round): number {
  const [a, b] = [one.posted_at ?? '', other.posted_at ?? ''];
  return a === b ? one.number - other.number : a < b ? -1 : 1;
}
