import type { Theme } from '../db/result-tables.ts';
import { mayTend } from '../harvest/note.ts';
import { changeNote, notesOf } from '../harvest/note-store.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { themeBox } from './sorting-views.ts';
import { themes } from './theme.ts';
import { SortPoints } from './theme-intents.ts';
import { saidSaved } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

type Chosen = { readonly session: string; readonly skip?: number | undefined } & Readonly<
  Record<string, unknown>
>;

/** Keeps the theme of each point on the page, and goes on to the next ten. What was left open is passed over. */
export async function saveThemes(work: Work, asker: Person, args: Chosen): Promise<Reply> {
  const { seat, session } = await mustHost(work, asker, args.session);
  const boxes = Object.keys(args).filter((box) => box.startsWith(themeBox({ id: '' })));
  const notes = (await notesOf(work.db, session.id)).filter((note) => mayTend(seat, note));
  const ours = new Map(notes.map((note) => [themeBox(note), note]));
  if (boxes.some((box) => !ours.has(box))) throw new Refusal(notThere);
  let kept = 0;
  for (const [box, note] of ours) {
    const theme = args[box];
    if (!isTheme(theme)) continue;
    await changeNote(work.db, note.id, { theme });
    kept += 1;
  }
  const text = words.saved[asker.language]({ count: kept });
  const skip = (args.skip ?? 0) + boxes.length - kept;
  const next = SortPoints({ session: session.id, skip });
  const message = saidSaved(text, { label: words.goOn[asker.language], press: next });
  return { kind: 'say', message, next };
}

function isTheme(given: unknown): given is Theme {
  return themes.some((theme) => theme === given);
}
