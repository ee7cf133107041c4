import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import { readBadgeCode } from '../people/badge-code.ts';
import { ClaimSeat } from '../people/person-intents.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { homeWords as words } from './home-words.ts';

/** For somebody the bot does not know: one box, one button. A code that the badge brought along is in the box already. */
export function askCodeView(language: Language, brought?: string): Message {
  const code = readBadgeCode(brought ?? '');
  return {
    summary: words.askCodeTitle[language],
    blocks: [
      {
        kind: 'text',
        text: code ? words.codeIsThere[language] : words.askCode[language]({ example: 'K7M-4PX' }),
      },
      {
        kind: 'form',
        fields: [
          {
            kind: 'line',
            name: 'code',
            label: words.code[language],
            max: 20,
            ...(code ? { value: code } : {}),
          },
        ],
        submit: { label: words.join[language], press: ClaimSeat({}), main: true },
      },
    ],
  };
}

/** What an organiser comes for: the meetings to run. Those to come are first, the nearest on top. */
export function meetingBlocks(language: Language, sessions: readonly Session[], now: Date): Block[] {
  const isOver = (session: Session) => session.held_on < wallDate(now, session.zone);
  const [first, ...others] = [
    ...sessions.filter((one) => !isOver(one)),
    ...sessions.filter(isOver).reverse(),
  ];
  if (!first) return [];
  const open = ShowSession({ session: first.id });
  const day = (session: Session) => formatDay(session.held_on, language);
  if (others.length === 0) {
    const detail = `${first.name} · ${day(first)}`;
    return [{ kind: 'list', items: [{ text: words.organise[language], detail, open, tone: 'good' }] }];
  }
  const item = (session: Session): Item => ({
    text: session.name,
    detail: day(session),
    open: ShowSession({ session: session.id }),
  });
  return [
    { kind: 'heading', text: words.organiseOneOf[language] },
    { kind: 'list', items: [{ ...item(first), tone: 'good' }, ...others.map(item)] },
  ];
}
