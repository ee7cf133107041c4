import type { Language } from '../kernel/language.ts';
import type { Block, Cell } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import type { NoShowRound } from './no-shows.ts';
import { mostTablesThatHold } from './shape-advice.ts';
import type { ShapeComparison } from './shape-comparison.ts';
import { OpenPlanChoices } from './shape-intents.ts';
import { shapeWords as words } from './shape-words.ts';

/** With how many tables nobody ends up at an empty one, and how each round as it is planned stands it. */
export function noShowBlocks(
  language: Language,
  session: string,
  sheet: PlanSheet,
  { now, otherTables, noShows }: ShapeComparison,
): Block[] {
  const heading: Block = { kind: 'heading', text: words.noShows[language] };
  const choices: Block = {
    kind: 'buttons',
    buttons: [{ label: words.choices[language], press: OpenPlanChoices({ session }) }],
  };
  if (noShows.length === 0) return [heading, { kind: 'text', text: words.askNoShows[language] }, choices];
  const least = sheet.choices.tableMinimum;
  const tables = mostTablesThatHold([...(now ? [now] : []), ...otherTables]);
  const text =
    tables === undefined
      ? words.noneHolds[language]({ least })
      : words.mostThatHold[language]({ tables, least });
  return [
    heading,
    { kind: 'text', text },
    {
      kind: 'table',
      caption: words.byRound[language],
      columns: [words.round, words.smallest, words.tooFew, words.mostOften].map((column) => column[language]),
      rows: noShows.map((round) => roundRow(language, sheet, round)),
    },
    choices,
  ];
}

function roundRow(language: Language, { rounds, tables }: PlanSheet, noShow: NoShowRound): Cell[] {
  const table = tables.find(({ id }) => id === noShow.table);
  return [
    { text: String(rounds.find(({ id }) => id === noShow.round)?.number ?? '') },
    { text: String(noShow.smallest) },
    {
      text:
        noShow.daysShort === 0 ? words.never[language] : words.daysOf[language]({ days: noShow.daysShort }),
      ...(noShow.holds ? {} : { tone: 'warning' as const }),
    },
    { text: table ? words.table[language](table) : '' },
  ];
}
