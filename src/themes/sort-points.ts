import { mayTend } from '../harvest/note.ts';
import type { Note } from '../harvest/note-store.ts';
import { notesOf } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Db, Reply, Work } from '../kernel/work.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { sortingView } from './sorting-views.ts';
import { atOnce } from './theme.ts';
import { ShowThemes } from './theme-intents.ts';
import { saidSaved } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

/** The next ten points without a theme: for organisers of all tables, for a table host of the own table. */
export async function sortPoints(
  work: Work,
  asker: Person,
  { session, skip = 0 }: { readonly session: string; readonly skip?: number | undefined },
): Promise<Reply> {
  const { seat } = await mustHost(work, asker, session);
  const open = (await pointsToSort(work.db, seat)).slice(skip);
  const notes = open.slice(0, atOnce);
  if (notes.length === 0) {
    const text = words[skip === 0 ? 'allSorted' : 'savedPoint'][asker.language];
    return { kind: 'say', message: saidSaved(text), next: ShowThemes({ session }) };
  }
  const left = open.length - notes.length;
  return { kind: 'ask', message: sortingView(asker.language, session, notes, { skip, left }) };
}

/** What this person looks after and nobody chose a theme for; what says the same as another point needs none. */
async function pointsToSort(db: Db, seat: Seat): Promise<readonly Note[]> {
  const notes = await notesOf(db, seat.session_id);
  return notes.filter(
    (note) => note.held_at === null && note.theme === null && note.same_as === null && mayTend(seat, note),
  );
}
