import type { Language } from '../kernel/language.ts';
import type { Block, Cell, Message } from '../kernel/message.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isPlanned, peopleAt, withoutTable } from '../rotations/plan-request.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { shortNames } from '../rotations/short-name.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { modeWords } from '../sessions/vocabulary-words.ts';
import { printWords as words } from './print-words.ts';
import { toPlan, unplannedView } from './unplanned-views.ts';

/** Tables down, rounds across, and in each box who sits there. A box opens its round. */
export function planGridView(language: Language, session: string, sheet: PlanSheet): Message {
  if (!isPlanned(sheet)) return unplannedView(language, session, words.gridTitle[language]);
  return {
    summary: words.gridTitle[language],
    blocks: [
      { kind: 'text', text: words.gridHow[language], tone: 'quiet' },
      ...planGridBlocks(language, sheet, (round) => ({ open: ShowPlan({ session, round: round.id }) })),
    ],
    back: toPlan(language, session),
  };
}

/** One sheet of paper. `opens`: what a box of this round leads to. */
export function planGridBlocks(
  language: Language,
  sheet: PlanSheet,
  opens: (round: Round) => Pick<Cell, 'open'> = () => ({}),
): Block[] {
  const names = namesIn(language, sheet);
  const rounds = seatedRounds(sheet);
  const cell = (round: Round, people: readonly SeatedPerson[]): Cell => ({
    ...(people.length === 0
      ? { text: words.nobody[language], tone: 'quiet' as const }
      : { text: names(people).join('\n') }),
    ...opens(round),
  });
  const left = rounds.map((round) => withoutTable(sheet, round.id));
  return [
    { kind: 'heading', text: words.gridHeading[language], sheet: 'lying' },
    {
      kind: 'table',
      caption: words.gridCaption[language],
      columns: [
        words.tableColumn[language],
        ...rounds.map(({ number, starts, mode }) =>
          words.column[language]({ number, starts, mode: modeWords[mode][language] }),
        ),
      ],
      rows: [
        ...sheet.tables.map((table) => [
          { text: tableName(language, table) },
          ...rounds.map((round) => cell(round, peopleAt(sheet, round.id, table.id))),
        ]),
        ...(left.some((people) => people.length > 0)
          ? [
              [
                { text: words.withoutTable[language] },
                ...rounds.map((round, at) => cell(round, left[at] ?? [])),
              ],
            ]
          : []),
      ],
    },
  ];
}

/** The rounds that people sit in or will sit in; one that was skipped is not among them. */
export function seatedRounds({ rounds, seated }: PlanSheet): Round[] {
  return rounds.filter((round) => seated.some(({ id }) => id === round.id));
}

/** Short names, the host first and said to be one. */
export function namesIn(
  language: Language,
  sheet: PlanSheet,
): (people: readonly SeatedPerson[]) => readonly string[] {
  const names = shortNames(sheet.people.values());
  const nameOf = ({ seatId }: SeatedPerson) => names.get(seatId) ?? '';
  const isHost = ({ role }: SeatedPerson) => role === 'table_host';
  return (people) => [
    ...people.filter(isHost).map((host) => words.hosts[language]({ who: nameOf(host) })),
    ...people.filter((person) => !isHost(person)).map(nameOf),
  ];
}

function tableName(language: Language, { number, name, closed_at }: CafeTable): string {
  const closed = closed_at === null ? [] : [words.closed[language]];
  return [words.table[language]({ table: number }), name, ...closed].join('\n');
}
