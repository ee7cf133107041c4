import type { Selectable } from 'kysely';
import type { RepairsTable } from '../db/session-tables.ts';
import type { SaidOfAway } from './presence.ts';

/** One change on the day, with all that is needed to take it back. */
export interface Repair extends Omit<Selectable<RepairsTable>, 'changes'> {
  readonly changes: RepairChanges;
}

export interface RepairChanges {
  /** What was said of somebody who is away. */
  readonly said?: SaidOfAway;
  /** The round that was posted last when it was made. */
  readonly lastPosted?: string;
  /** Rounds of the one person it is about. */
  readonly absences: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly seats: readonly MovedSeat[];
}

/** One person in one round. Null: no table there. */
export interface MovedSeat {
  readonly round: string;
  readonly seat: string;
  readonly before: Place | null;
  readonly after: Place | null;
}

export interface Place {
  readonly table: string;
  readonly lockedAt: string | null;
}

/** How things are now, as far as a repair can have changed them. */
export interface DayNow {
  readonly lastPosted: string | undefined;
  readonly rounds: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, { readonly closedAt: string | null }>;
  /** Everybody who needs a table. */
  readonly seats: ReadonlySet<string>;
  readonly isAway: (round: string, seat: string) => boolean;
  readonly placeOf: (round: string, seat: string) => Place | null;
}

export type UndoProblem = 'undone' | 'notLast' | 'posted' | 'changed';

/** The last change that still counts. */
export function lastRepair(repairs: readonly Repair[]): Repair | undefined {
  return repairs.findLast((repair) => repair.undone_at === null);
}

/** What an organiser said last of somebody who is away. */
export function saidOf(repairs: readonly Repair[], seat: string): SaidOfAway | undefined {
  const last = repairs.findLast(
    (one) => one.kind === 'away' && one.seat_id === seat && one.undone_at === null,
  );
  return last?.changes.said;
}

/** Why it cannot be taken back; undefined when it can. Everything it left must still be as it left it. */
export function undoProblem(
  repair: Repair,
  repairs: readonly Repair[],
  now: DayNow,
): UndoProblem | undefined {
  if (repair.undone_at !== null) return 'undone';
  if (lastRepair(repairs)?.id !== repair.id) return 'notLast';
  if (repair.changes.lastPosted !== now.lastPosted) return 'posted';
  return isAsLeft(repair, now) ? undefined : 'changed';
}

function isAsLeft({ kind, seat_id, table_id, changes }: Repair, now: DayNow): boolean {
  const { added, removed } = changes.absences;
  const rounds = [...added, ...removed, ...changes.seats.map(({ round }) => round)];
  const people = [...(seat_id === null ? [] : [seat_id]), ...changes.seats.map(({ seat }) => seat)];
  const tables = [
    ...(kind === 'closed' || kind === 'opened' ? [table_id ?? ''] : []),
    ...changes.seats.flatMap(({ before }) => (before ? [before.table] : [])),
  ];
  return (
    rounds.every((round) => now.rounds.has(round)) &&
    people.every((seat) => now.seats.has(seat)) &&
    tables.every((table) => now.tables.has(table)) &&
    added.every((round) => now.isAway(round, seat_id ?? '')) &&
    !removed.some((round) => now.isAway(round, seat_id ?? '')) &&
    (kind !== 'closed' || now.tables.get(table_id ?? '')?.closedAt !== null) &&
    changes.seats.every(({ round, seat, after }) => isSame(after, now.placeOf(round, seat)))
  );
}

function isSame(one: Place | null, other: Place | null): boolean {
  return one?.table === other?.table && one?.lockedAt === other?.lockedAt;
}
