import type { Both, Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import { ShowBadgeCodes } from '../people/person-intents.ts';
import type { Session } from '../sessions/seat-store.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { closedDoorWords as words } from './channel-words.ts';

export interface ClosedTenant {
  readonly title: Both<string>;
  readonly organisations: readonly string[];
  readonly byOtherDoor: number;
  readonly byHand: number;
  /** The meeting has a channel there. */
  readonly posts: boolean;
}

/** Organisations and counts, no names: who cannot be reached is found on the page of badge codes. */
export function closedTenantView(language: Language, session: Session, closed: ClosedTenant): Message {
  const { organisations, byOtherDoor, byHand } = closed;
  const { name } = session;
  const what = asLabel(words.closed[language]({ door: closed.title[language] }));
  const reached = [
    ...(byOtherDoor > 0 ? [words.byOtherDoor[language]({ people: byOtherDoor })] : []),
    ...(closed.posts ? [words.noBoard[language]({ name })] : []),
    ...(byHand > 0 ? [words.byHand[language]({ people: byHand }), words.withCode[language]] : []),
  ];
  return {
    summary: [what, ...reached].join(' '),
    blocks: [
      { kind: 'text', text: what, tone: 'warning' },
      ...(organisations.length > 0
        ? [
            textOf(words.concerns[language]({ name })),
            { kind: 'list' as const, items: organisations.map((text) => ({ text })) },
          ]
        : []),
      ...reached.map(textOf),
      ...(byHand > 0 ? [codes(language, session.id)] : []),
    ],
  };
}

export function closedChannelView(language: Language, { name }: Session): Message {
  const what = words.channel[language]({ name });
  const more = [words.everybodyHears[language], words.inviteMe[language]];
  return {
    summary: [what, ...more].join(' '),
    blocks: [{ kind: 'text', text: what, tone: 'warning' }, ...more.map(textOf)],
  };
}

function codes(language: Language, session: string): Block {
  const press = ShowBadgeCodes({ session });
  return { kind: 'buttons', buttons: [{ label: words.codes[language], press }] };
}

function textOf(text: string): Block {
  return { kind: 'text', text };
}
