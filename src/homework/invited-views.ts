import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { bigDate, dateLine, toFollowUp, votePress, whyBlocks } from './date-views.ts';
import type { FollowUp, Part, SettledFollowUp, Standing } from './follow-up.ts';
import { followUpWords } from './follow-up-words.ts';
import { ShowMyHomework } from './homework-intents.ts';
import { answerWords, standsWords, invitedWords as words } from './invited-words.ts';
import { attendanceOf, fileBlock, takeAlong } from './told-views.ts';
import type { Votes } from './vote-store.ts';

export interface InvitedPage {
  readonly followUp: FollowUp;
  readonly part: Part;
  readonly standings: readonly Standing[];
  readonly votes: Votes;
  readonly invitee: { readonly coming_at: string | null; readonly cannot_at: string | null };
  readonly coming: { readonly people: number; readonly organisations: number };
  readonly isOver: boolean;
}

/** How an extra meeting stands, for who is invited: numbers, no names. */
export function invitedView(language: Language, page: InvitedPage): Message {
  return {
    summary: page.followUp.title,
    blocks: [
      { kind: 'heading', text: page.followUp.title },
      ...whyBlocks(page.followUp),
      ...partBlocks(language, page),
    ],
    back: { label: words.homework[language], press: ShowMyHomework({}) },
  };
}

function partBlocks(language: Language, page: InvitedPage): Block[] {
  const { followUp, part } = page;
  if (part === 'cancelled') return cancelledBlocks(language, followUp);
  if (part === 'settled') return settledBlocks(language, page, followUp as SettledFollowUp);
  const day = formatDay(followUp.answer_by, language);
  return [
    { kind: 'facts', facts: [{ label: followUpWords.lastDay[language], value: day }] },
    { kind: 'buttons', buttons: [votePress(language, followUp.id, page.votes.size > 0)] },
    { kind: 'heading', text: words.howItStands[language] },
    { kind: 'text', text: words.withoutNames[language], tone: 'quiet' },
    standingsList(language, page),
  ];
}

function settledBlocks(language: Language, page: InvitedPage, followUp: SettledFollowUp): Block[] {
  const attendance = attendanceOf(page.invitee);
  const own = { coming: 'youCome', cannot: 'youCannot', unknown: 'doYouCome' } as const;
  const { people, organisations } = page.coming;
  return [
    bigDate(language, followUp),
    ...reportBlocks(language, followUp),
    ...(page.isOver
      ? []
      : [
          text(words[own[attendance]][language]),
          ...takeAlong(language, followUp, attendance),
          text(words.whoComes[language]({ people, count: organisations })),
        ]),
  ];
}

export function cancelledBlocks(language: Language, followUp: FollowUp): Block[] {
  const off: Block = { kind: 'text', text: followUpWords.isCancelled[language], tone: 'warning' };
  return followUp.held_on === null ? [off] : [off, fileBlock(language, followUp)];
}

export function reportBlocks(language: Language, followUp: FollowUp): Block[] {
  if (followUp.report === null) return [];
  return [
    { kind: 'heading', text: words.reported[language]({ title: followUp.title }) },
    ...followUp.report.split(/\r?\n/).filter(Boolean).map(text),
  ];
}

function standingsList(language: Language, { standings, votes }: InvitedPage): Block {
  return {
    kind: 'list',
    items: standings.map(({ option, count }) => {
      const own = votes.get(option.id);
      const yours = own && words.yourAnswer[language]({ answer: answerWords[own][language].toLowerCase() });
      return {
        text: dateLine(language, option),
        detail: [standsWords[language](count), yours].filter(Boolean).join(' '),
      };
    }),
  };
}

/** Extra meetings somebody is asked for, each with where it stands. */
export function myHomeworkView(
  language: Language,
  followUps: readonly { readonly followUp: FollowUp; readonly part: Part }[],
  empty: string,
  more: readonly Press[],
  back: Press,
): Message {
  return {
    summary: words.homework[language],
    blocks: [
      followUps.length === 0
        ? text(empty)
        : {
            kind: 'list',
            items: followUps.map(({ followUp, part }) => ({
              text: followUp.title,
              detail: partLine(language, followUp, part),
              open: toFollowUp(language, followUp.id).press,
            })),
          },
      { kind: 'buttons', buttons: more },
    ],
    back,
  };
}

/** Where an extra meeting stands, in one line. */
export function partLine(language: Language, followUp: FollowUp, part: Part): string {
  if (part === 'cancelled') return followUpWords.isCancelled[language];
  if (part === 'preparing') return followUpWords.preparing[language];
  if (part === 'settled') return dateLine(language, followUp as SettledFollowUp);
  return `${followUpWords.until[language]} ${formatDay(followUp.answer_by, language)}.`;
}

function text(text: string): Block {
  return { kind: 'text', text };
}
