import type { Insertable, Selectable, Updateable } from 'kysely';
import type { NotesTable } from '../db/result-tables.ts';
import type { Layer, RoundMode } from '../db/session-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Round } from '../sessions/round.ts';
import type { Seat, Session } from '../sessions/seat-store.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { mayTend } from './note.ts';
import type { Sensitive } from './note-check.ts';

/** A point, with the round and the table it came from. */
export type Note = Selectable<NotesTable> & {
  readonly roundNumber: number | null;
  readonly roundMode: RoundMode | null;
  readonly tableNumber: number | null;
  readonly tableName: string | null;
  readonly homeLayer: Layer | null;
};

/** The points of a meeting, oldest first. `tableId`: of one table only. */
export async function notesOf(
  db: Db,
  sessionId: string,
  only: { readonly tableId?: string | null } = {},
): Promise<Note[]> {
  if (only.tableId === null) return [];
  const all = notes(db).where('notes.session_id', '=', sessionId);
  const some = only.tableId === undefined ? all : all.where('notes.table_id', '=', only.tableId);
  return some.orderBy('notes.created_at').orderBy('notes.id').execute();
}

export function noteOf(db: Db, sessionId: string, noteId: string): Promise<Note | undefined> {
  return notes(db)
    .where('notes.session_id', '=', sessionId)
    .where('notes.id', '=', noteId)
    .executeTakeFirst();
}

export async function keepNote(db: Db, note: Insertable<NotesTable>): Promise<void> {
  await db.insertInto('notes').values(note).execute();
}

/** A point this person looks after. */
export async function mustTend(
  work: Work,
  asker: Person,
  { session: sessionId, note: noteId }: { readonly session: string; readonly note: string },
): Promise<{ readonly seat: Seat; readonly session: Session; readonly note: Note }> {
  const { seat, session } = await mustHost(work, asker, sessionId);
  const note = await noteOf(work.db, session.id, noteId);
  if (!note || !mayTend(seat, note)) throw new Refusal(notThere);
  return { seat, session, note };
}

export async function changeNote(db: Db, noteId: string, change: Updateable<NotesTable>): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await db.updateTable('notes').set(change).where('id', '=', noteId).execute();
}

/** This point says the same as `other` from now on; what said the same as this one says the same as `other` too. */
export async function repointSame(db: Db, noteId: string, other: string): Promise<void> {
  await db.updateTable('notes').set({ same_as: other }).where('same_as', '=', noteId).execute();
}

/** From here on everybody may read it and nobody can see who wrote it (domain R6). */
export async function acceptNote(db: Db, noteId: string): Promise<void> {
  await db.updateTable('notes').set({ held_at: null, author_id: null }).where('id', '=', noteId).execute();
}

/** An action that grew out of it stays. */
export async function eraseNote(db: Db, noteId: string): Promise<void> {
  await db.deleteFrom('notes').where('id', '=', noteId).execute();
}

/** Where this seat is in a round: the table of the plan, else the own table. A table host stays at the own table. */
export async function tableIn(db: Db, seat: Seat, round: Round | undefined): Promise<string | null> {
  if (seat.role === 'table_host' && seat.home_table_id !== null) return seat.home_table_id;
  const placed =
    round &&
    (await db
      .selectFrom('assignments')
      .select('table_id')
      .where('round_id', '=', round.id)
      .where('seat_id', '=', seat.id)
      .executeTakeFirst());
  return placed?.table_id ?? seat.home_table_id;
}

/** What makes a text about somebody in this meeting. `exceptOf`: whose own name is no problem. */
export async function sensitiveIn(db: Db, sessionId: string, exceptOf?: string): Promise<Sensitive> {
  const guests = await guestsOf(db, sessionId);
  const own = guests.find(({ id }) => id === exceptOf)?.firstName;
  const names = guests
    .filter(({ id }) => id !== exceptOf)
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  return { watchWords: [], names, own };
}

function notes(db: Db) {
  return db
    .selectFrom('notes')
    .leftJoin('rounds', 'rounds.id', 'notes.round_id')
    .leftJoin('cafe_tables', 'cafe_tables.id', 'notes.table_id')
    .selectAll('notes')
    .select([
      'rounds.number as roundNumber',
      'rounds.mode as roundMode',
      'cafe_tables.number as tableNumber',
      'cafe_tables.name as tableName',
      'cafe_tables.home_layer as homeLayer',
    ]);
}
