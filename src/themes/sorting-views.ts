import type { Theme } from '../db/tables.ts';
import type { Note } from '../harvest/note-store.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message, Option } from '../kernel/message.ts';
import { asLabel, noteKindWords, themeWords } from '../sessions/vocabulary-words.ts';
import { guessTheme, themes } from './theme.ts';
import { SaveThemes, ShowThemes } from './theme-intents.ts';
import { groupName } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

/** What the box of a point is called in the form. */
export function themeBox({ id }: Pick<Note, 'id'>): string {
  return `theme-${id}`;
}

/** Points to choose a theme for, with the guess filled in, and one save. `left`: how many come after these. */
export function sortingView(
  language: Language,
  session: string,
  notes: readonly Note[],
  { skip, left }: { readonly skip: number; readonly left: number },
): Message {
  return {
    summary: words.sort[language],
    blocks: [
      { kind: 'text', text: words.sortWhy[language] },
      ...(left > 0
        ? [{ kind: 'text' as const, text: words.left[language]({ count: left }), tone: 'quiet' as const }]
        : []),
      {
        kind: 'form',
        fields: notes.map((note) => themeField(language, note)),
        submit: { label: words.keep[language], press: SaveThemes({ session, skip }), main: true },
      },
    ],
    back: { label: words.themes[language], press: ShowThemes({ session }) },
  };
}

export function themeOptions(language: Language): readonly Option[] {
  return themes.map((theme: Theme) => ({ value: theme, label: asLabel(themeWords[theme][language]) }));
}

function themeField(language: Language, note: Note): Field {
  return {
    kind: 'choice',
    name: themeBox(note),
    label: note.text,
    hint: `${asLabel(noteKindWords[note.kind][language])} · ${groupName(language, note)}`,
    options: [{ value: '', label: words.leaveOpen[language] }, ...themeOptions(language)],
    value: guessTheme(note.text) ?? '',
    optional: true,
  };
}
