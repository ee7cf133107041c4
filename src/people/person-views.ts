import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Item, Message } from '../kernel/message.ts';
import { ShowSession } from '../sessions/session-intents.ts';
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

/** By name, as the desk looks for it. A new code makes the badge that is printed already worthless, so that asks once more. */
function codeItem(language: Language, session: string, line: CodeLine, links: boolean): Item {
  const here = { session, seat: line.seatId };
  return {
    text: `${line.name}: ${line.code ?? '–'}`,
    detail: [line.organisation, ...(line.claimed ? [words.claimed[language]] : [])].join(' · '),
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
