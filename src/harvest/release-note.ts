import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Seat, Session } from '../sessions/seat-store.ts';
import { mustHost, organises } from '../sessions/seat-store.ts';
import { mayTend } from './note.ts';
import type { Note } from './note-store.ts';
import { acceptNote, noteOf } from './note-store.ts';
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
