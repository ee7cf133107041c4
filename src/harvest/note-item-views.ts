import { OpenActionForm } from '../actions/action-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Press } from '../kernel/message.ts';
import { asLabel, noteKindWords, themeWords } from '../sessions/vocabulary-words.ts';
import { ShowPoint } from '../themes/theme-intents.ts';
import { OpenNote, ReleaseNote, RemoveNote } from './note-intents.ts';
import type { Note } from './note-store.ts';
import { noteWords as words } from './note-words.ts';

/** What this reader may do with points. */
export interface Rights {
  readonly tends: boolean;
  readonly makesActions: boolean;
}

export function noteItem(
  language: Language,
  session: string,
  note: Note,
  detail: string,
  rights: Rights,
): Item {
  const buttons = [
    ...(rights.makesActions && note.kind === 'action_idea'
      ? [{ label: words.makeAction[language], press: OpenActionForm({ session, note: note.id }) }]
      : []),
    ...(rights.tends ? [removeButton(language, session, note)] : []),
  ];
  return {
    text: note.text,
    ...(detail ? { detail } : {}),
    ...(rights.tends ? { open: ShowPoint({ session, note: note.id }) } : {}),
    ...(buttons.length > 0 ? { buttons } : {}),
  };
}

function removeButton(language: Language, session: string, note: Note): Press {
  return {
    label: words.remove[language],
    press: RemoveNote({ session, note: note.id }),
    confirm: words.removeSure[language],
  };
}

export function placeOf(language: Language, note: Note): string {
  const round = note.roundNumber === null ? '' : `${words.round[language]} ${note.roundNumber}`;
  const table =
    note.tableNumber === null ? '' : `${words.table[language]} ${note.tableNumber}, ${note.tableName}`;
  const theme = note.theme === null ? '' : themeWords[note.theme][language];
  return [round, table, theme].filter(Boolean).join(' · ');
}

/** Points that wait for somebody to read them, with what can be done. */
export function heldBlocks(language: Language, session: string, held: readonly Note[]): readonly Block[] {
  if (held.length === 0) return [];
  const items = held.map((note) => ({
    text: note.text,
    detail: [asLabel(noteKindWords[note.kind][language]), placeOf(language, note)]
      .filter(Boolean)
      .join(' · '),
    buttons: [
      { label: words.release[language], press: ReleaseNote({ session, note: note.id }) },
      removeButton(language, session, note),
    ],
  }));
  return [
    { kind: 'heading', text: words.heldTitle[language] },
    { kind: 'text', text: words.heldWhy[language], tone: 'warning' },
    { kind: 'list', items },
  ];
}

export function section(title: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];
}

export function addButton(language: Language, session: string, ...more: readonly Press[]): Block {
  return {
    kind: 'buttons',
    buttons: [{ label: words.title[language], press: OpenNote({ session }), main: true }, ...more],
  };
}

/** 'Alle punten (12)' */
export function counted(title: string, count: number): string {
  return count === 0 ? title : `${title} (${count})`;
}
