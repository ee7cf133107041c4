import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import { bigDate, dateLine, whyBlocks } from './date-views.ts';
import type { DateOption, FollowUp, SettledFollowUp } from './follow-up.ts';
import { fewestOptions, layersOf } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import {
  AskDates,
  CancelFollowUp,
  OpenDateOption,
  OpenFollowUp,
  OpenInvitee,
  OpenMove,
  OpenReport,
  RemoveDateOption,
  RemoveInvitee,
  ShowHomework,
} from './homework-intents.ts';
import { cancelledBlocks, reportBlocks } from './invited-views.ts';
import { attendanceOf, fileBlock, takeAlong } from './told-views.ts';

// The organiser's page of an extra meeting, in each of its parts.

/** Who is invited, the dates to choose from, and one button when all is ready. `count`: how many are asked then. */
export function preparingView(
  language: Language,
  followUp: FollowUp,
  options: readonly DateOption[],
  extra: readonly Invited[],
  count: number,
): Message {
  const meeting = followUp.id;
  const ask: Press = {
    label: words.askAll[language],
    press: AskDates({ meeting }),
    main: true,
    confirm: words.askAllSure[language]({ count }),
  };
  const addDate: Press = { label: words.addDate[language], press: OpenDateOption({ meeting }) };
  const isReady = options.length >= fewestOptions && count > 0;
  return page(language, followUp, [
    text(words.preparing[language], 'quiet'),
    factsOf(language, followUp, count),
    buttons({
      label: words.change[language],
      press: OpenFollowUp({ session: followUp.session_id, meeting }),
    }),
    ...group(
      words.people[language],
      extra.map(({ person }) => ({
        text: nameOf(person),
        detail: person.organisation,
        buttons: [{ label: words.remove[language], press: RemoveInvitee({ meeting, person: person.id }) }],
      })),
    ),
    buttons({ label: words.addPerson[language], press: OpenInvitee({ meeting }) }),
    { kind: 'heading', text: words.dates[language] },
    ...(options.length < fewestOptions ? [text(words.moreDates[language], 'quiet')] : []),
    ...list(
      options.map((option) => ({
        text: dateLine(language, option),
        buttons: [{ label: words.remove[language], press: RemoveDateOption({ meeting, option: option.id }) }],
      })),
    ),
    ...(isReady ? [buttons(addDate, ask)] : [buttons({ ...addDate, main: true })]),
  ]);
}

/** When and where it is, who comes, and what can still change. `isOver`: it has begun. */
export function settledView(
  language: Language,
  followUp: SettledFollowUp,
  invited: readonly Invited[],
  own: Invited | undefined,
  isOver: boolean,
): Message {
  const meeting = followUp.id;
  const who = (attendance: 'coming' | 'cannot' | 'unknown') => {
    const people = invited.filter((one) => attendanceOf(one) === attendance);
    return people.length === 0
      ? words.nobody[language]
      : `${people.length}: ${people.map(({ person }) => nameOf(person)).join(', ')}`;
  };
  return page(language, followUp, [
    bigDate(language, followUp),
    ...reportBlocks(language, followUp),
    ...(isOver
      ? []
      : own
        ? takeAlong(language, followUp, attendanceOf(own))
        : [fileBlock(language, followUp)]),
    {
      kind: 'facts',
      facts: [
        { label: words.coming[language], value: who('coming') },
        { label: words.unknown[language], value: who('unknown') },
        { label: words.notComing[language], value: who('cannot') },
      ],
    },
    text(words.onlyYouSee[language], 'quiet'),
    isOver
      ? buttons(
          followUp.report === null
            ? { label: words.report[language], press: OpenReport({ meeting }), main: true }
            : { label: words.reportAgain[language], press: OpenReport({ meeting }) },
        )
      : buttons(
          { label: words.move[language], press: OpenMove({ meeting }) },
          cancelPress(language, meeting),
        ),
  ]);
}

export function cancelledPage(language: Language, followUp: FollowUp): Message {
  return page(language, followUp, cancelledBlocks(language, followUp));
}

export function factsOf(language: Language, followUp: FollowUp, count: number, answered?: string): Block {
  const layers = layersOf(followUp).map((layer) => layerPluralWords[layer][language]);
  const { organisations_needed } = followUp;
  const rule = [
    ...(followUp.each_layer_at === null ? [] : [words.withEachLayer[language]]),
    ...(organisations_needed === null
      ? []
      : [words.withOrganisations[language]({ count: organisations_needed })]),
  ];
  const people = [words.peopleCount[language]({ count }), ...layers].join(', ');
  return {
    kind: 'facts',
    facts: [
      { label: words.invited[language], value: people },
      ...(answered === undefined ? [] : [{ label: words.answered[language], value: answered }]),
      { label: words.lastDay[language], value: formatDay(followUp.answer_by, language) },
      { label: words.rule[language], value: rule.join(', ') || words.always[language] },
    ],
  };
}

export function cancelPress(language: Language, meeting: string): Press {
  return {
    label: words.cancel[language],
    press: CancelFollowUp({ meeting }),
    confirm: words.cancelSure[language],
  };
}

export function page(language: Language, followUp: FollowUp, blocks: readonly Block[]): Message {
  return {
    summary: followUp.title,
    blocks: [{ kind: 'heading', text: followUp.title }, ...whyBlocks(followUp), ...blocks],
    back: { label: words.homework[language], press: ShowHomework({ session: followUp.session_id }) },
  };
}

export function group(title: string, items: readonly Item[], under?: string): Block[] {
  if (items.length === 0) return [];
  return [{ kind: 'heading', text: title }, ...(under ? [text(under, 'quiet')] : []), ...list(items)];
}

export function list(items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function text(text: string, tone?: 'quiet'): Block {
  return { kind: 'text', text, ...(tone ? { tone } : {}) };
}

export function buttons(...all: readonly Press[]): Block {
  return { kind: 'buttons', buttons: all };
}

export function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}
