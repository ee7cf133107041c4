import { Temporal } from 'temporal-polyfill';
import type { ContactField, FoundBy, SwapState } from '../db/contact-tables.ts';
import { days, iso, later, moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import { wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Details } from '../people/details-store.ts';
import type { Face } from './contact.ts';
import { contactFields } from './contact-card.ts';

/** One of the two people of a swap. */
export interface SwapSide {
  readonly id: string;
  readonly language: Language;
  readonly face: Face;
  /** What this person chose to give. */
  readonly fields: readonly ContactField[];
  /** Of that, what the other may see now: nothing before both said yes, and nothing that the card keeps from everybody. */
  readonly given: Partial<Details>;
}

export interface Swap {
  readonly id: string;
  readonly sessionId: string;
  /** Of the session: the clock on whose wall the question closes. */
  readonly zone: string;
  /** What the meeting is called, and its day. */
  readonly meeting: string;
  readonly heldOn: string;
  readonly state: SwapState;
  readonly askedAt: string;
  /** Typed in from paper that both signed, so neither may ever have seen it here. */
  readonly onPaper: boolean;
  readonly expiresAt: string;
  readonly closedAt: string | null;
  readonly asker: SwapSide;
  readonly asked: SwapSide;
}

/** So many questions without an answer may somebody have at once (domain 3.10). */
export const mostOpenSwaps = 20;

/** States in which the asker still waits. To the asker they are one: nobody learns of a no (domain R9). */
export const openStates: readonly SwapState[] = ['pending', 'not_now', 'never', 'not_allowed'];

export function isOpen(swap: Pick<Swap, 'state' | 'closedAt' | 'expiresAt'>, now: Date): boolean {
  return openStates.includes(swap.state) && swap.closedAt === null && swap.expiresAt > iso(now);
}

/** Five o'clock on the clock on the wall, seven days later: the same for every answer and for none. */
export function swapExpiry(askedAt: Date, zone: string): Date {
  const day = Temporal.PlainDate.from(wallDate(askedAt, zone)).add({ days: 7 });
  return wallToInstant(day.toString(), '17:00', zone);
}

/**
 * From when somebody may ask the same person again: thirty days after the last time, whatever came of it (domain 3.10).
 * The same for a no, for silence and for a question that was taken back, so that it tells nothing.
 */
export function asksAgain(askedAt: string): Date {
  return later(moment(askedAt), days(30));
}

/** Whether a question may reach somebody. It is asked all the same: the asker cannot tell. */
export function mayReach(
  foundBy: FoundBy | null,
  { satTogether, sameMeeting }: { readonly satTogether: boolean; readonly sameMeeting: boolean },
): boolean {
  if (foundBy === 'region') return true;
  if (foundBy === 'session') return sameMeeting;
  return foundBy === 'sat_with' && satTogether;
}

/** Fields as they are stored: comma separated. */
export function readFields(stored: string | null): readonly ContactField[] {
  const kept = (stored ?? '').split(',');
  return contactFields.filter((field) => kept.includes(field));
}

export function otherSide(swap: Swap, personId: string): SwapSide {
  return swap.asker.id === personId ? swap.asked : swap.asker;
}
