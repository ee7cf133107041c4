import type { Language } from '../kernel/language.ts';
import type { Block, Field, Message, Press } from '../kernel/message.ts';
import type { Round } from './round.ts';
import { endTimeOf, nextStart } from './round.ts';
import { roundWords as words } from './round-words.ts';
import type { Session } from './seat-store.ts';
import {
  noteKinds,
  OpenRound,
  RemoveRound,
  roundModes,
  SaveRound,
  ShowRounds,
  ShowSession,
} from './session-intents.ts';
import { toMeeting } from './session-views.ts';
import { asLabel, modeWords, noteKindPluralWords } from './vocabulary-words.ts';

/** The rounds in order of time. A posted one cannot be opened: people already know it. */
export function roundsView(language: Language, session: string, rounds: readonly Round[]): Message {
  const add: Press = { label: words.add[language], press: OpenRound({ session }), main: true };
  const goOn: Press = { label: words.goOn[language], press: ShowSession({ session }) };
  return {
    summary: words.title[language],
    blocks: [
      ...(rounds.length === 0 ? [{ kind: 'text' as const, text: words.none[language] }] : []),
      {
        kind: 'list',
        items: rounds.map((round) => ({
          text: words.line[language]({ ...round, ends: endTimeOf(round) }),
          detail: detailOf(language, round),
          ...(round.posted_at === null ? { open: OpenRound({ session, round: round.id }) } : {}),
        })),
      },
      { kind: 'buttons', buttons: rounds.length === 0 ? [add] : [add, goOn] },
    ],
    back: toMeeting(language, session),
  };
}

/** The form for a round; `round` is the one to change. A new one starts with what usually comes next. */
export function roundFormView(
  language: Language,
  session: Session,
  rounds: readonly Round[],
  round: Round | undefined,
): Message {
  const press = SaveRound(round ? { session: session.id, round: round.id } : { session: session.id });
  return {
    summary: round ? words.changeTitle[language](round) : words.newTitle[language],
    blocks: [
      {
        kind: 'form',
        submit: { label: words.save[language], press, main: true },
        fields: [...questionFields(language, round), ...timeFields(language, session, rounds, round)],
      },
      ...(round ? [removeButton(language, session.id, round)] : []),
    ],
    back: { label: words.title[language], press: ShowRounds({ session: session.id }) },
  };
}

function questionFields(language: Language, round: Round | undefined): Field[] {
  const ownEnglish = round && round.question_en !== round.question_nl ? round.question_en : '';
  return [
    {
      kind: 'line',
      name: 'questionNl',
      label: words.questionNl[language],
      hint: words.questionNlHint[language],
      max: 200,
      value: round?.question_nl ?? '',
    },
    {
      kind: 'line',
      name: 'questionEn',
      label: words.questionEn[language],
      hint: words.questionEnHint[language],
      max: 200,
      optional: true,
      value: ownEnglish,
    },
  ];
}

function timeFields(
  language: Language,
  session: Session,
  rounds: readonly Round[],
  round: Round | undefined,
): Field[] {
  const asksFor = usualKinds[rounds.length] ?? 'action_idea';
  return [
    {
      kind: 'choice',
      name: 'mode',
      label: words.mode[language],
      value: round?.mode ?? (rounds.length === 0 ? 'home' : 'mixed'),
      options: roundModes.map((mode) => ({ value: mode, label: words[mode][language] })),
    },
    {
      kind: 'time',
      name: 'starts',
      label: words.starts[language],
      value: round?.starts ?? nextStart(rounds, session.starts),
    },
    {
      kind: 'line',
      name: 'minutes',
      label: words.minutes[language],
      input: 'number',
      value: String(round?.minutes ?? usualMinutes),
    },
    {
      kind: 'choice',
      name: 'asksFor',
      label: words.asksFor[language],
      value: round?.asks_for ?? asksFor,
      options: noteKinds.map((kind) => ({
        value: kind,
        label: asLabel(noteKindPluralWords[kind][language]),
      })),
    },
  ];
}

// From where it gets stuck to what people will do (domain 2.2): what the first rounds usually ask for.
const usualKinds = ['bottleneck', 'solution', 'insight'] as const;
const usualMinutes = 20;

function detailOf(language: Language, round: Round): string {
  const question = language === 'nl' ? round.question_nl : round.question_en;
  const parts = [question, modeWords[round.mode][language]];
  return [...parts, ...(round.posted_at === null ? [] : [words.isPosted[language]])].join(' · ');
}

function removeButton(language: Language, session: string, round: Round): Block {
  const press = RemoveRound({ session, round: round.id });
  const confirm = words.removeConfirm[language](round);
  return { kind: 'buttons', buttons: [{ label: words.remove[language], press, confirm }] };
}
