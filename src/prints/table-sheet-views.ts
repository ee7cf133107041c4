import type { Language } from '../kernel/language.ts';
import type { Block } from '../kernel/message.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { peopleAt } from '../rotations/plan-request.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { namesIn, seatedRounds } from './plan-grid-views.ts';
import { printWords as words } from './print-words.ts';

/** One sheet for each open table: its number to find it by, the question of each round, who comes, and room to write. */
export function tableSheetBlocks(language: Language, session: Session, sheet: PlanSheet): Block[] {
  const meeting = `${session.name} · ${formatDay(session.held_on, language)}`;
  const names = namesIn(language, sheet);
  const nobody = words.nobody[language];
  return openTables(sheet).flatMap((table): Block[] => [
    { kind: 'heading', text: meeting, sheet: 'upright' },
    { kind: 'big', text: words.table[language]({ table: table.number }), under: table.name },
    {
      kind: 'table',
      caption: words.sheetCaption[language],
      columns: [words.round[language], words.whoComes[language], words.toWrite[language]],
      rows: seatedRounds(sheet).map((round) => [
        { text: `${words.roundAt[language](round)}\n\n${questionOf(language, round)}` },
        { text: names(peopleAt(sheet, round.id, table.id)).join(', ') || nobody },
        { text: '' },
      ]),
    },
  ]);
}

export function openTables({ tables }: Pick<PlanSheet, 'tables'>): readonly CafeTable[] {
  return tables.filter((table) => table.closed_at === null);
}

function questionOf(language: Language, { question_nl, question_en }: Round): string {
  return language === 'nl' ? question_nl : question_en;
}
