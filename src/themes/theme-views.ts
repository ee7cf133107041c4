import type { Theme } from '../db/result-tables.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import { asLabel, layerPluralWords, noteKindWords, themeWords } from '../sessions/vocabulary-words.ts';
import type { Point, ThemeGroup } from './theme.ts';
import { layerOf } from './theme.ts';
import { ParkPoints, ShowPoint, ShowThemes, SortPoints } from './theme-intents.ts';
import { pointWords as words } from './theme-words.ts';

/** How many points of a theme the page of all themes shows; the rest is one press away. */
const perTheme = 3;

export interface ThemeRights {
  readonly organises: boolean;
  /** Whether this person looks after that point. */
  tends(point: Point): boolean;
}

/** The points by theme. `only`: all of one theme. */
export function themesPage(
  language: Language,
  session: string,
  groups: readonly ThemeGroup[],
  only: Theme | undefined,
  rights: ThemeRights,
): Message {
  const shown = only ? groups.filter(({ theme }) => theme === only) : groups;
  const open = groups.some(({ theme, points }) => theme === null && points.some(rights.tends));
  return {
    summary: only ? asLabel(themeWords[only][language]) : words.themes[language],
    blocks: [
      { kind: 'text', text: words[groups.length === 0 ? 'noPoints' : 'why'][language], tone: 'quiet' },
      ...(shown.some(({ points }) => points.some(rights.tends))
        ? [tendButtons(language, session, open)]
        : []),
      ...shown.flatMap((group) => groupBlocks(language, session, group, only !== undefined, rights)),
    ],
    back: only
      ? { label: words.themes[language], press: ShowThemes({ session }) }
      : rights.organises
        ? { label: words.toMeeting[language], press: ShowSession({ session }) }
        : { label: words.home[language], press: ShowHome({}) },
  };
}

export function themeName(language: Language, theme: Theme | null): string {
  return theme === null ? words.noTheme[language] : themeWords[theme][language];
}

/** "Knelpunt · tafel van managers · ook gezegd: gemengde groep". */
export function saidWhere(language: Language, point: Point): string {
  const also = [...new Set(point.also.map((note) => groupName(language, note)))].join(', ');
  return [
    asLabel(noteKindWords[point.kind][language]),
    groupName(language, point),
    ...(also ? [words.alsoSaid[language]({ where: also })] : []),
  ].join(' · ');
}

export function groupName(
  language: Language,
  { roundMode, homeLayer }: Pick<Point, 'roundMode' | 'homeLayer'>,
): string {
  const layer = layerOf(roundMode, homeLayer);
  if (layer === null) return words.mixedGroup[language];
  return words.tableOf[language]({ layer: layerPluralWords[layer][language] });
}

function groupBlocks(
  language: Language,
  session: string,
  { theme, points, layers }: ThemeGroup,
  whole: boolean,
  rights: ThemeRights,
): Block[] {
  const shown = whole || theme === null ? points : points.slice(0, perTheme);
  const names = layers.map((layer) => layerPluralWords[layer][language]);
  const many = { count: points.length, theme: themeName(language, theme) };
  return [
    { kind: 'heading', text: asLabel(themeName(language, theme)) },
    ...(theme !== null && names.length > 1
      ? [{ kind: 'text' as const, text: words.seenBy[language]({ layers: listed(language, names) }) }]
      : []),
    { kind: 'list', items: shown.map((point) => pointItem(language, session, point, rights)) },
    ...(theme !== null && shown.length < points.length
      ? [
          {
            kind: 'buttons' as const,
            buttons: [{ label: words.allOf[language](many), press: ShowThemes({ session, theme }) }],
          },
        ]
      : []),
  ];
}

function pointItem(language: Language, session: string, point: Point, rights: ThemeRights): Item {
  return {
    text: point.text,
    detail: saidWhere(language, point),
    ...(rights.tends(point) ? { open: ShowPoint({ session, note: point.id }) } : {}),
  };
}

function tendButtons(language: Language, session: string, open: boolean): Block {
  const park = { label: words.park[language], press: ParkPoints({ session }) };
  const sort = { label: words.sort[language], press: SortPoints({ session }), main: true as const };
  return { kind: 'buttons', buttons: open ? [sort, park] : [park] };
}

/** A short answer, with the way on for who reads it in a chat. */
export function saidSaved(text: string, goOn?: Press): Message {
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, tone: 'good' },
      ...(goOn ? [{ kind: 'buttons' as const, buttons: [{ ...goOn, main: true as const }] }] : []),
    ],
  };
}

/** "bestuurders, managers en professionals" */
export function listed(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language).format(names);
}
