import { Temporal } from 'temporal-polyfill';
import type { ContactField, SwapState } from '../db/tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import { wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Details } from '../people/details-store.ts';
import type { Face } from './contact.ts';
import { contactFields } from './contact-card.ts';

/** One of the two people of a swap. */
export interface SwapSide extends Details {
  readonly id: string;
  readonly language: Language;
  readonly face: Face;
  /** What this person chose to give. */
  readonly fields: readonly ContactField[];
}

export interface Swap {
  readonly id: string;
  readonly sessionId: string;
  /** Of the session: the clock on whose wall the question closes. */
  readonly zone: string;
  readonly state: SwapState;
  readonly expiresAt: string;
  readonly closedAt: string | null;
  readonly asker: SwapSide;
  readonly asked: SwapSide;
}

/** So many questions without an answer may somebody have at once (domain 3.10). */
export const mostOpenSwaps = 20;

/** States in which the asker still waits. To the asker they are one: nobody learns of a no (domain R9). */
export const openStates: readonly SwapState[] = ['pending', 'not_now', 'not_allowed'];

export function isOpen(swap: Pick<Swap, 'state' | 'closedAt' | 'expiresAt'>, now: Date): boolean {
  return openStates.includes(swap.state) && swap.closedAt === null && swap.expiresAt > iso(now);
}

/** Five o'clock on the clock on the wall, seven days later: the same for every answer and for none. */
export function swapExpiry(askedAt: Date, zone: string): Date {
  const day = Temporal.PlainDate.from(wallDate(askedAt, zone)).add({ days: 7 });
  return wallToInstant(day.toString(), '17:00', zone);
}

/** Fields as they are stored: comma separated. */
export function readFields(stored: string | null): readonly ContactField[] {
  const kept = (stored ?? '').split(',');
  return contactFields.filter((field) => kept.includes(field));
}

export function otherSide(swap: Swap, personId: string): SwapSide {
  return swap.asker.id === personId ? swap.asked : swap.asker;
}
