import type { Both } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { FollowUp, SettledFollowUp } from './follow-up.ts';
import { isSettled, momentsOf } from './follow-up.ts';
import { followUpWords as words } from './follow-up-words.ts';

/** An extra meeting with a date that is still to come. */
export function stillToCome(followUp: FollowUp, now: Date): SettledFollowUp {
  const { settled, problem } = settledOr(followUp);
  if (!settled) throw new Refusal(problem);
  if (momentsOf(settled).starts <= now) throw new Refusal(words.isOver);
  return settled;
}

/** An extra meeting with a date that has begun. */
export function alreadyBegun(followUp: FollowUp, now: Date): SettledFollowUp {
  const { settled, problem } = settledOr(followUp);
  if (!settled) throw new Refusal(problem);
  if (momentsOf(settled).starts > now) throw new Refusal(words.notYet);
  return settled;
}

function settledOr(
  followUp: FollowUp,
): { settled: SettledFollowUp; problem?: never } | { settled?: never; problem: Both<string> } {
  if (followUp.cancelled_at !== null) return { problem: words.isCancelled };
  return isSettled(followUp) ? { settled: followUp } : { problem: words.notChosen };
}
