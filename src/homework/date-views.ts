import type { Answer } from '../db/promise-tables.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Field, Message, Option, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import type { DateOption, FollowUp } from './follow-up.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { HandInVotes, OpenVotes, placeSigns, SaveVotes, ShowFollowUp } from './homework-intents.ts';
import { answerWords, invitedWords } from './invited-words.ts';
import type { Votes } from './vote-store.ts';

type When = Pick<DateOption, 'held_on' | 'starts' | 'ends'>;

/** "dinsdag 2 maart 2027 van 09:30 tot 11:00". */
export function whenText(language: Language, { held_on, starts, ends }: When): string {
  return invitedWords.fromTo[language]({ day: formatDay(held_on, language), starts, ends });
}

/** The day at arm's length, with the times and the place under it. */
export function bigDate(
  language: Language,
  { held_on, starts, ends, place }: When & { place: string },
): Block {
  const times = words.times[language]({ starts, ends });
  return { kind: 'big', text: asLabel(formatDay(held_on, language)), under: `${times} · ${place}` };
}

/** All of it in one line, for a list. */
export function dateLine(
  language: Language,
  { held_on, starts, ends, place }: When & { place: string },
): string {
  const times = words.times[language]({ starts, ends });
  return `${formatDay(held_on, language)} · ${times} · ${place}`;
}

/** A day, two times and a place; filled in when there is something already. */
export function placeFields(language: Language, earliest: string, given?: When & { place: string }): Field[] {
  return [
    {
      kind: 'date',
      name: 'heldOn',
      label: words.heldOn[language],
      ...(given ? { value: given.held_on } : { earliest }),
    },
    { kind: 'time', name: 'starts', label: words.starts[language], value: given?.starts ?? '09:30' },
    { kind: 'time', name: 'ends', label: words.ends[language], value: given?.ends ?? '11:00' },
    {
      kind: 'line',
      name: 'place',
      label: words.place[language],
      hint: words.placeHint[language],
      max: placeSigns,
      ...(given ? { value: given.place } : {}),
    },
  ];
}

/** The question which dates suit, as a message of its own; `again`: for who did not answer yet. */
export function askDatesView(
  language: Language,
  followUp: FollowUp,
  options: readonly DateOption[],
  again = false,
): Message {
  const facts = { title: followUp.title, day: formatDay(followUp.answer_by, language) };
  const text = invitedWords[again ? 'reminding' : 'asking'][language](facts);
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      ...whyBlocks(followUp),
      { kind: 'list', items: options.map((option) => ({ text: dateLine(language, option) })) },
      { kind: 'buttons', buttons: [votePress(language, followUp.id, false)] },
    ],
  };
}

export function votePress(language: Language, meeting: string, answered: boolean): Press {
  const label = invitedWords[answered ? 'change' : 'vote'][language];
  return { label, press: OpenVotes({ meeting }), ...(answered ? {} : { main: true }) };
}

/** One form: for every date yes, if need be, or no. */
export function voteFormView(
  language: Language,
  followUp: FollowUp,
  options: readonly DateOption[],
  votes: Votes,
): Message {
  const answers: Option[] = (['yes', 'maybe', 'no'] as const).map((value) => ({
    value,
    label: answerWords[value][language],
  }));
  return {
    summary: followUp.title,
    blocks: [
      { kind: 'text', text: invitedWords.eachDate[language] },
      {
        kind: 'form',
        fields: options.map((option) => ({
          kind: 'choice',
          name: voteBox(option),
          label: dateLine(language, option),
          options: answers,
          ...(votes.has(option.id) ? { value: votes.get(option.id) as Answer } : {}),
        })),
        submit: {
          label: invitedWords.send[language],
          press: SaveVotes({ meeting: followUp.id }),
          main: true,
        },
      },
    ],
    back: toFollowUp(language, followUp.id),
  };
}

/** What somebody answered, that no longer counts by itself. */
export function closedView(language: Language, followUp: FollowUp, votes: Votes): Message {
  const text = invitedWords.isClosed[language]({ day: formatDay(followUp.answer_by, language) });
  const boxes = Object.fromEntries([...votes].map(([option, answer]) => [voteBox({ id: option }), answer]));
  return {
    summary: text,
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          {
            label: invitedWords.handIn[language],
            press: HandInVotes({ meeting: followUp.id, ...boxes }),
            main: true,
          },
        ],
      },
    ],
    back: toFollowUp(language, followUp.id),
  };
}

/** What the box of a date is called in the form. */
export function voteBox({ id }: Pick<DateOption, 'id'>): string {
  return `vote-${id}`;
}

export function whyBlocks({ why }: Pick<FollowUp, 'why'>): Block[] {
  return why === null ? [] : [{ kind: 'text', text: why, tone: 'quiet' }];
}

export function toFollowUp(language: Language, meeting: string): Press {
  return { label: invitedWords.look[language], press: ShowFollowUp({ meeting }) };
}
