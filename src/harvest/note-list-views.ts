import type { NoteKind } from '../db/session-tables.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { noteKinds, ShowSession } from '../sessions/session-intents.ts';
import { asLabel, noteKindPluralWords } from '../sessions/vocabulary-words.ts';
import { ShowThemes } from '../themes/theme-intents.ts';
import { ShowNotes } from './note-intents.ts';
import type { Rights } from './note-item-views.ts';
import { addButton, counted, heldBlocks, noteItem, placeOf, section } from './note-item-views.ts';
import type { Note } from './note-store.ts';
import { noteWords as words } from './note-words.ts';

/** How many points of a kind the page of all shows; the rest is one press away. */
const perKind = 5;

/** All points, by kind, those that wait first. `kind`: all of one kind. */
export function notesPage(
  language: Language,
  session: string,
  notes: readonly Note[],
  kind: NoteKind | undefined,
  rights: Rights,
): Message {
  const held = notes.filter(({ held_at }) => held_at !== null);
  const readable = notes.filter(({ held_at }) => held_at === null);
  const title = kind ? asLabel(noteKindPluralWords[kind][language]) : words.allPoints[language];
  const kinds = kind ? [kind] : noteKinds;
  return {
    summary: counted(title, readable.filter((one) => kinds.includes(one.kind)).length),
    blocks: [
      ...heldBlocks(language, session, held),
      ...kinds.flatMap((one) => {
        const all = readable.filter((note) => note.kind === one).toReversed();
        const shown = kind ? all : all.slice(0, perKind);
        return [
          ...section(
            asLabel(noteKindPluralWords[one][language]),
            shown.map((note) => noteItem(language, session, note, placeOf(language, note), rights)),
          ),
          ...(shown.length < all.length ? [moreOf(language, session, one, all.length)] : []),
        ];
      }),
      ...(notes.length === 0 ? [{ kind: 'text' as const, text: words.noPoints[language] }] : []),
      addButton(language, session, ...(readable.length > 0 ? [themesButton(language, session)] : [])),
    ],
    back: kind
      ? { label: words.allPoints[language], press: ShowNotes({ session }) }
      : rights.tends
        ? { label: words.toMeeting[language], press: ShowSession({ session }) }
        : { label: words.home[language], press: ShowHome({}) },
  };
}

function themesButton(language: Language, session: string): Press {
  return { label: words.byTheme[language], press: ShowThemes({ session }) };
}

function moreOf(language: Language, session: string, kind: NoteKind, count: number): Block {
  const label = words.allOfKind[language]({ count, kind: noteKindPluralWords[kind][language] });
  return { kind: 'buttons', buttons: [{ label, press: ShowNotes({ session, kind }) }] };
}
