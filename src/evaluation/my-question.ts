import type { Moment } from '../db/result-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import { keptUntil, longest, termsOf } from '../privacy/retention.ts';
import type { Seat, Session } from '../sessions/seat-store.ts';
import { mustSit } from '../sessions/seat-store.ts';
import type { Step } from './evaluation.ts';
import { isOver, lastDay, moments, stepsOf } from './evaluation.ts';
import { momentsOf, passedBy } from './evaluation-store.ts';
import type { Asked } from './question-views.ts';
import { askWords } from './question-words.ts';

/** Names may be kept half a year only where the organiser did not want them gone sooner (domain 5.3). */
export function offersLater(session: Session): boolean {
  return (
    termsOf(session).contacts === longest.contacts &&
    keptUntil(session, 'people') >= lastDay(session, 'months6')
  );
}

/** Somebody who takes part, and a moment at which answers still count. */
export async function mustAnswer(
  work: Work,
  asker: Person,
  { session: id, moment }: { readonly session: string; readonly moment: Moment },
): Promise<{ seat: Seat; session: Session; steps: readonly Step[] }> {
  const { seat, session } = await mustSit(work, asker, id);
  if (seat.role !== 'participant') throw new Refusal(notThere);
  const open = await isOpen(work.db, session, moment, work.now);
  if (!open) throw new Refusal(askWords.isClosed);
  return { seat, session, steps: stepsOf(moment, offersLater(session)) };
}

/** Do answers count now? */
export async function isOpen(db: Db, session: Session, moment: Moment, now: Date): Promise<boolean> {
  const asked = (await momentsOf(db, session.id)).find((one) => one.moment === moment);
  return asked !== undefined && asked.closed_at === null && !isOver(session, moment, now);
}

/** The question this person is at; undefined when all are behind them, or nothing is asked now. */
export async function questionFor(
  { db, now }: Pick<Work, 'db' | 'now'>,
  seat: Seat,
  session: Session,
): Promise<{ readonly asked: Asked | undefined; readonly done: boolean }> {
  if (seat.role !== 'participant') return { asked: undefined, done: false };
  let done = false;
  // The newest moment first. That of twelve weeks has its own message.
  for (const moment of moments.filter((one) => one !== 'weeks12').reverse()) {
    if (moment === 'months6' && seat.asked_later_at === null) continue;
    if (!(await isOpen(db, session, moment, now))) continue;
    const steps = stepsOf(moment, offersLater(session));
    const asked = askedAt(session, moment, steps, await passedBy(db, seat.id, moment));
    if (asked) return { asked, done: false };
    done = true;
  }
  return { asked: undefined, done };
}

export function askedAt(
  session: Session,
  moment: Moment,
  steps: readonly Step[],
  passed: number,
): Asked | undefined {
  const step = steps[passed];
  if (!step) return undefined;
  const whole = steps.filter(({ kind }) => kind !== 'later').length;
  const until = lastDay(session, 'months6');
  return { session: session.id, moment, step, number: passed + 1, whole, keptUntil: until };
}
