import type { Language } from '../kernel/language.ts';
import type { Item, Message } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { layerPluralWords } from '../sessions/vocabulary-words.ts';
import { dateLine, votePress } from './date-views.ts';
import type { FollowUp, Standing } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';
import { buttons, cancelPress, factsOf, group, list, nameOf, page, text } from './follow-up-views.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ChooseDate, CountVotes } from './homework-intents.ts';
import { answerWords, standsWords } from './invited-words.ts';
import type { Votes } from './vote-store.ts';

export interface AskingPage {
  readonly followUp: FollowUp;
  readonly standings: readonly Standing[];
  readonly best: Standing | undefined;
  readonly invited: readonly Invited[];
  /** When who did not answer is reminded, if that is still to come: 'YYYY-MM-DD'. */
  readonly remindsOn: string | undefined;
  readonly late: readonly { readonly invited: Invited; readonly votes: Votes }[];
  /** The organiser is invited too, and did or did not answer. */
  readonly own: 'not asked' | 'answered' | 'open';
}

/** How every date stands by layer, which one suits most, and, for organisers alone, who did not answer yet. */
export function askingView(language: Language, asking: AskingPage): Message {
  const { followUp, standings, best, invited, late, own } = asking;
  const waiting = invited.filter((one) => one.answered_at === null && one.late_at === null);
  const { remindsOn } = asking;
  const reminder = remindsOn ? [words.remindedOn[language]({ day: formatDay(remindsOn, language) })] : [];
  const part = invited.filter((one) => one.answered_at !== null).length;
  return page(language, followUp, [
    factsOf(language, followUp, invited.length, words.answeredOf[language]({ part, whole: invited.length })),
    { kind: 'heading', text: words.dates[language] },
    ...(best ? [] : [text(words.noneCounts[language], 'quiet')]),
    ...list(standings.map((one) => standingItem(language, followUp.id, one, one === best))),
    ...(own === 'not asked' ? [] : [buttons(votePress(language, followUp.id, own === 'answered'))]),
    ...group(
      words.late[language],
      late.map((one) => lateItem(language, followUp.id, one, standings)),
      words.onlyYouSee[language],
    ),
    ...(waiting.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: words.notAnswered[language] },
          text(waiting.map(({ person }) => nameOf(person)).join(', ')),
          text([words.onlyYouSee[language], ...reminder].join(' '), 'quiet'),
        ]),
    buttons(cancelPress(language, followUp.id)),
  ]);
}

function standingItem(language: Language, meeting: string, standing: Standing, isBest: boolean): Item {
  const { option, count, byLayer, missing } = standing;
  const layers = [...byLayer].map(([layer, people]) => `${layerPluralWords[layer][language]} ${people}`);
  const missed = missing.layers.map((layer) => layerPluralWords[layer][language]);
  const parts = [
    ...(isBest ? [`${words.best[language]}.`] : []),
    standsWords[language](count),
    ...(layers.length > 0 ? [`${words.canCome[language]}: ${layers.join(', ')}.`] : []),
    ...(missed.length > 0
      ? [words.missesLayers[language]({ names: missed.join(` ${words.orThe[language]} `) })]
      : []),
    ...(missing.organisations > 0
      ? [words.missesOrganisations[language]({ count: missing.organisations })]
      : []),
  ];
  return {
    text: dateLine(language, option),
    detail: parts.join(' '),
    ...(isBest ? { tone: 'good' } : {}),
    buttons: [
      {
        label: words.choose[language],
        press: ChooseDate({ meeting, option: option.id }),
        confirm: words.chooseSure[language],
      },
    ],
  };
}

function lateItem(
  language: Language,
  meeting: string,
  { invited, votes }: AskingPage['late'][number],
  standings: readonly Standing[],
): Item {
  const said = standings.flatMap(({ option }) => {
    const answer = votes.get(option.id);
    return answer
      ? [`${formatDay(option.held_on, language)}: ${answerWords[answer][language].toLowerCase()}`]
      : [];
  });
  return {
    text: nameOf(invited.person),
    detail: said.join('. '),
    buttons: [{ label: words.count[language], press: CountVotes({ meeting, person: invited.person.id }) }],
  };
}
