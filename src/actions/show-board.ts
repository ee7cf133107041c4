import type { Theme } from '../db/result-tables.ts';
import { notesOf } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import { themeOfAction, themes } from '../themes/theme.ts';
import { boardView } from './board-views.ts';
import { sharedActions } from './shared-action-store.ts';

/** Every action of the meeting, by theme, for everybody in it. Whoever is stuck is shown as under way. */
export async function showBoard(
  work: Work,
  asker: Person,
  args: { readonly session?: string | undefined; readonly theme?: Theme | undefined },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, args.session ?? (await seatedSession(work, asker)));
  const notes = await notesOf(work.db, session.id);
  const actions = (await sharedActions(work.db, session.id)).map((action) => ({
    action,
    theme: themeOfAction(action, notes),
  }));
  const groups = [...themes, null]
    .map((theme) => ({
      theme,
      actions: actions.filter((one) => one.theme === theme).map(({ action }) => action),
    }))
    .filter((group) => group.actions.length > 0);
  const reader = { me: asker.id, organises: organises(seat) };
  return { kind: 'say', message: boardView(asker.language, session.id, groups, args.theme, reader) };
}
