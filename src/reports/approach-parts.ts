import type { SharedAction } from '../actions/shared-action-store.ts';
import type { Language } from '../kernel/language.ts';
import type { Picture } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import { asLabel, layerPluralWords, stateWords, themeWords } from '../sessions/vocabulary-words.ts';
import type { Point } from '../themes/theme.ts';
import type { Approach, ApproachTheme } from './approach.ts';
import { heardTwice } from './approach.ts';
import { askedParts, parkedParts, questionParts, signParts } from './approach-last-parts.ts';
import type { Part } from './approach-paper.ts';
import { dayOf, groupsOf, helperName, listed, ownerName } from './approach-paper.ts';
import { approachWords as words } from './approach-words.ts';
import { networkWords } from './network-words.ts';

/** The whole plan: foreword, themes, actions, what is not done now, what is asked of whom, and room to sign. */
export function approachParts(
  language: Language,
  approach: Approach,
  network: Picture | undefined,
): readonly Part[] {
  const { day } = approach;
  return [
    {
      kind: 'title',
      text: `${words.title[language]}: ${day.name}`,
      under: words.version[language]({ region: day.region, day: formatDay(approach.madeOn, language) }),
    },
    ...forewordParts(language, approach),
    ...twiceParts(language, approach),
    { kind: 'heading', level: 1, text: words.perTheme[language], sheet: 'upright' },
    ...(approach.themes.length === 0 ? [{ kind: 'text' as const, text: words.noPoints[language] }] : []),
    ...approach.themes.flatMap((theme) => themeParts(language, theme)),
    ...actionParts(language, approach),
    ...parkedParts(language, approach),
    ...questionParts(language, approach),
    ...askedParts(language, approach),
    ...networkParts(language, network),
    ...signParts(language, approach),
  ];
}

function networkParts(language: Language, network: Picture | undefined): Part[] {
  if (!network) return [];
  return [
    { kind: 'heading', level: 1, text: networkWords.title[language], sheet: 'lying' },
    { kind: 'text', text: networkWords.neverPeople[language] },
    { kind: 'picture', ...network },
  ];
}

function forewordParts(language: Language, { day, foreword }: Approach): Part[] {
  const place = day.place === null ? '' : ` (${day.place})`;
  const came = words.came[language]({ day: formatDay(day.heldOn, language), people: day.people, place });
  const layers = day.layers.map((layer) => layerPluralWords[layer][language]);
  const text = (line: string): Part => ({ kind: 'text', text: line });
  return [
    { kind: 'heading', level: 1, text: words.foreword[language] },
    ...(foreword === null ? [] : foreword.split(/\n+/).map(text)),
    text(
      [
        came,
        words.cameFrom[language]({ count: day.organisations.length }),
        words.satDown[language]({ tables: day.tables, rounds: day.rounds }),
        ...(layers.length > 0 ? [words.mixed[language]({ layers: listed(language, layers) })] : []),
      ].join(' '),
    ),
    text(words.aboutUs[language]),
    text(`${words.reads[language]} ${words.ownYes[language]}`),
    ...(day.contact === null ? [] : [text(words.questionsTo[language]({ contact: day.contact }))]),
    { kind: 'heading', level: 2, text: words.took[language] },
    { kind: 'list', items: day.organisations },
  ];
}

function twiceParts(language: Language, approach: Approach): Part[] {
  const twice = heardTwice(approach);
  return [
    { kind: 'heading', level: 1, text: words.twice[language] },
    { kind: 'text', text: words[twice.length > 0 ? 'twiceWhy' : 'notTwice'][language] },
    ...(twice.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.twice[language],
            columns: [words.theme[language], words.heardAt[language]],
            rows: twice.map((theme) => [asLabel(nameOf(language, theme)), layerNames(language, theme)]),
          },
        ]),
  ];
}

function themeParts(language: Language, theme: ApproachTheme): Part[] {
  const group = (title: string, items: readonly string[]): Part[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: title },
          { kind: 'list', items },
        ];
  const heard = theme.layers.length > 0 && theme.theme !== null;
  return [
    { kind: 'heading', level: 2, text: asLabel(nameOf(language, theme)) },
    ...(heard
      ? [
          {
            kind: 'text' as const,
            text: words.heardAtLine[language]({ layers: layerNames(language, theme) }),
            quiet: true as const,
          },
        ]
      : []),
    ...group(
      words.stuck[language],
      theme.stuck.map((point) => said(language, point, point.kind === 'bug' ? [words.fault[language]] : [])),
    ),
    ...group(
      words.saw[language],
      theme.insights.map((point) => said(language, point)),
    ),
    ...group(
      words.choose[language],
      theme.chosen.map((point) => point.text),
    ),
    ...group(
      words.willDo[language],
      theme.actions.map((action) => actionLine(language, action)),
    ),
  ];
}

function actionParts(language: Language, { actions }: Approach): Part[] {
  return [
    { kind: 'heading', level: 1, text: words.actions[language], sheet: 'lying' },
    { kind: 'text', text: words[actions.length > 0 ? 'actionsWhy' : 'noActions'][language] },
    ...(actions.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.actions[language],
            columns: [
              words.action[language],
              words.owner[language],
              words.helper[language],
              words.firstStep[language],
              words.dueOn[language],
              words.state[language],
            ],
            rows: actions.map((action) => [
              action.title,
              ownerName(language, action),
              helperName(language, action),
              action.firstStep ?? '',
              dayOf(language, action),
              [
                asLabel(stateWords[action.state][language]),
                ...(action.better ? [words.better[language]({ text: action.better })] : []),
              ].join('. '),
            ]),
          },
        ]),
  ];
}

function actionLine(language: Language, action: SharedAction): string {
  const parts = [ownerName(language, action), dayOf(language, action), stateWords[action.state][language]];
  return `${sentence(action.title)} ${[...new Set(parts)].filter(Boolean).join(' · ')}`;
}

function said(language: Language, point: Point, more: readonly string[] = []): string {
  return `${sentence(point.text)} (${[...more, groupsOf(language, point)].join(', ')})`;
}

/** With a full stop, so that what follows stands apart. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function nameOf(language: Language, { theme }: ApproachTheme): string {
  return theme === null ? words.others[language] : themeWords[theme][language];
}

function layerNames(language: Language, { layers }: ApproachTheme): string {
  return listed(
    language,
    layers.map((layer) => layerPluralWords[layer][language]),
  );
}
