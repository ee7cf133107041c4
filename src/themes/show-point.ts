import { actionsOfSession } from '../actions/action-store.ts';
import { actionsByNote } from '../actions/source-store.ts';
import type { Note } from '../harvest/note-store.ts';
import { mustTend, notesOf } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organisationsOf } from '../sessions/session-store.ts';
import type { PointPage } from './point-views.ts';
import { pointView, valuesOf } from './point-views.ts';

/** One point, for who looks after it. */
export async function showPoint(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly note: string },
): Promise<Reply> {
  const { note } = await mustTend(work, asker, args);
  const page = await readPointPage(work, asker, note);
  return { kind: 'ask', message: pointView(asker.language, page, valuesOf(page)) };
}

export async function readPointPage({ db }: Work, asker: Person, note: Note): Promise<PointPage> {
  const notes = await notesOf(db, note.session_id);
  const actions = await actionsOfSession(db, note.session_id);
  return {
    session: note.session_id,
    note,
    others: notes.filter(
      (one) => one.id !== note.id && one.held_at === null && one.same_as === null && one.kind === note.kind,
    ),
    actions: actions.filter(({ status }) => status !== 'dropped'),
    action: (await actionsByNote(db, note.session_id)).get(note.id)?.[0],
    organisations: await organisationsOf(db, asker.regionId),
  };
}
