import { ShowPresence } from '../day/day-intents.ts';
import { moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { formatTime } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { asLabel, layerWords } from '../sessions/vocabulary-words.ts';
import { deskWords as words } from './desk-words.ts';
import { ShowBadgeCodes } from './person-intents.ts';
import { personWords } from './person-words.ts';
import {
  AcceptWalkIn,
  DeclineWalkIn,
  NewJoinCode,
  OpenWalkIn,
  ShowDesk,
  StopJoinCode,
  walkInLayers,
} from './walk-in-intents.ts';
import type { WalkIn } from './walk-in-store.ts';

interface AtDesk {
  readonly waiting: readonly WalkIn[];
  readonly unreachable: readonly { readonly person: SeatedPerson; readonly messages: number }[];
  readonly address?: string | undefined;
}

/** First who stands there, then whom to tell something. */
export function deskView(language: Language, session: Session, at: AtDesk): Message {
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'heading', text: words.waiting[language] },
      ...listOr(
        at.waiting.map((one) => walkInItem(language, session, one)),
        words.nobodyWaits[language],
      ),
      { kind: 'heading', text: words.withoutBadge[language] },
      ...codeBlocks(language, session, at.address),
      { kind: 'heading', text: words.unreachable[language] },
      ...(at.unreachable.length > 0 ? [{ kind: 'text' as const, text: words.unreachableWhy[language] }] : []),
      ...listOr(
        at.unreachable.map(({ person, messages }) => ({
          text: `${person.firstName} ${person.lastName}`,
          detail: `${person.organisation} · ${words.messages[language]({ waiting: messages })}`,
          open: ShowPresence({ session: session.id, seat: person.seatId }),
        })),
        words.allReached[language],
      ),
      {
        kind: 'buttons',
        buttons: [{ label: words.codes[language], press: ShowBadgeCodes({ session: session.id }) }],
      },
    ],
    back: { label: personWords.toMeeting[language], press: ShowSession({ session: session.id }) },
  };
}

/** One person at the door: who is it, and is there a seat? */
export function walkInView(
  language: Language,
  session: string,
  walkIn: WalkIn,
  sameName: SeatedPerson | undefined,
): Message {
  const here = { session, walkIn: walkIn.id };
  return {
    summary: `${walkIn.first_name} ${walkIn.last_name}`,
    blocks: [
      { kind: 'text', text: walkIn.organisation },
      ...(sameName ? sameNameBlocks(language, session, sameName) : []),
      {
        kind: 'form',
        fields: [
          {
            kind: 'choice',
            name: 'layer',
            label: words.layer[language],
            value: 'professional',
            options: walkInLayers.map((layer) => ({
              value: layer,
              label: asLabel(layerWords[layer][language]),
            })),
          },
        ],
        submit: { label: words.giveSeat[language], press: AcceptWalkIn(here), main: true },
      },
      { kind: 'buttons', buttons: [{ label: words.notNow[language], press: DeclineWalkIn(here) }] },
    ],
    back: { label: words.title[language], press: ShowDesk({ session }) },
  };
}

export function someoneWaitsView(language: Language, session: string): Message {
  const said = words.someoneWaits[language];
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      {
        kind: 'buttons',
        buttons: [{ label: words.toDesk[language], press: ShowDesk({ session }), main: true }],
      },
    ],
  };
}

/** The new code is on the page of codes, not in a message that stays. */
export function notMeView(language: Language, session: string, name: string): Message {
  const said = words.notMe[language]({ name });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      { kind: 'buttons', buttons: [{ label: words.codes[language], press: ShowBadgeCodes({ session }) }] },
    ],
  };
}

function sameNameBlocks(language: Language, session: string, { firstName, lastName }: SeatedPerson): Block[] {
  const name = `${firstName} ${lastName}`;
  return [
    { kind: 'text', text: words.sameName[language]({ name }), tone: 'warning' },
    { kind: 'buttons', buttons: [{ label: words.codes[language], press: ShowBadgeCodes({ session }) }] },
  ];
}

function walkInItem(language: Language, { id, zone }: Session, walkIn: WalkIn): Item {
  const since = words.since[language]({ time: formatTime(moment(walkIn.asked_at), zone) });
  return {
    text: `${walkIn.first_name} ${walkIn.last_name}`,
    detail: `${walkIn.organisation} · ${since}`,
    open: OpenWalkIn({ session: id, walkIn: walkIn.id }),
    tone: 'good',
  };
}

function codeBlocks(
  language: Language,
  { id: session, join_code: code }: Session,
  address?: string,
): Block[] {
  if (code === null) {
    return [
      { kind: 'text', text: words.noCode[language] },
      { kind: 'buttons', buttons: [{ label: words.makeCode[language], press: NewJoinCode({ session }) }] },
    ];
  }
  const under = address === undefined ? words.codeInChat[language] : words.codeWhere[language]({ address });
  const confirm = words.newCodeSure[language];
  return [
    { kind: 'text', text: words.codeWhy[language] },
    { kind: 'big', text: code, under },
    {
      kind: 'buttons',
      buttons: [
        { label: words.newCode[language], press: NewJoinCode({ session }), confirm },
        { label: words.stopCode[language], press: StopJoinCode({ session }) },
      ],
    },
  ];
}

function listOr(items: readonly Item[], none: string): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: none, tone: 'quiet' }];
}
