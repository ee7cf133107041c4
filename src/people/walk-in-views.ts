import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import { AskToJoin, ComeIn, ShowWaiting } from './walk-in-intents.ts';
import { walkInWords as words } from './walk-in-words.ts';

/** Three boxes, and no name of anybody else. */
export function walkInForm(language: Language, code: string): Message {
  return {
    summary: words.formTitle[language],
    blocks: [
      { kind: 'text', text: words.formWhy[language] },
      {
        kind: 'form',
        fields: [
          { kind: 'line', name: 'firstName', label: words.firstName[language], max: 60 },
          { kind: 'line', name: 'lastName', label: words.lastName[language], max: 80 },
          {
            kind: 'line',
            name: 'organisation',
            label: words.organisation[language],
            hint: words.organisationHint[language],
            max: 120,
          },
        ],
        submit: { label: words.ask[language], press: AskToJoin({ code }), main: true },
      },
      { kind: 'text', text: words.kept[language], tone: 'quiet' },
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export function waitingView(language: Language, name: string, ticket: string): Message {
  return {
    summary: words.waiting[language]({ name }),
    blocks: [
      { kind: 'text', text: words.meanwhile[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.look[language], press: ShowWaiting({ ticket }), main: true }],
      },
    ],
  };
}

export function seatFoundView(language: Language, ticket: string): Message {
  return {
    summary: words.thereIsASeat[language],
    blocks: [
      { kind: 'text', text: words.pressToJoin[language] },
      { kind: 'buttons', buttons: [{ label: words.join[language], press: ComeIn({ ticket }), main: true }] },
    ],
  };
}
