import { ShowHome } from '../home/home-intents.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { NewBadgeCode, OpenOwnPage, PreferDoor, UsePersonalLink } from './person-intents.ts';
import { personWords as words } from './person-words.ts';

export function welcomeView(language: Language, name: string): Message {
  return {
    summary: words.welcome[language]({ name }),
    blocks: [
      { kind: 'text', text: words.welcome[language]({ name }), tone: 'good' },
      { kind: 'text', text: words.keep[language] },
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

/** Newest first, each with its own buttons, so that nothing is lost when a chat forgets. */
export function inboxView(
  language: Language,
  messages: readonly { readonly at: string; readonly message: Message }[],
  doors: readonly DoorLine[],
): Message {
  const blocks: Block[] = messages.flatMap(({ at, message }) => [
    { kind: 'heading', text: at },
    ...message.blocks,
  ]);
  return {
    summary: words.messages[language],
    blocks: [
      ...(blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: words.noMessages[language] }]),
      ...doorBlocks(language, doors),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export interface DoorLine {
  readonly platform: string;
  readonly title: string;
}

/** Where messages come, and where else they may come. Whoever has one door has nothing to choose. */
function doorBlocks(language: Language, [first, ...others]: readonly DoorLine[]): Block[] {
  if (!first || others.length === 0) return [];
  return [
    { kind: 'heading', text: words.doors[language] },
    { kind: 'text', text: words.preferred[language]({ door: first.title }) },
    {
      kind: 'buttons',
      buttons: others.map(({ platform, title }) => ({
        label: words.prefer[language]({ door: title }),
        press: PreferDoor({ platform }),
      })),
    },
  ];
}

export interface CodeLine {
  readonly seatId: string;
  readonly name: string;
  readonly organisation: string;
  readonly code: string | undefined;
  readonly claimed: boolean;
}

export function badgeCodesView(language: Language, session: string, lines: readonly CodeLine[]): Message {
  return {
    summary: words.badgeCodes[language],
    blocks: [
      { kind: 'text', text: words.badgeCodesWhy[language] },
      {
        kind: 'list',
        items: lines.map((line) => codeItem(language, session, line)),
      },
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session }) },
  };
}

/** The code first, as it goes on the badge. A new one makes the badge that is printed already worthless, so that asks once more. */
function codeItem(language: Language, session: string, line: CodeLine): Item {
  return {
    text: line.code ?? '–',
    detail: [`${line.name}, ${line.organisation}`, ...(line.claimed ? [words.claimed[language]] : [])].join(
      ' · ',
    ),
    buttons: [
      {
        label: words.newCode[language],
        press: NewBadgeCode({ session, seat: line.seatId }),
        confirm: words.newCodeSure[language]({ name: line.name }),
      },
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
