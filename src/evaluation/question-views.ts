import type { Moment } from '../db/result-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Step } from './evaluation.ts';
import { lineSigns, taps } from './evaluation.ts';
import { SayLater, SayLine, SayTap, ShowMyEvaluation, ShowResult, StopLater } from './evaluation-intents.ts';
import { laterWords, lineWords, questionWords, tapWords, askWords as words } from './question-words.ts';

/** The question somebody is at. */
export interface Asked {
  readonly session: string;
  readonly moment: Moment;
  readonly step: Step;
  /** From 1, of `whole`. */
  readonly number: number;
  readonly whole: number;
  /** Until when names are kept for who says yes to being asked later. */
  readonly keptUntil: string;
}

/** What comes unasked: hello, and the first question at once. */
export function firstQuestionMessage(
  language: Language,
  asked: Asked,
  { name, meeting }: { readonly name: string; readonly meeting: string },
): Message {
  const hello = words.hello[asked.moment][language]({ name, meeting });
  return {
    summary: hello,
    blocks: [
      { kind: 'text', text: hello },
      { kind: 'text', text: words.onlyCounted[language], tone: 'quiet' },
      ...questionBlocks(language, asked),
    ],
  };
}

/** The same question on a page, and after each tap: there it is the title. */
export function questionPage(language: Language, asked: Asked): Message {
  return {
    summary: questionOf(language, asked.step),
    blocks: questionBlocks(language, asked).filter(({ kind }) => kind !== 'heading'),
    back: home(language),
  };
}

/** Nothing to answer now. */
export function noQuestionPage(
  language: Language,
  session: string,
  state: { readonly done: boolean; readonly shared: boolean; readonly later: string | undefined },
): Message {
  const text = words[state.done ? 'allDone' : 'noneNow'][language];
  const buttons: Press[] = [
    ...(state.shared ? [{ label: words.toResult[language], press: ShowResult({ session }) }] : []),
    ...(state.later ? [{ label: laterWords.takeBack[language], press: StopLater({ session }) }] : []),
  ];
  const agreed = state.later && laterWords.agreed[language]({ day: formatDay(state.later, language) });
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text, tone: state.done ? 'good' : 'plain' },
      ...(agreed ? [{ kind: 'text', text: agreed, tone: 'quiet' } as const] : []),
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
    back: home(language),
  };
}

/** Sent again with the same words, it is kept. */
export function warnedLineForm(
  language: Language,
  asked: Pick<Asked, 'session' | 'moment'>,
  text: string,
  warning: Both<string>,
): Message {
  return {
    summary: warning[language],
    blocks: [
      { kind: 'text', text: warning[language], tone: 'warning' },
      lineForm(language, asked, { text, anyway: markOfTexts(text) }),
    ],
    back: { label: words.title[language], press: ShowMyEvaluation({ session: asked.session }) },
  };
}

export function saidView(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] };
}

function questionOf(language: Language, step: Step): string {
  if (step.kind === 'tap') return questionWords[step.question][language];
  return (step.kind === 'line' ? lineWords : laterWords).asks[language];
}

function questionBlocks(language: Language, asked: Asked): Block[] {
  const { step, session, moment, number, whole } = asked;
  const question: Block = { kind: 'heading', text: questionOf(language, step) };
  const at: Block = { kind: 'text', text: words.step[language]({ number, whole }), tone: 'quiet' };
  if (step.kind === 'later') {
    const day = formatDay(asked.keptUntil, language);
    const say = (answer: 'yes' | 'no') => ({
      label: laterWords[answer][language],
      press: SayLater({ session, answer }),
    });
    return [
      question,
      { kind: 'text', text: laterWords.why[language]({ day }) },
      { kind: 'buttons', buttons: [say('yes'), say('no')] },
    ];
  }
  if (step.kind === 'line') {
    const skip = { label: words.skip[language], press: SayLine({ session, moment }) };
    return [at, question, lineForm(language, asked), { kind: 'buttons', buttons: [skip] }];
  }
  const give = { session, moment, question: step.question };
  const buttons: Press[] = [
    ...taps[step.question].map((answer) => ({
      label: tapWords[answer][language],
      press: SayTap({ ...give, answer }),
    })),
    { label: words.skip[language], press: SayTap({ ...give, answer: 'skip' }) },
  ];
  return [at, question, { kind: 'buttons', buttons }];
}

function lineForm(
  language: Language,
  { session, moment }: Pick<Asked, 'session' | 'moment'>,
  given?: { readonly text: string; readonly anyway: string },
): Block {
  return {
    kind: 'form',
    fields: [
      {
        kind: 'line',
        name: 'text',
        label: words.line[language],
        hint: lineWords.hint[language],
        max: lineSigns,
        optional: true,
        ...(given ? { value: given.text } : {}),
      },
    ],
    submit: {
      label: words[given ? 'keepIt' : 'send'][language],
      press: SayLine({ session, moment, ...(given ? { anyway: given.anyway } : {}) }),
      main: true,
    },
  };
}

function home(language: Language): Press {
  return { label: words.home[language], press: ShowHome({}) };
}
