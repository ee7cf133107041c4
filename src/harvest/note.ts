import type { NoteKind } from '../db/session-tables.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';

/** Whoever writes for others: their own word is enough when a text seems to be about one person. */
export function writesForOthers(seat: Pick<Seat, 'role'>): boolean {
  return organises(seat) || seat.role === 'table_host';
}

/** Organisers look after every point, a table host after those of the own table. */
export function mayTend(
  seat: Pick<Seat, 'role' | 'home_table_id'>,
  note: { readonly table_id: string | null },
): boolean {
  const ownTable = note.table_id !== null && note.table_id === seat.home_table_id;
  return organises(seat) || (seat.role === 'table_host' && ownTable);
}

/** What the box asks for when no round is on. */
export const usualKind: NoteKind = 'bottleneck';
