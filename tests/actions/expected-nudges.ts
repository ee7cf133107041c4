import type { Quarter } from './quarter-hours.ts';
import { quartersFrom } from './quarter-hours.ts';

export interface Promised {
  readonly id: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly confirmedAt: number;
  /** When the owner says that it is done, if ever. */
  readonly doneAt: number | undefined;
}

/** One message: to whom, when, about which promises; 'P1 2027-02-02T08:30:00.000Z: a1 soon, a2 late'. */
export type Line = string;

interface Waiting {
  readonly promise: Promised;
  readonly kind: number;
  readonly from: number;
  said: boolean;
}

const kinds = ['soon', 'today', 'late'] as const;

/**
 * Who should hear what and when, by brute force: at every quarter of an hour, for every person, the sentences of the rule
 * (domain 3.11) one by one.
 */
export function expectedNudges(
  promises: readonly Promised[],
  free: ReadonlyMap<string, readonly number[]>,
  from: string,
  to: string,
): Line[] {
  // A day that is promised may lie after the weeks that are looked at.
  const known = [...quartersFrom(from, new Date(Date.parse(to) + 90 * 86_400_000).toISOString())];
  const quarters = known.filter(({ at }) => at < Date.parse(to));
  const lines: Line[] = [];
  for (const [owner, own] of Map.groupBy(promises, (promise) => promise.owner)) {
    const off = free.get(owner) ?? [];
    const mayHear = ({ allowed, weekday }: Quarter) => allowed && !off.includes(weekday);
    const usual = known.filter((one) => one.time === '09:30' && mayHear(one));
    const waiting = own.flatMap((promise) => planned(promise, usual));
    // A week by the clock on the wall: seven dates on, the same time.
    let last: { date: string; time: string } | undefined;
    for (const now of quarters) {
      const due = waiting.filter((one) => !one.said && one.from <= now.at && !isDone(one.promise, now.at));
      if (due.length === 0 || !mayHear(now)) continue;
      if (last && `${now.date} ${now.time}` < `${addDays(last.date, 7)} ${last.time}`) continue;
      last = now;
      const said = [...Map.groupBy(due, ({ promise }) => promise.id)].map(([id, same]) => {
        const kind = sayingOn(now.date, same);
        for (const one of waiting) if (one.promise.id === id && one.kind <= kind) one.said = true;
        return { id, dueOn: same[0]?.promise.dueOn ?? '', kind: kinds[kind] };
      });
      const about = said.map(({ id, kind }) => `${id} ${kind}`).sort();
      lines.push(`${owner} ${new Date(now.at).toISOString()}: ${about.join(', ')}`);
    }
  }
  return lines.sort();
}

/** A week before and on the day go back to a day that is allowed; three days after goes on to one. */
function planned(promise: Promised, usual: readonly Quarter[]): Waiting[] {
  const lastUpTo = (date: string) => usual.findLast((one) => one.date <= date);
  const firstFrom = (date: string) => usual.find((one) => one.date >= date);
  const moments = [
    lastUpTo(addDays(promise.dueOn, -7)),
    lastUpTo(promise.dueOn),
    firstFrom(addDays(promise.dueOn, 3)),
  ];
  return moments.flatMap((one, kind) =>
    one && one.at > promise.confirmedAt ? [{ promise, kind, from: one.at, said: false }] : [],
  );
}

/** What is said is true on the day it is said, whatever was planned. */
function sayingOn(today: string, same: readonly Waiting[]): number {
  const dueOn = same[0]?.promise.dueOn ?? '';
  if (dueOn < today) return 2;
  const newest = Math.max(...same.map(({ kind }) => kind));
  return dueOn === today && newest === 0 ? 1 : newest;
}

function isDone({ doneAt }: Promised, now: number): boolean {
  return doneAt !== undefined && doneAt <= now;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
