import type { SharedAction } from '../actions/shared-action-store.ts';
import type { Theme } from '../db/result-tables.ts';
import type { Layer } from '../db/session-tables.ts';
import type { Note } from '../harvest/note-store.ts';
import { layers } from '../sessions/session-intents.ts';
import type { Point, ThemeGroup } from '../themes/theme.ts';
import { byTheme, themeOfAction } from '../themes/theme.ts';

/** What is known of the day itself. */
export interface ApproachDay {
  readonly name: string;
  readonly region: string;
  readonly heldOn: string;
  readonly place: string | null;
  readonly contact: string | null;
  readonly people: number;
  /** Those that sent somebody, by name. */
  readonly organisations: readonly string[];
  readonly layers: readonly Layer[];
  readonly tables: number;
  readonly rounds: number;
}

export interface ApproachTheme {
  readonly theme: Theme | null;
  readonly layers: readonly Layer[];
  /** Bottlenecks and faults in the system. */
  readonly stuck: readonly Point[];
  readonly insights: readonly Point[];
  /** The solutions with an action, and those an organiser chose. */
  readonly chosen: readonly Point[];
  readonly actions: readonly SharedAction[];
}

/** What is asked of the people of one organisation, or with null of who took something on in their own name. */
export interface Asked {
  readonly organisation: string | null;
  readonly carries: readonly SharedAction[];
  readonly helps: readonly SharedAction[];
  readonly questions: readonly Point[];
}

/** The plan of approach of a meeting (domain F58): made anew each time somebody looks. */
export interface Approach {
  readonly day: ApproachDay;
  /** The day it was made: 'YYYY-MM-DD'. */
  readonly madeOn: string;
  readonly foreword: string | null;
  /** All of them; what says the same as another stands beside that one. */
  readonly points: readonly Point[];
  readonly themes: readonly ApproachTheme[];
  readonly actions: readonly SharedAction[];
  /** Points without an action that nobody chose either. */
  readonly parked: readonly Point[];
  readonly questions: readonly Question[];
  readonly asked: readonly Asked[];
  readonly byLayer: readonly { readonly layer: Layer; readonly actions: readonly SharedAction[] }[];
}

export interface Question {
  readonly point: Point;
  /** Who can answer it, by name. */
  readonly of: string | undefined;
  readonly action: SharedAction | undefined;
}

export interface ApproachSource {
  readonly day: ApproachDay;
  readonly madeOn: string;
  readonly foreword: string | null;
  readonly notes: readonly Note[];
  readonly actions: readonly SharedAction[];
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
}

export function makeApproach(source: ApproachSource): Approach {
  const { day, madeOn, foreword, actions } = source;
  const groups = byTheme(source.notes);
  const points = groups.flatMap((group) => group.points);
  const actionOf = (point: Point) =>
    actions.find(({ notes }) => [point, ...point.also].some(({ id }) => notes.includes(id)));
  const questions = points
    .filter(({ kind }) => kind === 'question')
    .map((point) => {
      const of = point.asked_of === null ? undefined : source.organisations.get(point.asked_of);
      return { point, of, action: actionOf(point) };
    });
  return {
    day,
    madeOn,
    foreword,
    points,
    themes: themesOf(groups, actions, source.notes, (point) => actionOf(point) !== undefined),
    actions,
    parked: points.filter((point) => point.chosen_at === null && !actionOf(point)),
    questions,
    asked: askedOf(actions, questions),
    byLayer: layers
      .map((layer) => ({ layer, actions: actions.filter((action) => action.layer === layer) }))
      .filter((one) => one.actions.length > 0),
  };
}

/** Themes that were heard at the own tables of two layers or more. */
export function heardTwice({ themes }: Approach): readonly ApproachTheme[] {
  return themes.filter(({ theme, layers: heard }) => theme !== null && heard.length > 1);
}

function themesOf(
  groups: readonly ThemeGroup[],
  actions: readonly SharedAction[],
  notes: readonly Note[],
  hasAction: (point: Point) => boolean,
): readonly ApproachTheme[] {
  const placed = actions.map((action) => ({ action, theme: themeOfAction(action, notes) }));
  const none = { theme: null, points: [], layers: [] };
  const all = groups.some(({ theme }) => theme === null) ? groups : [...groups, none];
  return all
    .map(({ theme, points, layers: heard }) => ({
      theme,
      layers: heard,
      stuck: points.filter(({ kind }) => kind === 'bottleneck' || kind === 'bug'),
      insights: points.filter(({ kind }) => kind === 'insight'),
      chosen: points.filter(
        (point) => point.kind === 'solution' && (point.chosen_at !== null || hasAction(point)),
      ),
      actions: placed.filter((one) => one.theme === theme).map(({ action }) => action),
    }))
    .filter(
      ({ stuck, insights, chosen, actions: ours }) =>
        stuck.length + insights.length + chosen.length + ours.length > 0,
    );
}

function askedOf(actions: readonly SharedAction[], questions: readonly Question[]): readonly Asked[] {
  const owned = actions.filter(({ owner }) => owner !== undefined);
  const names = [
    ...owned.map(({ owner }) => owner?.organisation ?? null),
    ...actions.map(({ helper }) => helper?.organisation ?? null),
    ...questions.map(({ of }) => of ?? null),
  ];
  const order = new Intl.Collator('nl');
  const organisations = [...new Set(names)].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : order.compare(a, b),
  );
  return organisations
    .map((organisation) => ({
      organisation,
      carries: owned.filter(({ owner }) => (owner?.organisation ?? null) === organisation),
      helps: actions.filter(({ helper }) => helper !== undefined && helper.organisation === organisation),
      questions: questions
        .filter(({ of }) => of !== undefined && of === organisation)
        .map(({ point }) => point),
    }))
    .filter(({ carries, helps, questions: asks }) => carries.length + helps.length + asks.length > 0);
}
