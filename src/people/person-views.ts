import { ShowHome } from '../home/home-intents.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { DoorLine } from './door-views.ts';
import { doorBlocks } from './door-views.ts';
import { doorWords } from './door-words.ts';
import { notMeButton } from './not-me.ts';
import { NewBadgeCode, NewPersonalLink, OpenOwnPage, UsePersonalLink } from './person-intents.ts';
import { personWords as words } from './person-words.ts';

export function welcomeView(language: Language, name: string): Message {
  return {
    summary: words.welcome[language]({ name }),
    blocks: [
      { kind: 'text', text: words.welcome[language]({ name }), tone: 'good' },
      { kind: 'text', text: words.keep[language] },
      { kind: 'buttons', buttons: [notMeButton(language)] },
    ],
  };
}

export function isThisYouView(language: Language, name: string, secret: string): Message {
  return {
    summary: words.isThisYou[language]({ name }),
    blocks: [
      { kind: 'text', text: words.linkIsYours[language] },
      {
        kind: 'buttons',
        buttons: [{ label: words.yesThatIsMe[language], press: UsePersonalLink({ secret }), main: true }],
      },
    ],
  };
}

export function plainView(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text }] };
}

export interface InboxLine {
  readonly at: string;
  readonly message: Message;
  /** Answered, or its time is past. */
  readonly isOver: boolean;
}

/** Newest first, each with its own buttons, so that nothing is lost when a chat forgets. */
export function inboxView(
  language: Language,
  messages: readonly InboxLine[],
  doors: readonly DoorLine[],
  more: readonly Press[],
): Message {
  const blocks: Block[] = messages.flatMap(({ at, message, isOver }) => [
    { kind: 'heading', text: at },
    ...(isOver ? message.blocks.flatMap(toRead) : message.blocks),
  ]);
  return {
    summary: words.messages[language],
    blocks: [
      ...(blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: words.noMessages[language] }]),
      ...doorBlocks(language, doors, more),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** Who presses an old question is only told that it is over. */
function toRead(block: Block): readonly Block[] {
  if (block.kind === 'buttons' || block.kind === 'form') return [];
  if (block.kind !== 'list') return [block];
  return [{ ...block, items: block.items.map(({ buttons: _, ...item }) => item) }];
}

export interface CodeLine {
  readonly seatId: string;
  readonly name: string;
  readonly organisation: string;
  readonly code: string | undefined;
  readonly claimed: boolean;
}

/** @param links people can be helped in with a link of their own */
export function badgeCodesView(
  language: Language,
  session: string,
  lines: readonly CodeLine[],
  links: boolean,
): Message {
  return {
    summary: words.badgeCodes[language],
    blocks: [
      { kind: 'text', text: words.badgeCodesWhy[language] },
      {
        kind: 'list',
        items: lines.map((line) => codeItem(language, session, line, links)),
      },
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session }) },
  };
}

/** The code first, as it goes on the badge. A new one makes the badge that is printed already worthless, so that asks once more. */
function codeItem(language: Language, session: string, line: CodeLine, links: boolean): Item {
  const here = { session, seat: line.seatId };
  return {
    text: line.code ?? '–',
    detail: [`${line.name}, ${line.organisation}`, ...(line.claimed ? [words.claimed[language]] : [])].join(
      ' · ',
    ),
    buttons: [
      {
        label: words.newCode[language],
        press: NewBadgeCode(here),
        confirm: words.newCodeSure[language]({ name: line.name }),
      },
      ...(links ? [{ label: doorWords.personalLink[language], press: NewPersonalLink(here) }] : []),
    ],
  };
}

export function fileElsewhereView(language: Language, page: Intent): Message {
  const said = words.fileElsewhere[language];
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      {
        kind: 'buttons',
        buttons: [{ label: words.toOwnPage[language], press: OpenOwnPage({ page }), main: true }],
      },
    ],
  };
}

export function ownPageView(language: Language, address: string): Message {
  const said = words.ownPageOnce[language];
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'link', label: words.ownPage[language], address },
    ],
  };
}
