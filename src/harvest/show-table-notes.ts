import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { mayTend } from './note.ts';
import { notesOf, tableIn } from './note-store.ts';
import { noTablePage, tableNotesPage } from './table-notes-views.ts';

/** For the host: the points of my table, the group before this one first. */
export async function showTableNotes(
  work: Work,
  asker: Person,
  { session: id }: { readonly session: string },
): Promise<Reply> {
  const { seat, session } = await mustHost(work, asker, id);
  const round = await currentRound(work.db, session, work.now);
  const table = await tableIn(work.db, seat, round);
  if (table === null) return { kind: 'say', message: noTablePage(asker.language, session.id) };
  const notes = await notesOf(work.db, session.id, { tableId: table });
  const rights = { tends: mayTend(seat, { table_id: table }), makesActions: true };
  return {
    kind: 'say',
    message: tableNotesPage(asker.language, session.id, notes, round?.number, rights),
  };
}
