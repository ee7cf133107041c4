import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import type { Action } from './action.ts';
import { isOver } from './action.ts';
import {
  AcceptHelp,
  DeclineHelp,
  OpenActionForm,
  OpenFreeDays,
  ShowAction,
  ShowActions,
  ShowBoard,
  ShowMyActions,
} from './action-intents.ts';
import type { helpedBy } from './action-store.ts';
import { statusWords, actionWords as words } from './action-words.ts';
import { answers, moreAnswers } from './answer-views.ts';
import { betterForm } from './help-views.ts';
import { helpWords } from './help-words.ts';
import { answerAsk } from './proposal-views.ts';

/** What was asked first, then what this person promised, then what is done. `session`: where something new can be made. */
export function myActionsView(
  language: Language,
  actions: readonly Action[],
  helped: Awaited<ReturnType<typeof helpedBy>>,
  me: string,
  session: string | undefined,
): Message {
  const asked = actions.filter(({ status }) => status === 'proposed');
  const promised = actions.filter((action) => action.status !== 'proposed' && !isOver(action));
  const group = (title: string, items: readonly Item[]): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'list', items },
        ];
  return {
    summary: words.mine[language],
    blocks: [
      ...(actions.length + helped.length === 0
        ? [{ kind: 'text' as const, text: words.none[language] }]
        : []),
      ...group(
        words.askedOfYou[language],
        asked.map((action) => ({ text: action.title, buttons: answerAsk(language, action.id) })),
      ),
      ...group(
        words.promised[language],
        promised.map((action) => promiseItem(language, action)),
      ),
      ...group(
        helpWords.iHelp[language],
        helped.map((action) => helpItem(language, action, me)),
      ),
      ...group(
        words.finished[language],
        actions.filter(isOver).map((action) => ({ text: action.title, tone: 'good' })),
      ),
      buttons(
        ...(session === undefined
          ? []
          : [
              { label: words.takeOn[language], press: OpenActionForm({ session }) },
              { label: words.board[language], press: ShowBoard({ session }) },
            ]),
        { label: helpWords.freeDays[language], press: OpenFreeDays({}) },
      ),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** One promise with its answers, for its owner. `ideas`: the points it came from. */
export function ownActionView(
  language: Language,
  action: Action,
  ideas: readonly string[],
  helper?: string,
): Message {
  return {
    summary: action.title,
    blocks: [
      { kind: 'heading', text: action.title },
      factsOf(language, action, ideas, helper ? [{ label: helpWords.helper[language], value: helper }] : []),
      ...(isOver(action)
        ? [
            {
              kind: 'text' as const,
              text: asLabel(statusText(language, action)),
              tone: 'good' as const,
            },
          ]
        : [
            { kind: 'text' as const, text: words.goesOn[language] },
            answers(language, action),
            moreAnswers(language, action),
          ]),
      ...(action.status === 'done' && action.better === null ? [betterForm(language, action)] : []),
      ...(action.nudges_stopped_at !== null && !isOver(action)
        ? [{ kind: 'text' as const, text: words.nudgesStopped[language], tone: 'quiet' as const }]
        : []),
    ],
    back: { label: words.mine[language], press: ShowMyActions({}) },
  };
}

/** The same action for an organiser: no answers, those are the owner's. */
export function actionFactsView(
  language: Language,
  action: Action,
  names: { readonly owner: string | undefined; readonly asked: string | undefined },
  ideas: readonly string[],
): Message {
  const who = names.owner ?? names.asked;
  return {
    summary: action.title,
    blocks: [
      { kind: 'heading', text: action.title },
      factsOf(language, action, ideas, [
        ...(who === undefined ? [] : [{ label: words.owner[language], value: who }]),
        { label: words.status[language], value: statusText(language, action) },
      ]),
      ...(action.status === 'stuck' && names.owner !== undefined
        ? [{ kind: 'text' as const, text: words.giveHelp[language]({ name: names.owner }) }]
        : []),
      ...(action.status === 'proposed'
        ? [
            buttons({
              label: words[names.asked === undefined ? 'askSomebody' : 'askAnother'][language],
              press: OpenActionForm({ session: action.session_id, action: action.id }),
            }),
          ]
        : []),
    ],
    back: { label: words.all[language], press: ShowActions({ session: action.session_id }) },
  };
}

function helpItem(
  language: Language,
  action: Awaited<ReturnType<typeof helpedBy>>[number],
  me: string,
): Item {
  const name = action.ownerName ?? '';
  const of = { action: action.id };
  const no = helpWords.no[language];
  if (action.offered_to_id === me)
    return {
      text: action.title,
      detail: helpWords.asksYouToTakeOver[language]({ name }),
      buttons: answerAsk(language, action.id),
    };
  if (action.helper_asked_id === me)
    return {
      text: action.title,
      detail: helpWords.askedToHelp[language]({ name }),
      buttons: [
        { label: helpWords.yesHelp[language], press: AcceptHelp(of) },
        { label: no, press: DeclineHelp(of) },
      ],
    };
  return {
    text: action.title,
    detail: helpWords.helpsWhom[language]({ name }),
    buttons: [{ label: helpWords.stopHelping[language], press: DeclineHelp(of) }],
  };
}

function promiseItem(language: Language, action: Action): Item {
  const parts = [
    action.due_on && words.readyBy[language]({ day: formatDay(action.due_on, language) }),
    action.first_step && words.firstStepIs[language]({ step: action.first_step }),
  ];
  return {
    text: action.title,
    detail: parts.filter(Boolean).join(' '),
    open: ShowAction({ action: action.id }),
  };
}

function factsOf(
  language: Language,
  action: Action,
  ideas: readonly string[],
  first: readonly { label: string; value: string }[] = [],
): Block {
  const fact = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  return {
    kind: 'facts',
    facts: [
      ...first,
      ...fact(words.readyOn[language], action.due_on && formatDay(action.due_on, language)),
      ...fact(words.firstStep[language], action.first_step),
      ...ideas.map((value) => ({ label: words.comesFrom[language], value })),
    ],
  };
}

function statusText(language: Language, action: Action): string {
  return action.status === 'proposed' && action.asked_id === null
    ? words.wantsOwner[language]
    : statusWords[action.status][language];
}

function buttons(...all: readonly Press[]): Block {
  return { kind: 'buttons', buttons: all };
}
