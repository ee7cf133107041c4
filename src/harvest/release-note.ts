import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organises } from '../sessions/seat-store.ts';
import { acceptNote, mustTend } from './note-store.ts';
import { sayNote, toWaiting } from './note-views.ts';
import { noteWords as words } from './note-words.ts';

/** Somebody read the point that waited and finds it fine: everybody may see it. */
export async function releaseNote(
  work: Work,
  asker: Person,
  given: { readonly session: string; readonly note: string },
): Promise<Reply> {
  const { seat, session, note } = await mustTend(work, asker, given);
  await acceptNote(work.db, note.id);
  return {
    kind: 'say',
    message: sayNote(words.released[asker.language]),
    next: toWaiting(session.id, organises(seat)),
  };
}
