import type { NoteKind } from '../db/session-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { currentRound } from '../sessions/session-store.ts';
import { writesForOthers } from './note.ts';
import { adviceOn } from './note-advice.ts';
import { checkText } from './note-check.ts';
import { OpenNote } from './note-intents.ts';
import { keepNote, sensitiveIn, tableIn } from './note-store.ts';
import { sayNote, warningForm } from './note-views.ts';
import { noteWords as words } from './note-words.ts';
import { markOfTexts } from './warned-text.ts';

/**
 * Keeps a point without its writer (domain R6). The check comes before anything is written: a personal number is never
 * kept. A text that seems to be about one person is kept when a host or organiser says so; that of a participant waits
 * until one of them has read it, and knows its writer for so long.
 */
export async function addNote(
  work: Work,
  asker: Person,
  typed: {
    readonly session: string;
    readonly kind: NoteKind;
    readonly text: string;
    readonly anyway?: string | undefined;
  },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, typed.session);
  if (session.stage === 'closed') throw new Refusal(words.closed);
  const { language } = asker;
  const forOthers = writesForOthers(seat);
  const check = checkText(typed.text, await sensitiveIn(work.db, session.id));
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && typed.anyway !== markOfTexts(typed.text)) {
    const advice = adviceOn(check)[language];
    return { kind: 'ask', message: warningForm(language, session.id, typed, advice, forOthers) };
  }
  const waits = check.verdict === 'warn' && !forOthers;
  const round = await currentRound(work.db, session, work.now);
  await keepNote(work.db, {
    id: work.newId(),
    session_id: session.id,
    round_id: round?.id ?? null,
    table_id: await tableIn(work.db, seat, round),
    kind: typed.kind,
    text: typed.text,
    author_id: waits ? asker.id : null,
    held_at: waits ? iso(work.now) : null,
    created_at: iso(work.now),
  });
  const hint = check.verdict === 'hint' ? adviceOn(check)[language] : undefined;
  const said = (waits ? words.held : words.saved)[language];
  return { kind: 'say', message: sayNote(said, hint), next: OpenNote({ session: session.id }) };
}
