import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organises } from '../sessions/seat-store.ts';
import { eraseNote, mustTend } from './note-store.ts';
import { sayNote, toWaiting } from './note-views.ts';
import { noteWords as words } from './note-words.ts';

/** Takes a point away for good. */
export async function removeNote(
  work: Work,
  asker: Person,
  given: { readonly session: string; readonly note: string },
): Promise<Reply> {
  const { seat, session, note } = await mustTend(work, asker, given);
  await eraseNote(work.db, note.id);
  return {
    kind: 'say',
    message: sayNote(words.removed[asker.language]),
    next: toWaiting(session.id, organises(seat)),
  };
}
