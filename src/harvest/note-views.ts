import type { NoteKind } from '../db/session-tables.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import type { Round } from '../sessions/round.ts';
import { noteKinds } from '../sessions/session-intents.ts';
import { asLabel, noteKindWords } from '../sessions/vocabulary-words.ts';
import { AddNote, noteSigns, ShowNotes, ShowTableNotes } from './note-intents.ts';
import type { Note } from './note-store.ts';
import { noteWords as words } from './note-words.ts';
import { markOfTexts } from './warned-text.ts';

export interface NotePage {
  readonly session: string;
  readonly round: Round | undefined;
  readonly kind: NoteKind;
  readonly text: string;
  /** Newest first. */
  readonly lastOfTable: readonly Note[];
  readonly mineWaiting: readonly Note[];
  readonly toRead: { readonly count: number; readonly press: ReturnType<typeof ShowNotes> };
}

/** The box for a point, and below it what this table just wrote. */
export function notePage(language: Language, page: NotePage): Message {
  const { session, round, toRead } = page;
  const question = round && (language === 'nl' ? round.question_nl : round.question_en || round.question_nl);
  return {
    summary: words.title[language],
    blocks: [
      ...(round && question
        ? [{ kind: 'text' as const, text: words.roundAsks[language]({ round: round.number, question }) }]
        : []),
      noteForm(language, page.kind, page.text, {
        label: words.keep[language],
        press: AddNote({ session }),
      }),
      ...(toRead.count > 0
        ? [
            {
              kind: 'list' as const,
              items: [{ text: words.toRead[language]({ count: toRead.count }), open: toRead.press }],
            },
          ]
        : []),
      ...plainList(words.waitsForHost[language], page.mineWaiting),
      ...plainList(words.lastOfTable[language], page.lastOfTable),
      {
        kind: 'buttons',
        buttons: [{ label: words.allPoints[language], press: ShowNotes({ session }) }],
      },
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** The text once more with what the check noticed. `forOthers`: a host or an organiser, whose own yes is enough. */
export function warningForm(
  language: Language,
  session: string,
  typed: { readonly kind: NoteKind; readonly text: string },
  advice: string,
  forOthers: boolean,
): Message {
  const label = (forOthers ? words.keepAnyway : words.letHostRead)[language];
  return {
    summary: advice,
    blocks: [
      { kind: 'text', text: advice, tone: 'warning' },
      noteForm(
        language,
        typed.kind,
        typed.text,
        { label, press: AddNote({ session, anyway: markOfTexts(typed.text) }) },
        forOthers ? undefined : words.letHostReadHint[language],
      ),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export function sayNote(said: string, more?: string): Message {
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said, tone: 'good' },
      ...(more ? [{ kind: 'text' as const, text: more }] : []),
    ],
  };
}

/** Where somebody looks after points that wait: organisers on the page of all, hosts on that of their table. */
export function toWaiting(session: string, organiser: boolean): ReturnType<typeof ShowNotes> {
  return organiser ? ShowNotes({ session }) : ShowTableNotes({ session });
}

function noteForm(
  language: Language,
  kind: NoteKind,
  text: string,
  submit: Press,
  hint: string = words.readsAlong[language],
): Block {
  return {
    kind: 'form',
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: words.kind[language],
        value: kind,
        options: noteKinds.map((one) => ({ value: one, label: asLabel(noteKindWords[one][language]) })),
      },
      { kind: 'lines', name: 'text', label: words.text[language], hint, value: text, max: noteSigns },
    ],
    submit: { ...submit, main: true },
  };
}

function plainList(title: string, notes: readonly Note[]): readonly Block[] {
  return notes.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items: notes.map(({ text }) => ({ text })) },
      ];
}
