import type { Theme } from '../db/result-tables.ts';
import type { Note } from '../harvest/note-store.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Field, Message, Option } from '../kernel/message.ts';
import { asLabel, noteKindWords, parkWords, themeWords } from '../sessions/vocabulary-words.ts';
import { guessTheme, themes } from './theme.ts';
import { parkReasons, SaveParked, SaveThemes, ShowThemes } from './theme-intents.ts';
import { groupName } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

/** What the box of a point is called in the form. */
export function themeBox({ id }: Pick<Note, 'id'>): string {
  return `theme-${id}`;
}

/** The same for why nothing comes of a point. */
export function reasonBox({ id }: Pick<Note, 'id'>): string {
  return `reason-${id}`;
}

interface Turn {
  /** How many were left open before these, and how many come after. */
  readonly skip: number;
  readonly left: number;
}

/** Points to choose a theme for, with the guess filled in, and one save. */
export function sortingView(
  language: Language,
  session: string,
  notes: readonly Note[],
  turn: Turn,
): Message {
  const fields = notes.map((note) =>
    fieldOf(language, note, themeBox(note), themeOptions(language), guessTheme(note.text) ?? ''),
  );
  const press = SaveThemes({ session, skip: turn.skip });
  return formView(language, session, fields, turn, press, words.sort[language], words.sortWhy[language]);
}

/** Points without an action, with a choice of reasons; a reason in own words is given on the page of the point. */
export function parkingView(
  language: Language,
  session: string,
  notes: readonly Note[],
  turn: Turn,
): Message {
  const options = parkReasons
    .filter((reason) => reason !== 'own_words')
    .map((reason) => ({ value: reason, label: parkWords[reason][language] }));
  const fields = notes.map((note) => fieldOf(language, note, reasonBox(note), options, ''));
  const press = SaveParked({ session, skip: turn.skip });
  return formView(language, session, fields, turn, press, words.park[language], words.parkWhy[language]);
}

export function themeOptions(language: Language): readonly Option[] {
  return themes.map((theme: Theme) => ({ value: theme, label: asLabel(themeWords[theme][language]) }));
}

function formView(
  language: Language,
  session: string,
  fields: readonly Field[],
  { left }: Turn,
  press: Intent,
  summary: string,
  why: string,
): Message {
  return {
    summary,
    blocks: [
      { kind: 'text', text: why },
      ...(left > 0
        ? [{ kind: 'text' as const, text: words.left[language]({ count: left }), tone: 'quiet' as const }]
        : []),
      { kind: 'form', fields, submit: { label: words.keep[language], press, main: true } },
    ],
    back: { label: words.themes[language], press: ShowThemes({ session }) },
  };
}

function fieldOf(
  language: Language,
  note: Note,
  name: string,
  options: readonly Option[],
  value: string,
): Field {
  return {
    kind: 'choice',
    name,
    label: note.text,
    hint: `${asLabel(noteKindWords[note.kind][language])} · ${groupName(language, note)}`,
    options: [{ value: '', label: words.leaveOpen[language] }, ...options],
    value,
    optional: true,
  };
}
