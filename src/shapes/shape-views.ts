import type { Language } from '../kernel/language.ts';
import type { Block, Cell, Message, Press } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { noShowBlocks } from './no-show-views.ts';
import { adviceOn } from './shape-advice.ts';
import { adviceBlocks, range } from './shape-advice-views.ts';
import type { ShapeComparison } from './shape-comparison.ts';
import type { ShapeOutcome } from './shape-outcome.ts';
import { shapeWords as words } from './shape-words.ts';

/** The advice first, then what it is based on. */
export function shapesView(
  language: Language,
  session: string,
  sheet: PlanSheet,
  comparison: ShapeComparison,
): Message {
  const { now, otherTables, otherRounds } = comparison;
  const advice = adviceOn(now, otherTables);
  const own = now ? [now] : [];
  const marked = advice?.shape;
  return {
    summary: words.title[language],
    blocks: [
      ...(advice ? adviceBlocks(language, advice, sheet) : []),
      shapeTable(language, 'tables', [...otherTables, ...own], { now, marked }),
      ...(now ? [shapeTable(language, 'rounds', [...otherRounds, now], { now, marked: undefined })] : []),
      ...noShowBlocks(language, session, sheet, comparison),
      ...meaningBlocks(language, sheet, comparison),
    ],
    back: toPlan(language, session),
  };
}

export function shapesLaterView(
  language: Language,
  session: string,
  why: 'begun' | 'noMixedRound' | 'tooFewGuests',
): Message {
  return {
    summary: words.title[language],
    blocks: [{ kind: 'text', text: words[why][language] }],
    back: toPlan(language, session),
  };
}

function shapeTable(
  language: Language,
  by: 'tables' | 'rounds',
  outcomes: readonly ShapeOutcome[],
  of: { readonly now: ShapeOutcome | undefined; readonly marked: ShapeOutcome | undefined },
): Block {
  const withDays = outcomes.some(({ daysShort }) => daysShort !== undefined);
  const { guests, double, leastDouble, people, organisations, withoutALayer, daysShort } = words;
  const columns = [guests, double, leastDouble, people, organisations, withoutALayer];
  return {
    kind: 'table',
    caption: (by === 'tables' ? words.byTables : words.byRounds)[language],
    columns: [words[by], ...columns, ...(withDays ? [daysShort] : [])].map((column) => column[language]),
    rows: outcomes
      .toSorted((one, other) => one[by] - other[by])
      .map((outcome) => row(language, outcome, by, outcome === of.now, outcome === of.marked)),
  };
}

function row(
  language: Language,
  outcome: ShapeOutcome,
  by: 'tables' | 'rounds',
  isNow: boolean,
  isMarked: boolean,
): Cell[] {
  const { guests, again, againAtLeast, people, organisations, withoutALayer, daysShort } = outcome;
  const count = outcome[by];
  const mark = isNow ? words.isNow : isMarked ? words.isAdvised : undefined;
  return [
    mark ? mark[language]({ count }) : String(count),
    range(language, guests),
    ...[again, againAtLeast, people, organisations, withoutALayer].map(String),
    ...(daysShort === undefined ? [] : [String(daysShort)]),
  ].map((text) => ({ text }));
}

function meaningBlocks(language: Language, sheet: PlanSheet, comparison: ShapeComparison): Block[] {
  const names = ['guests', 'double', 'leastDouble', 'people', 'organisations', 'withoutALayer'] as const;
  const facts = names.map((name) => ({
    label: words[name][language],
    value: words[`${name}Meaning`][language],
  }));
  const { tableMinimum: least } = sheet.choices;
  const short = { label: words.daysShort[language], value: words.daysShortMeaning[language]({ least }) };
  return [
    { kind: 'heading', text: words.meaning[language] },
    { kind: 'facts', facts: [...facts, ...(comparison.noShows.length > 0 ? [short] : [])] },
    { kind: 'text', text: notes(language, sheet, comparison), tone: 'quiet' },
  ];
}

function notes(language: Language, { rounds }: PlanSheet, { fewer }: ShapeComparison): string {
  const goesBack = rounds.some(({ mode }) => mode === 'return_home');
  return [
    words.howCounted[language],
    words.howNew[language],
    ...(goesBack ? [words.withoutReturn[language]] : []),
    ...(fewer ? [words.fewer[language]] : []),
  ].join(' ');
}

function toPlan(language: Language, session: string): Press {
  return { label: words.toPlan[language], press: ShowPlan({ session }) };
}
