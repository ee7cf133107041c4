import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { mayTend, usualKind, writesForOthers } from './note.ts';
import { notesOf, tableIn } from './note-store.ts';
import { notePage, toWaiting } from './note-views.ts';

/** The box for a point. What the round asks for is chosen already. */
export async function openNote(
  work: Work,
  asker: Person,
  {
    session: given,
    text = '',
  }: { readonly session?: string | undefined; readonly text?: string | undefined },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, given ?? (await seatedSession(work, asker)));
  const round = await currentRound(work.db, session, work.now);
  const table = await tableIn(work.db, seat, round);
  const notes = await notesOf(work.db, session.id);
  const held = notes.filter(({ held_at }) => held_at !== null);
  const readable = notes.filter(({ held_at }) => held_at === null);
  const mine = writesForOthers(seat) ? [] : held.filter(({ author_id }) => author_id === asker.id);
  return {
    kind: 'ask',
    message: notePage(asker.language, {
      session: session.id,
      round,
      kind: round?.asks_for ?? usualKind,
      text,
      lastOfTable: readable
        .filter(({ table_id }) => table_id !== null && table_id === table)
        .slice(-5)
        .toReversed(),
      mineWaiting: mine,
      toRead: {
        count: held.filter((note) => mayTend(seat, note)).length,
        press: toWaiting(session.id, organises(seat)),
      },
    }),
  };
}
