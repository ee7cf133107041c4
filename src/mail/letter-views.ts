import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { OpenOwnPage, ShowInbox } from '../people/person-intents.ts';
import type { Pressable } from './letter.ts';
import { AskLetterLink, PressLetter, StopMail } from './mail-intents.ts';
import { mailDoorWords, letterWords as words } from './mail-words.ts';

/** Which letter, and what in it. */
export interface InLetter {
  readonly secret: string;
  readonly press: string;
}

/** One big button with the words of the mail on it, and what it is about. */
export function isThisRightView(
  { language, firstName }: Person,
  letter: InLetter,
  pressed: Pressable,
  about: Message,
): Message {
  const { label, confirm } = pressed;
  return {
    summary: words.isThisRight[language]({ name: firstName }),
    blocks: [
      { kind: 'text', text: [`${words.youChose[language]} `, { strong: label }] },
      ...(confirm ? [{ kind: 'text', text: confirm, tone: 'warning' } as const] : []),
      { kind: 'buttons', buttons: [{ label, press: PressLetter({ ...letter }), main: true }] },
      { kind: 'text', text: words.onlyWhenPressed[language], tone: 'quiet' },
      { kind: 'heading', text: words.about[language] },
      { kind: 'text', text: [{ strong: about.summary }] },
      ...readOnly(about).filter((block) => block.kind !== 'text' || plain(block.text) !== about.summary),
    ],
  };
}

/** What takes more than a press: only on the own page. */
export function ownPageFirstView(language: Language, letter: InLetter): Message {
  return {
    summary: words.ownPage[language],
    blocks: [
      { kind: 'text', text: words.ownPageWhy[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.mailMeALink[language], press: AskLetterLink({ ...letter }), main: true }],
      },
    ],
  };
}

/** The answer to a press, for somebody who is not signed in here: its buttons are on the own page. */
export function answerView(language: Language, letter: InLetter, answer: Message): Message {
  const buttons = [{ label: words.mailMeALink[language], press: AskLetterLink({ ...letter }) }];
  return {
    summary: answer.summary,
    blocks: [
      ...readOnly(answer),
      { kind: 'heading', text: words.more[language] },
      { kind: 'buttons', buttons },
    ],
  };
}

export function linkView(language: Language, page: Intent): Message {
  return {
    summary: words.hereIsLink[language],
    blocks: [
      { kind: 'text', text: words.linkOnce[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.toOwnPage[language], press: OpenOwnPage({ page }), main: true }],
      },
      { kind: 'text', text: words.notAsked[language], tone: 'quiet' },
    ],
  };
}

/** @param letter when it is one of ours, whose reader can have a new link */
export function letterOverView(language: Language, letter?: InLetter): Message {
  const said: Block = { kind: 'text', text: words.over[language] };
  if (letter) {
    const buttons = [
      { label: words.mailMeALink[language], press: AskLetterLink({ ...letter }), main: true as const },
    ];
    return { summary: words.over[language], blocks: [said, { kind: 'buttons', buttons }] };
  }
  return {
    summary: words.over[language],
    blocks: [said],
    back: { label: words.toOwnPage[language], press: ShowInbox({}) },
  };
}

export function stopMailView(language: Language, secret: string): Message {
  return {
    summary: mailDoorWords.stopTitle[language],
    blocks: [
      { kind: 'text', text: mailDoorWords.stopMeans[language] },
      {
        kind: 'buttons',
        buttons: [{ label: mailDoorWords.stop[language], press: StopMail({ secret }), main: true }],
      },
    ],
  };
}

/** The words of a message without anything to press. */
function readOnly({ blocks }: Message): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'buttons':
      case 'form':
      case 'file':
      case 'link':
        return [];
      case 'list':
        return [
          {
            kind: 'list',
            items: block.items.map(({ text, detail, tone }) => ({
              text,
              ...(detail ? { detail } : {}),
              ...(tone ? { tone } : {}),
            })),
          },
        ];
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => row.map(({ text }) => ({ text }))) }];
      default:
        return [block];
    }
  });
}
