import { OpenActionForm } from '../actions/action-intents.ts';
import type { ActionWithNames } from '../actions/action-store.ts';
import type { Note } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Block, Field, Message, Option } from '../kernel/message.ts';
import { asLabel, noteKindWords, parkWords } from '../sessions/vocabulary-words.ts';
import { themeOptions } from './sorting-views.ts';
import { guessTheme } from './theme.ts';
import { parkReasons, reasonSigns, SavePoint, ShowThemes } from './theme-intents.ts';
import { groupName } from './theme-views.ts';
import { pointWords as words } from './theme-words.ts';

export interface PointPage {
  readonly session: string;
  readonly note: Note;
  /** The points it may say the same as. */
  readonly others: readonly Note[];
  readonly actions: readonly ActionWithNames[];
  /** The action it belongs to. */
  readonly action: string | undefined;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** What the form holds when it is shown again. */
export interface PointValues {
  readonly theme: string;
  readonly sameAs: string;
  readonly action: string;
  readonly chosen: readonly string[];
  readonly askedOf: string;
  readonly parkedBecause: string;
  readonly parkedWords: string;
}

export function valuesOf({ note, action }: PointPage): PointValues {
  return {
    theme: note.theme ?? guessTheme(note.text) ?? '',
    sameAs: note.same_as ?? '',
    action: action ?? '',
    chosen: note.chosen_at === null ? [] : ['yes'],
    askedOf: note.asked_of ?? '',
    parkedBecause: note.parked_because ?? '',
    parkedWords: note.parked_words ?? '',
  };
}

/** One point with all that can be said about it, in one form. `warning`: the reason seems to be about one person. */
export function pointView(
  language: Language,
  page: PointPage,
  values: PointValues,
  warning?: Both<string>,
): Message {
  const { session, note } = page;
  const press = SavePoint({
    session,
    note: note.id,
    ...(warning ? { anyway: markOfTexts(values.parkedWords) } : {}),
  });
  const label = words[warning ? 'keepAnyway' : 'keep'][language];
  return {
    summary: warning ? warning[language] : words.point[language],
    blocks: [
      ...(warning ? [{ kind: 'text' as const, text: warning[language], tone: 'warning' as const }] : []),
      {
        kind: 'facts',
        facts: [
          { label: words.what[language], value: note.text },
          { label: words.kind[language], value: asLabel(noteKindWords[note.kind][language]) },
          { label: words.heardAt[language], value: asLabel(groupName(language, note)) },
        ],
      },
      { kind: 'form', fields: fieldsOf(language, page, values), submit: { label, press, main: true } },
      ...(page.action === undefined ? [makeAction(language, session, note.id)] : []),
    ],
    back: { label: words.themes[language], press: ShowThemes({ session }) },
  };
}

function fieldsOf(language: Language, page: PointPage, values: PointValues): Field[] {
  const { note } = page;
  const choice = (
    name: keyof PointValues,
    none: string,
    options: readonly Option[],
    hint?: string,
  ): Field => ({
    kind: 'choice',
    name,
    label: words[name === 'parkedBecause' ? 'parked' : (name as 'theme')][language],
    ...(hint ? { hint } : {}),
    options: [{ value: '', label: none }, ...options],
    value: values[name] as string,
    optional: true,
  });
  const others = page.others.map(({ id, text }) => ({ value: id, label: text }));
  const actions = page.actions.map(({ id, title }) => ({ value: id, label: title }));
  const organisations = page.organisations.map(({ id, name }) => ({ value: id, label: name }));
  const reasons = parkReasons.map((reason) => ({ value: reason, label: parkWords[reason][language] }));
  return [
    choice('theme', words.leaveOpen[language], themeOptions(language)),
    ...(others.length > 0
      ? [choice('sameAs', words.different[language], others, words.sameAsHint[language])]
      : []),
    ...(note.kind === 'solution'
      ? [
          {
            kind: 'choices' as const,
            name: 'chosen',
            label: words.chosen[language],
            options: [{ value: 'yes', label: words.choose[language] }],
            values: values.chosen,
          },
        ]
      : []),
    ...(note.kind === 'question' ? [choice('askedOf', words.nobodyAsked[language], organisations)] : []),
    ...(actions.length > 0 ? [choice('action', words.noAction[language], actions)] : []),
    choice('parkedBecause', words.notParked[language], reasons),
    {
      kind: 'line',
      name: 'parkedWords',
      label: words.parkedWords[language],
      max: reasonSigns,
      optional: true,
      ...(values.parkedWords ? { value: values.parkedWords } : {}),
    },
  ];
}

function makeAction(language: Language, session: string, note: string): Block {
  return {
    kind: 'buttons',
    buttons: [{ label: words.makeAction[language], press: OpenActionForm({ session, note }) }],
  };
}
