import type { Language } from '../kernel/language.ts';
import type { Block, Cell, Message } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isPlanned } from '../rotations/plan-request.ts';
import { toPlan, unplannedView } from './unplanned-views.ts';
import type { WhoMeets } from './who-meets.ts';
import { leastMet, narrowest, whoMeets } from './who-meets.ts';
import { whoMeetsPicture } from './who-meets-picture.ts';
import { whoMeetsWords as words } from './who-meets-words.ts';

/** A sentence, a picture, and a table that says what the picture says. */
export function whoMeetsView(language: Language, session: string, sheet: PlanSheet): Message {
  if (!isPlanned(sheet)) return unplannedView(language, session, words.title[language]);
  return {
    summary: words.title[language],
    blocks: [
      ...whoMeetsBlocks(language, sheet),
      { kind: 'heading', text: words.tableHeading[language], sheet: 'lying' },
      tableOf(language, meetsIn(language, sheet)),
    ],
    back: toPlan(language, session),
  };
}

/** One sheet of paper. */
export function whoMeetsBlocks(language: Language, sheet: PlanSheet): Block[] {
  const meets = meetsIn(language, sheet);
  return [
    { kind: 'heading', text: words.heading[language], sheet: 'lying' },
    { kind: 'text', text: sentences(language, meets).join(' ') },
    { kind: 'text', text: words.how[language], tone: 'quiet' },
    {
      kind: 'picture',
      svg: whoMeetsPicture(meets.shown, words.percent[language]),
      says: words.pictureSays[language],
    },
  ];
}

function meetsIn(language: Language, sheet: PlanSheet): WhoMeets {
  return whoMeets(sheet, words.others[language]);
}

function sentences(language: Language, { all, putTogether }: WhoMeets): string[] {
  const of = all.organisations.length - 1;
  const fewest = narrowest(all);
  const least = leastMet(all);
  return [
    ...(fewest && of > 0
      ? [
          fewest.others === of
            ? words.meetsAll[language]
            : words.meetsSome[language]({ who: fewest.organisation, others: fewest.others, of }),
        ]
      : []),
    ...(least ? [words[least.met === 0 ? 'never' : 'least'][language](least)] : []),
    ...(putTogether > 0 ? [words.putTogether[language]({ count: putTogether })] : []),
  ];
}

function tableOf(language: Language, { shown }: WhoMeets): Block {
  const { organisations, met, possible } = shown;
  const cell = (row: number, column: number): Cell => {
    const pairs = { met: met[row]?.[column] ?? 0, possible: possible[row]?.[column] ?? 0 };
    if (pairs.possible === 0) return { text: words.noPair[language], tone: 'quiet' };
    const never = pairs.met === 0 && row !== column;
    return { text: words.pairs[language](pairs), ...(never ? { tone: 'warning' } : {}) };
  };
  return {
    kind: 'table',
    caption: words.caption[language],
    columns: [words.organisation[language], ...organisations],
    rows: organisations.map((name, row) => [
      { text: name },
      ...organisations.map((_, column) => cell(row, column)),
    ]),
  };
}
