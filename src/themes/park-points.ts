import { actionsByNote } from '../actions/source-store.ts';
import { mayTend } from '../harvest/note.ts';
import { notesOf } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { parkingView } from './sorting-views.ts';
import { atOnce, byTheme } from './theme.ts';
import { ShowThemes } from './theme-intents.ts';
import { saidSaved } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

/** The next ten points of which no action comes and nobody said why, for who looks after them. */
export async function parkPoints(
  work: Work,
  asker: Person,
  { session, skip = 0 }: { readonly session: string; readonly skip?: number | undefined },
): Promise<Reply> {
  const { seat } = await mustHost(work, asker, session);
  const notes = (await notesOf(work.db, session)).filter(({ held_at }) => held_at === null);
  const withAction = await actionsByNote(work.db, session);
  const open = byTheme(notes)
    .flatMap(({ points }) => points)
    .filter((point) => ![point, ...point.also].some(({ id }) => withAction.has(id)))
    .filter((point) => point.chosen_at === null && point.parked_at === null && mayTend(seat, point))
    .slice(skip);
  const points = open.slice(0, atOnce);
  if (points.length === 0)
    return {
      kind: 'say',
      message: saidSaved(words[skip === 0 ? 'allParked' : 'savedPoint'][asker.language]),
      next: ShowThemes({ session }),
    };
  const left = open.length - points.length;
  return { kind: 'ask', message: parkingView(asker.language, session, points, { skip, left }) };
}
