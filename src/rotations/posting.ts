import { later, minutes } from '../kernel/clock.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import { beginOf, endOf } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { PlanSheet } from './plan-request.ts';
import { guestsAt, hostsAt, tableIn } from './plan-request.ts';

/** What one person hears about a round. */
export interface RoundCall {
  readonly person: SeatedPerson;
  readonly table: CafeTable;
  readonly part:
    | { readonly kind: 'goes' }
    /** At the same table as before; `othersCome` unless the whole table stays. */
    | { readonly kind: 'stays'; readonly othersCome: boolean }
    | { readonly kind: 'hosts'; readonly guests: readonly SeatedPerson[]; readonly notes: number };
}

/** Everybody with a table in this round. @param notes points so far, by table. */
export function callsOf(
  sheet: PlanSheet,
  round: Round,
  notes: ReadonlyMap<string, number>,
): readonly RoundCall[] {
  return [...sheet.people.values()].flatMap((person): RoundCall[] => {
    const table = tableIn(sheet, round.id, person.seatId);
    if (!table) return [];
    const guests = guestsAt(sheet, round.id, table.id);
    if (hostsAt(person, table.id))
      return [{ person, table, part: { kind: 'hosts', guests, notes: notes.get(table.id) ?? 0 } }];
    if (!stays(sheet, round, person, table)) return [{ person, table, part: { kind: 'goes' } }];
    const othersCome = guests.some((guest) => !stays(sheet, round, guest, table));
    return [{ person, table, part: { kind: 'stays', othersCome } }];
  });
}

/**
 * Until when a message about a round is of use: its end by the clock. On a day that runs late a round may be posted
 * after that end; then it is good for as long as the round takes.
 */
export function goodUntil(round: Round, session: Session, postedAt: Date): Date {
  const end = endOf(round, session);
  return postedAt < end ? end : later(postedAt, minutes(round.minutes));
}

/** Still to begin by the clock, so that people hear the time. */
export function isAhead(round: Round, session: Session, now: Date): boolean {
  return now < beginOf(round, session);
}

function stays(sheet: PlanSheet, round: Round, person: SeatedPerson, table: CafeTable): boolean {
  const before = sheet.rounds.findLast((one) => one.posted_at !== null && one.number < round.number);
  if (!before) return person.staysPutAt !== null && person.homeTableId === table.id;
  return tableIn(sheet, before.id, person.seatId)?.id === table.id;
}
