import { markOfTexts } from '../harvest/warned-text.ts';
import { ShowHome } from '../home/home-intents.ts';
import { moment } from '../kernel/clock.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Block, Message, Picture, Press } from '../kernel/message.ts';
import { formatDay, wallDate } from '../kernel/wall-time.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { ParkPoints, SortPoints } from '../themes/theme-intents.ts';
import type { Approach } from './approach.ts';
import {
  approachForms,
  forewordSigns,
  OpenForeword,
  SaveForeword,
  ShareApproach,
  ShowApproach,
  TakeApproach,
} from './approach-intents.ts';
import { formWords, pageWords as words } from './approach-page-words.ts';
import type { Part } from './approach-paper.ts';
import { listed } from './approach-paper.ts';
import { approachParts } from './approach-parts.ts';

export interface ApproachPage {
  readonly session: Session;
  readonly approach: Approach;
  readonly network: Picture | undefined;
  readonly sharedAt: string | null;
  readonly organises: boolean;
  /** Who reads on paper; for organisers alone. */
  readonly onPaper: readonly SeatedPerson[];
}

/** The whole plan on one page, which is also what is printed. */
export function approachView(language: Language, page: ApproachPage): Message {
  const { session, approach, organises, sharedAt } = page;
  const parts = approachParts(language, approach, page.network);
  return {
    summary: `${words.title[language]}: ${session.name}`,
    blocks: [
      ...(organises ? organiserBlocks(language, page) : []),
      { kind: 'text', text: words.takeWhy[language], tone: 'quiet' },
      ...approachForms.map((form) => ({
        kind: 'file' as const,
        label: formWords[form][language],
        press: TakeApproach({ session: session.id, form }),
      })),
      ...parts.flatMap(blocksOf),
      ...(sharedAt === null ? [] : letterBlocks(language, page)),
    ],
    back: backTo(language, session.id, organises),
  };
}

export function notYetView(language: Language): Message {
  return {
    summary: words.notYet[language],
    blocks: [{ kind: 'text', text: words.notYet[language] }],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

export function isReadyView(language: Language, name: string, session: Session): Message {
  const text = words.isReady[language]({ name, meeting: session.name });
  const press = ShowApproach({ session: session.id });
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [{ label: words.read[language], press, main: true }] },
    ],
  };
}

/** `warning`: the words seem to be about one person; sent again, they are kept. */
export function forewordView(
  language: Language,
  session: string,
  text: string,
  warning?: Both<string>,
): Message {
  const press = SaveForeword({ session, ...(warning ? { anyway: markOfTexts(text) } : {}) });
  return {
    summary: warning ? warning[language] : words.foreword[language],
    blocks: [
      ...(warning ? [{ kind: 'text' as const, text: warning[language], tone: 'warning' as const }] : []),
      {
        kind: 'form',
        fields: [
          {
            kind: 'lines',
            name: 'text',
            label: words.forewordWhat[language],
            hint: words.forewordHint[language],
            max: forewordSigns,
            optional: true,
            ...(text ? { value: text } : {}),
          },
        ],
        submit: { label: words[warning ? 'keepAnyway' : 'keep'][language], press, main: true },
      },
    ],
    back: { label: words.title[language], press: ShowApproach({ session }) },
  };
}

function organiserBlocks(language: Language, { session, approach, sharedAt }: ApproachPage): Block[] {
  const here = { session: session.id };
  const shared = sharedAt && formatDay(wallDate(moment(sharedAt), session.zone), language);
  const foreword = { label: words.foreword[language], press: OpenForeword(here) };
  const share: Press = {
    label: words.share[language],
    press: ShareApproach(here),
    main: true,
    confirm: words.shareSure[language],
  };
  return [
    {
      kind: 'text',
      text: shared ? words.sharedOn[language]({ day: shared }) : words.onlyYou[language],
      tone: shared ? 'good' : 'warning',
    },
    ...todoBlocks(language, session.id, approach),
    { kind: 'buttons', buttons: shared ? [foreword] : [share, foreword] },
  ];
}

function todoBlocks(language: Language, session: string, { points, parked }: Approach): Block[] {
  const open = points.filter(({ theme }) => theme === null).length;
  const silent = parked.filter(({ parked_because }) => parked_because === null).length;
  const items = [
    ...(open > 0
      ? [{ text: words.withoutTheme[language]({ count: open }), open: SortPoints({ session }) }]
      : []),
    ...(silent > 0
      ? [{ text: words.withoutReason[language]({ count: silent }), open: ParkPoints({ session }) }]
      : []),
  ];
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: words.todo[language] },
        { kind: 'list', items },
      ];
}

function blocksOf(part: Part): Block[] {
  switch (part.kind) {
    case 'title':
      return [
        { kind: 'heading', text: part.text, sheet: 'upright' },
        { kind: 'text', text: part.under, tone: 'quiet' },
      ];
    case 'heading':
      // A page has one size of headings: what stands inside a section is a line in bold.
      if (part.level === 3) return [{ kind: 'text', text: [{ strong: part.text }] }];
      return [{ kind: 'heading', text: part.text, ...(part.sheet ? { sheet: part.sheet } : {}) }];
    case 'text':
      return [{ kind: 'text', text: part.text, ...(part.quiet ? { tone: 'quiet' as const } : {}) }];
    case 'list':
      return [{ kind: 'list', items: part.items.map((text) => ({ text })) }];
    case 'picture':
      return [part];
    case 'table':
      return [
        {
          kind: 'table',
          caption: part.caption,
          columns: part.columns,
          rows: part.rows.map((row) => row.map((text) => ({ text }))),
        },
      ];
  }
}

/** A sheet to post to who reads on paper, each with their own name on it. */
function letterBlocks(language: Language, { session, onPaper }: ApproachPage): Block[] {
  if (onPaper.length === 0) return [];
  const names = onPaper.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  return [
    { kind: 'heading', text: words.paper[language] },
    { kind: 'text', text: words.paperWhy[language]({ names: listed(language, names) }) },
    ...onPaper.flatMap((person): Block[] => {
      const own = person.language;
      const day = formatDay(session.held_on, own);
      return [
        { kind: 'heading', text: words.title[own], sheet: 'upright' },
        { kind: 'text', text: words.dear[own]({ name: person.firstName }) },
        { kind: 'text', text: words.letter[own]({ meeting: session.name, day }) },
        { kind: 'text', text: words.letterThanks[own] },
        ...(session.contact === null
          ? []
          : [{ kind: 'text' as const, text: words.letterContact[own]({ contact: session.contact }) }]),
      ];
    }),
  ];
}

function backTo(language: Language, session: string, organises: boolean): Press {
  return organises
    ? { label: words.toMeeting[language], press: ShowSession({ session }) }
    : { label: words.home[language], press: ShowHome({}) };
}
