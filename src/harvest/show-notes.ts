import type { NoteKind } from '../db/session-tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit, organises } from '../sessions/seat-store.ts';
import { writesForOthers } from './note.ts';
import { notesPage } from './note-list-views.ts';
import { notesOf } from './note-store.ts';

/** All points by kind, without names. Those that wait are for organisers only. */
export async function showNotes(
  work: Work,
  asker: Person,
  { session: id, kind }: { readonly session: string; readonly kind?: NoteKind | undefined },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, id);
  const tends = organises(seat);
  const notes = (await notesOf(work.db, session.id)).filter(({ held_at }) => tends || held_at === null);
  const rights = { tends, makesActions: writesForOthers(seat) };
  return { kind: 'say', message: notesPage(asker.language, session.id, notes, kind, rights) };
}
