import type { Theme } from '../db/result-tables.ts';
import { mayTend } from '../harvest/note.ts';
import { notesOf } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import { byTheme } from './theme.ts';
import { themesPage } from './theme-views.ts';

/** The points by theme, without names, for everybody in the meeting. */
export async function showThemes(
  work: Work,
  asker: Person,
  args: { readonly session?: string | undefined; readonly theme?: Theme | undefined },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, args.session ?? (await seatedSession(work, asker)));
  const notes = (await notesOf(work.db, session.id)).filter(({ held_at }) => held_at === null);
  const message = themesPage(asker.language, session.id, byTheme(notes), args.theme, {
    organises: organises(seat),
    tends: (point) => mayTend(seat, point),
  });
  return { kind: 'say', message };
}
