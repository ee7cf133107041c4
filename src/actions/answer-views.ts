import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import type { Reply } from '../kernel/work.ts';
import type { Action } from './action.ts';
import { inSentence } from './action.ts';
import {
  ChooseNewDate,
  FinishAction,
  GoingWell,
  OpenHelp,
  OpenNewDate,
  OpenOffer,
  OpenSnooze,
  SayStuck,
  ShowActions,
  ShowMyActions,
  StopAction,
  StopNudges,
} from './action-intents.ts';
import { actionWords as words } from './action-words.ts';
import { helpWords } from './help-words.ts';

/** The answers, none bigger than another: "stuck" must be as easy to say as "done". */
export function answers(language: Language, action: Pick<Action, 'id' | 'nudges_stopped_at'>): Block {
  const of = { action: action.id };
  return {
    kind: 'buttons',
    buttons: [
      { label: words.isDone[language], press: FinishAction(of) },
      { label: words.goesWell[language], press: GoingWell(of) },
      { label: words.newDate[language], press: OpenNewDate(of) },
      { label: words.amStuck[language], press: SayStuck(of) },
      { label: words.stop[language], press: StopAction(of), confirm: words.sureToStop[language] },
      ...(action.nudges_stopped_at === null
        ? [{ label: helpWords.later[language], press: OpenSnooze(of) }]
        : []),
    ],
  };
}

/** What an owner seldom needs, and finds on the page of the action. */
export function moreAnswers(language: Language, action: Pick<Action, 'id' | 'nudges_stopped_at'>): Block {
  const of = { action: action.id };
  return {
    kind: 'buttons',
    buttons: [
      { label: helpWords.askHelp[language], press: OpenHelp(of) },
      { label: helpWords.handOver[language], press: OpenOffer(of) },
      ...(action.nudges_stopped_at === null
        ? [{ label: words.noNudges[language], press: StopNudges(of) }]
        : []),
    ],
  };
}

export function newDateView(language: Language, action: Action, earliest: string): Message {
  return {
    summary: action.title,
    blocks: [
      { kind: 'heading', text: action.title },
      { kind: 'text', text: words.laterIsFine[language] },
      {
        kind: 'form',
        fields: [{ kind: 'date', name: 'dueOn', label: words.whichDate[language], earliest }],
        submit: {
          label: words.keepDate[language],
          press: ChooseNewDate({ action: action.id }),
          main: true,
        },
      },
    ],
    back: { label: words.mine[language], press: ShowMyActions({}) },
  };
}

/** A short answer, and then the page with all promises, or another one. */
export function thanks(text: string, next: Intent = ShowMyActions({})): Reply {
  return {
    kind: 'say',
    message: { summary: text, blocks: [{ kind: 'text', text, tone: 'good' }] },
    next,
  };
}

/** An old button of something that is over. */
export function overAlready(language: Language, action: Action): Reply {
  return thanks(words[action.status === 'done' ? 'wasDone' : 'wasStopped'][language]);
}

/** For organisers alone. */
export function helpWantedView(language: Language, name: string, action: Action): Message {
  return {
    summary: words.needsHelp[language]({ name, title: inSentence(action.title) }),
    blocks: [
      { kind: 'text', text: words.needsHelp[language]({ name, title: inSentence(action.title) }) },
      { kind: 'text', text: words.giveHelp[language]({ name }) },
      {
        kind: 'buttons',
        buttons: [
          { label: words.look[language], press: ShowActions({ session: action.session_id }), main: true },
        ],
      },
    ],
  };
}
