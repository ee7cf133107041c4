import { ShowEvaluationPapers } from '../evaluation/evaluation-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isPlanned, tableIn } from '../rotations/plan-request.ts';
import { fullName } from '../rotations/short-name.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { planGridBlocks, seatedRounds } from './plan-grid-views.ts';
import { printWords as words } from './print-words.ts';
import type { DayOnPaper } from './route-card-views.ts';
import { routeCardBlocks } from './route-card-views.ts';
import { openTables, tableSheetBlocks } from './table-sheet-views.ts';
import { unplannedView } from './unplanned-views.ts';
import { whoMeetsBlocks } from './who-meets-views.ts';

/** Everything on paper for one day: cards to hand out, a sheet for each table, the list for the desk, both overviews. */
export function printPackView(
  language: Language,
  session: Session,
  sheet: PlanSheet,
  guests: readonly SeatedPerson[],
  day: DayOnPaper,
): Message {
  if (!isPlanned(sheet)) return unplannedView(language, session.id, words.packTitle[language]);
  const counts = { people: guests.length, sheets: openTables(sheet).length };
  return {
    summary: words.packTitle[language],
    blocks: [
      { kind: 'text', text: words.packWhy[language](counts) },
      { kind: 'text', text: words.packCare[language], tone: 'quiet' },
      ...(day.frontDoor
        ? []
        : [{ kind: 'text', text: words.packWithoutAddress[language], tone: 'warning' } as const]),
      {
        kind: 'buttons',
        buttons: [
          {
            label: words.questions[language],
            press: ShowEvaluationPapers({ session: session.id, moment: 'day' }),
          },
        ],
      },
      ...routeCardBlocks(language, sheet, guests, day),
      ...tableSheetBlocks(language, session, sheet),
      ...deskListBlocks(language, sheet, guests, day),
      ...planGridBlocks(language, sheet),
      ...whoMeetsBlocks(language, sheet),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session: session.id }) },
  };
}

/** For whoever welcomes people: everybody by first name, with a box to tick. */
function deskListBlocks(
  language: Language,
  sheet: PlanSheet,
  guests: readonly SeatedPerson[],
  { codes }: DayOnPaper,
): Block[] {
  return [
    { kind: 'heading', text: words.desk[language], sheet: 'upright' },
    {
      kind: 'table',
      caption: words.deskCaption[language],
      columns: [
        words.name[language],
        words.organisation[language],
        words.firstTable[language],
        words.badgeCode[language],
        words.isHere[language],
      ],
      rows: guests.map((guest) => [
        { text: fullName(guest) },
        { text: guest.organisation },
        { text: firstTable(language, sheet, guest) },
        { text: codes.get(guest.seatId) ?? words.unknown[language] },
        { text: '☐' },
      ]),
    },
  ];
}

function firstTable(language: Language, sheet: PlanSheet, { seatId }: SeatedPerson): string {
  const tables = seatedRounds(sheet).flatMap(({ id }) => tableIn(sheet, id, seatId) ?? []);
  return tables[0] ? words.table[language]({ table: tables[0].number }) : words.unknown[language];
}
