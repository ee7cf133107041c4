import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, words } from '../kernel/values.ts';
import { noteKinds } from '../sessions/session-intents.ts';
import { warnedMark } from './warned-text.ts';

export const noteSigns = 500;

/**
 * The box for a point, with `text` in it; the table and round are guessed from where this person sits now. Without
 * `session` it is for the meeting that matters now.
 */
export const OpenNote = intent(
  'note.form',
  'looks',
  z.object({ session: id.optional(), text: z.string().max(noteSigns).optional() }),
);

/** `anyway`: the person read the warning and keeps these words. A block is never kept, whatever is pressed. */
export const AddNote = intent(
  'note.add',
  'changes',
  z.object({
    session: id,
    kind: z.enum(noteKinds),
    text: words(noteSigns),
    anyway: warnedMark,
  }),
);

/** The points of my table now, for the host to sum up. */
export const ShowTableNotes = intent('note.table', 'looks', z.object({ session: id }));

/** All points, by kind, without names. */
export const ShowNotes = intent(
  'note.list',
  'looks',
  z.object({ session: id, kind: z.enum(noteKinds).optional() }),
);
export const RemoveNote = intent('note.remove', 'changes', z.object({ session: id, note: id }));
/** A point that waited because it seemed to be about one person: it is fine, everybody may read it. */
export const ReleaseNote = intent('note.release', 'changes', z.object({ session: id, note: id }));
