import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message } from '../kernel/message.ts';
import { inWords } from '../rotations/finding-words.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { shortNames } from '../rotations/short-name.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import type { Mended } from './mending.ts';
import type { Repair } from './repair.ts';
import { repairWords as words } from './repair-words.ts';
import type { Told } from './told-people.ts';

/** The answer after a change: what it did, who goes where now, and to whom to walk. `done`: the event in a sentence. */
export function mendedView(
  language: Language,
  done: string,
  { sheet, seats, told }: Mended,
  about: { readonly seat?: string; readonly table?: CafeTable },
): Message {
  const posted = lastPosted(sheet.rounds)?.id;
  const others = new Set(
    seats
      .filter(({ round, seat, before, after }) => round !== posted && seat !== about.seat && before && after)
      .map(({ seat }) => seat),
  );
  const joining = seats.filter(({ after }) => after !== null && after.table === about.table?.id);
  const first = sheet.rounds.find(({ id }) => joining.some(({ round }) => round === id));
  const lines = [
    ...(told.some(({ person }) => person.seatId !== about.seat) || posted === undefined
      ? []
      : [words.nobodyMoved[language]]),
    ...(first ? [words.comeLater[language]({ round: first.number, people: joining.length })] : []),
    ...(others.size > 0 && !about.table ? [words.laterMoved[language]({ people: others.size })] : []),
  ];
  return {
    summary: [done, ...goings(told).map((going) => goSentence(language, sheet, ...going))].join(' '),
    blocks: [
      { kind: 'text', text: done, tone: 'good' },
      ...toldBlocks(language, sheet, told),
      ...(lines.length > 0 ? [{ kind: 'text', text: lines.join(' ') } as const] : []),
    ],
  };
}

export function undoneView(
  language: Language,
  sheet: PlanSheet,
  repair: Repair,
  told: readonly Told[],
): Message {
  const text = words.undone[language]({ what: changeSentence(language, sheet, repair) });
  return {
    summary: text,
    blocks: [{ kind: 'text', text, tone: 'good' }, ...toldBlocks(language, sheet, told)],
  };
}

/** 'Noor komt later.': what a change was about. */
export function changeSentence(
  language: Language,
  { people, tables }: Pick<PlanSheet, 'people' | 'tables'>,
  { kind, seat_id, table_id, changes }: Pick<Repair, 'kind' | 'seat_id' | 'table_id' | 'changes'>,
): string {
  const table = tables.find(({ id }) => id === table_id);
  const who = shortNames(people.values()).get(seat_id ?? '') ?? '';
  const at = { table: table?.number ?? 0, name: table?.name ?? '' };
  switch (kind) {
    case 'away':
      return words[changes.said ?? 'late'][language]({ who });
    case 'here':
      return words.here[language]({ who });
    default:
      return words[kind][language](at);
  }
}

/** Nothing happened twice: a kind line about how it is already. */
export function beforeView(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text }] };
}

/** By table: who goes there, and whom the organiser has to tell. */
function toldBlocks(language: Language, sheet: PlanSheet, told: readonly Told[]): Block[] {
  if (told.length === 0) return [];
  const names = namesOf(language, sheet);
  return [
    {
      kind: 'list',
      items: goings(told).map(([table, people]): Item => {
        const onPaper = people.filter(({ claimedAt }) => claimedAt === null);
        return {
          text: goSentence(language, sheet, table, people),
          ...(onPaper.length === 0
            ? { detail: words.areTold[language]({ people: people.length }) }
            : {
                detail: words.onPaper[language]({ who: names(onPaper), people: onPaper.length }),
                tone: 'warning',
              }),
        };
      }),
    },
  ];
}

function goSentence(
  language: Language,
  sheet: PlanSheet,
  table: CafeTable,
  people: readonly SeatedPerson[],
): string {
  const who = namesOf(language, sheet)(people);
  return words.goTo[language]({ who, table: table.number, name: table.name });
}

function goings(told: readonly Told[]): (readonly [CafeTable, readonly SeatedPerson[]])[] {
  const byTable = [...Map.groupBy(told, ({ table }) => table)];
  return byTable
    .toSorted(([one], [other]) => one.number - other.number)
    .map(([table, some]) => [table, some.map(({ person }) => person)] as const);
}

function namesOf(language: Language, { people }: PlanSheet): (some: readonly SeatedPerson[]) => string {
  const names = shortNames(people.values());
  return (some) =>
    inWords(
      language,
      some.map(({ seatId, firstName }) => names.get(seatId) ?? firstName),
    );
}
