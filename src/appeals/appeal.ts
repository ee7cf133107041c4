import type { Selectable } from 'kysely';
import type { AppealsTable } from '../db/contact-tables.ts';
import { iso } from '../kernel/clock.ts';

export type Appeal = Selectable<AppealsTable>;

/** An appeal as somebody has it who was asked for it. */
export interface AskedAppeal extends Appeal {
  /** When they said yes. */
  readonly accepted_at: string | null;
}

/** So many appeals may somebody have open at once. */
export const mostOpenAppeals = 3;

/** So many people are asked for one appeal, the best fitting ones. */
export const mostAsked = 5;

/** So many days after an appeal somebody is not asked for another one. */
export const daysOfRest = 7;

/** An answer still counts. */
export function isOpen(appeal: Pick<Appeal, 'closed_at' | 'expires_at'>, now: Date): boolean {
  return appeal.closed_at === null && appeal.expires_at > iso(now);
}
