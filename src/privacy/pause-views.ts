import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { ShowInbox } from '../people/person-intents.ts';
import { toPrivacy } from './forget-views.ts';
import type { Pause } from './pause-store.ts';
import { pauseWords as words } from './pause-words.ts';
import { GoOn, PauseMessages, StopMessages } from './privacy-intents.ts';

export function pausePage(language: Language, pause: Pause | undefined): Message {
  return {
    summary: words.title[language],
    blocks: [
      ...(pause ? isQuiet(language, pause) : []),
      { kind: 'text', text: `${words.why[language]} ${words.answers[language]}` },
      {
        kind: 'form',
        fields: [
          {
            kind: 'line',
            name: 'until',
            label: words.until[language],
            hint: words.untilHint[language],
            max: 60,
          },
        ],
        submit: { label: words.keep[language], press: PauseMessages({}), main: true },
      },
      { kind: 'buttons', buttons: [{ label: words.always[language], press: StopMessages({}) }] },
    ],
    back: toPrivacy(language),
  };
}

function isQuiet(language: Language, { until }: Pause): Block[] {
  const said = until
    ? words.isQuietUntil[language]({ day: dayOf(until, language) })
    : words.isQuiet[language];
  return [
    { kind: 'text', text: said, tone: 'good' },
    { kind: 'buttons', buttons: [{ label: words.goOn[language], press: GoOn({}) }] },
  ];
}

export function pausedView(language: Language, until: Date | undefined): Message {
  const said = until ? words.paused[language]({ day: dayOf(until, language) }) : words.stopped[language];
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said, tone: 'good' },
      { kind: 'text', text: words.readable[language] },
      {
        kind: 'buttons',
        buttons: [
          { label: words.goOn[language], press: GoOn({}) },
          { label: words.messages[language], press: ShowInbox({}) },
        ],
      },
    ],
  };
}

export function goesOnView(language: Language, wasPaused: boolean): Message {
  const said = words[wasPaused ? 'goesOn' : 'wasOn'][language];
  return { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] };
}

function dayOf(at: Date, language: Language): string {
  return formatDay(wallDate(at), language);
}
