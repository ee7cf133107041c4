import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import { dayFrom, timeFrom } from '../sessions/written-values.ts';
import type { DateOption, FollowUp } from './follow-up.ts';
import { momentsOf } from './follow-up.ts';
import { followUpWords as words } from './follow-up-words.ts';

export interface WrittenMoment {
  readonly heldOn: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
}

/** When and where, as somebody wrote it; a refusal says what fits. Not in the past, and within a year. */
export function momentFrom(
  written: WrittenMoment,
  { zone }: Pick<FollowUp, 'zone'>,
  now: Date,
): Pick<DateOption, 'held_on' | 'starts' | 'ends' | 'place'> {
  const held_on = dayFrom(written.heldOn);
  const starts = timeFrom(written.starts);
  const ends = timeFrom(written.ends);
  if (!held_on || !starts || !ends || ends <= starts || held_on > aYearFrom(now, zone))
    throw new Refusal(words.wrongWhen);
  if (momentsOf({ held_on, starts, ends, zone }).starts <= now) throw new Refusal(words.momentOver);
  return { held_on, starts, ends, place: written.place };
}

/** A day from tomorrow on, at most a year ahead; undefined when it is not. */
export function dayAhead(written: string, now: Date, zone: string): string | undefined {
  const day = dayFrom(written);
  const isFine = day !== undefined && day > wallDate(now, zone) && day <= aYearFrom(now, zone);
  return isFine ? day : undefined;
}

function aYearFrom(now: Date, zone: string): string {
  return Temporal.PlainDate.from(wallDate(now, zone)).add({ years: 1 }).toString();
}
