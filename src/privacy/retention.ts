import { Temporal } from 'temporal-polyfill';
import { moment } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';

/** What is kept of a meeting for a time that its organiser may make shorter (domain 5.3). */
export const keptKinds = ['rotations', 'contacts', 'people', 'notes', 'lines'] as const;
export type Kept = (typeof keptKinds)[number];
export type Terms = Readonly<Record<Kept, number>>;

/** In days: nobody keeps anything longer, and below the least it is of no use to anybody. */
export const longest: Terms = { rotations: 30, contacts: 90, people: 365, notes: 365, lines: 90 };
export const shortest: Terms = { rotations: 1, contacts: 7, people: 30, notes: 30, lines: 14 };

/** An action that is done is kept with its owner for so many days. */
export const doneActionDays = 90;

export function termsOf({ terms }: Pick<Session, 'terms'>): Terms {
  return { ...longest, ...(JSON.parse(terms) as Partial<Terms>) };
}

type Dated = Pick<Session, 'held_on' | 'terms' | 'closed_at' | 'zone'>;

/** The last day on which it is kept, 'YYYY-MM-DD'. */
export function keptUntil(session: Dated, kind: Kept): string {
  return plusDays(beginOf(session, kind), termsOf(session)[kind]);
}

export function isDue(session: Dated, kind: Kept, now: Date): boolean {
  return keptUntil(session, kind) < wallDate(now, session.zone);
}

/** Points are of use until the plan that is made of them is ready: when the meeting is closed, or after a year. */
function beginOf({ held_on, closed_at, zone }: Dated, kind: Kept): string {
  if (kind !== 'notes') return held_on;
  return closed_at === null ? plusDays(held_on, longest.people) : wallDate(moment(closed_at), zone);
}

export function plusDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
