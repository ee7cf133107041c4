import type { Selectable } from 'kysely';
import type { RoundsTable, SessionsTable } from '../db/tables.ts';
import { later, minutes } from '../kernel/clock.ts';
import { wallToInstant } from '../kernel/wall-time.ts';

/** A timed talk with one question. */
export type Round = Selectable<RoundsTable>;

type Day = Pick<SessionsTable, 'held_on' | 'zone'>;

/**
 * The round people are in: the posted one that is on by the clock, else the one that was posted last (a day that runs
 * late stays in its round until the next is posted). Before anything is posted: the one that is on by the clock.
 */
export function roundNow(rounds: readonly Round[], day: Day, now: Date): Round | undefined {
  const posted = rounds.filter((round) => round.posted_at !== null);
  const isOn = (round: Round) => beginOf(round, day) <= now && now < endOf(round, day);
  return (posted.length > 0 ? posted : rounds).find(isOn) ?? posted.toSorted(byPosting).at(-1);
}

export function beginOf(round: Pick<Round, 'starts'>, day: Day): Date {
  return wallToInstant(day.held_on, round.starts, day.zone);
}

export function endOf(round: Pick<Round, 'starts' | 'minutes'>, day: Day): Date {
  return later(beginOf(round, day), minutes(round.minutes));
}

function byPosting(one: Round, other: Round): number {
  const [a, b] = [one.posted_at ?? '', other.posted_at ?? ''];
  return a === b ? one.number - other.number : a < b ? -1 : 1;
}
