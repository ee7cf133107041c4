import type { Language } from '../kernel/language.ts';
import type { Field, Message } from '../kernel/message.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import type { Action } from './action.ts';
import { inSentence } from './action.ts';
import {
  AcceptHelp,
  AskHelp,
  betterSigns,
  DeclineAction,
  DeclineHelp,
  OfferAction,
  OpenConfirm,
  OpenHelp,
  SaveFreeDays,
  SayBetter,
  ShowAction,
  ShowMyActions,
  SnoozeNudges,
} from './action-intents.ts';
import { actionWords } from './action-words.ts';
import type { Askable } from './help-store.ts';
import { weekdayWords, helpWords as words } from './help-words.ts';
import { proposalWords } from './proposal-words.ts';

/** Whom to ask: to help, or to take it over. */
export function chooseHelpView(
  language: Language,
  action: Action,
  people: readonly Askable[],
  what: 'help' | 'over',
): Message {
  const press = what === 'help' ? AskHelp({ action: action.id }) : OfferAction({ action: action.id });
  const options = people.map(({ id, name, organisation }) => ({
    value: id,
    label: organisation ? `${name}, ${organisation}` : name,
  }));
  return {
    summary: action.title,
    blocks: [
      { kind: 'heading', text: action.title },
      { kind: 'text', text: words[what === 'help' ? 'whoHelps' : 'whoTakesOver'][language] },
      options.length === 0
        ? { kind: 'text', text: words.nobodyToAsk[language] }
        : {
            kind: 'form',
            fields: [{ kind: 'choice', name: 'person', label: words.who[language], options }],
            submit: { label: words.ask[language], press, main: true },
          },
    ],
    back: { label: action.title, press: ShowAction({ action: action.id }) },
  };
}

export function askHelpView(language: Language, name: string, asker: string, action: Action): Message {
  const text = words.askingHelp[language]({ name, asker, title: inSentence(action.title) });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: words.yesHelp[language], press: AcceptHelp({ action: action.id }) },
          { label: words.no[language], press: DeclineHelp({ action: action.id }) },
        ],
      },
    ],
  };
}

/** Who takes it over says yes with a first step and a date of their own. */
export function offerView(language: Language, name: string, asker: string, action: Action): Message {
  const text = words.offering[language]({ name, asker, title: inSentence(action.title) });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: proposalWords.yes[language], press: OpenConfirm({ action: action.id }) },
          { label: words.no[language], press: DeclineAction({ action: action.id }) },
        ],
      },
    ],
  };
}

/** To the owner: what became of the question. */
export function answeredView(
  language: Language,
  said: 'helps' | 'helpsNot' | 'tookOver' | 'takesNotOver',
  name: string,
  action: Action,
): Message {
  const text = words[said][language]({ name, title: inSentence(action.title) });
  const again = { label: words.askHelp[language], press: OpenHelp({ action: action.id }) };
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, ...(said === 'helps' || said === 'tookOver' ? { tone: 'good' } : {}) },
      ...(said === 'helpsNot' ? [{ kind: 'buttons' as const, buttons: [again] }] : []),
    ],
  };
}

/** To the helper, as a request. */
export function callHelperView(language: Language, owner: string, action: Action): Message {
  const text = words.callHelper[language]({ name: owner, title: inSentence(action.title) });
  return { summary: text, blocks: [{ kind: 'text', text }] };
}

export function snoozeView(language: Language, action: Action, earliest: string): Message {
  return {
    summary: action.title,
    blocks: [
      { kind: 'heading', text: action.title },
      { kind: 'text', text: words.laterWhen[language] },
      {
        kind: 'form',
        fields: [{ kind: 'date', name: 'until', label: words.fromWhichDay[language], earliest }],
        submit: {
          label: words.keepLater[language],
          press: SnoozeNudges({ action: action.id }),
          main: true,
        },
      },
    ],
    back: { label: actionWords.mine[language], press: ShowMyActions({}) },
  };
}

export function betterField(language: Language, value?: string): Field {
  return {
    kind: 'line',
    name: 'text',
    label: words.better[language],
    hint: words.betterHint[language],
    max: betterSigns,
    ...(value ? { value } : {}),
  };
}

/** What the owner is asked when it is done. */
export function betterForm(language: Language, action: Pick<Action, 'id'>) {
  return {
    kind: 'form',
    fields: [betterField(language)],
    submit: { label: words.keepBetter[language], press: SayBetter({ action: action.id }), main: true },
  } as const;
}

export function freeDaysView(language: Language, chosen: readonly number[]): Message {
  return {
    summary: words.freeDays[language],
    blocks: [
      { kind: 'text', text: words.freeDaysWhy[language] },
      {
        kind: 'form',
        fields: [
          {
            kind: 'choices',
            name: 'days',
            label: words.notOn[language],
            optional: true,
            options: Object.entries(weekdayWords).map(([value, label]) => ({
              value,
              label: asLabel(label[language]),
            })),
            values: chosen.map(String),
          },
        ],
        submit: { label: words.keepFreeDays[language], press: SaveFreeDays({}), main: true },
      },
    ],
    back: { label: actionWords.mine[language], press: ShowMyActions({}) },
  };
}
