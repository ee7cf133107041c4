import type { Language } from '../kernel/language.ts';
import type { Block, Item, Message, Press } from '../kernel/message.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { modeWords } from '../sessions/vocabulary-words.ts';
import type { PlanSheet } from './plan-request.ts';
import { guestsAt, hasSeats, isOpen, peopleAt, tableIn, withoutTable } from './plan-request.ts';
import { makeButton, postedSentence, postNext } from './plan-views.ts';
import { planWords as words } from './plan-words.ts';
import { postingWords } from './posting-words.ts';
import { PlanRotations, ShowMoves, ShowPlan, ShowSwap, UnlockRound } from './rotation-intents.ts';
import { fullName } from './short-name.ts';

/** One round: per table a list of people. A name opens where that person could sit instead. */
export function planRoundView(language: Language, session: Session, sheet: PlanSheet, round: Round): Message {
  const mode = modeWords[round.mode][language];
  const next = round === sheet.toCome[0] ? postNext(language, session.id, sheet) : undefined;
  return {
    summary: words.roundTitle[language]({ number: round.number, mode }),
    blocks: [
      { kind: 'text', text: postedSentence(language, session, sheet, round) },
      ...(next ? [{ kind: 'buttons', buttons: [next] } as const] : []),
      ...fixedBlocks(language, session.id, sheet, round),
      ...(hasSeats(sheet, round)
        ? tableBlocks(language, session.id, sheet, round)
        : unplannedBlocks(language, session.id, sheet, round)),
    ],
    back: { label: words.toPlan[language], press: ShowPlan({ session: session.id }) },
  };
}

function tableBlocks(language: Language, session: string, sheet: PlanSheet, round: Round): Block[] {
  const open = isOpen(sheet, round);
  const item = (person: SeatedPerson) => personItem(language, session, sheet, round, person);
  const left = open ? withoutTable(sheet, round.id) : [];
  return [
    { kind: 'text', text: open ? words.howToMove[language] : words.roundOver[language], tone: 'quiet' },
    ...listBlocks(words.withoutTableHeading[language]({ people: left.length }), left.map(item)),
    ...sheet.tables.flatMap((table): Block[] => {
      const guests = guestsAt(sheet, round.id, table.id).length;
      const heading = words.tableHeading[language]({ ...table, guests });
      const items = peopleAt(sheet, round.id, table.id).sort(hostFirst).map(item);
      const drop = open && table.closed_at === null && dropAt(language, session, round, table);
      return [
        { kind: 'heading', text: heading },
        {
          kind: 'list',
          items: items.length > 0 ? items : [{ text: words.nobodyHere[language], tone: 'quiet' }],
          ...(drop ? { drop } : {}),
        },
      ];
    }),
  ];
}

/** Who may be dragged where: to a table, or onto somebody with a table. The press that counts comes after it. */
function dropAt(language: Language, session: string, round: Round, table: CafeTable): Press {
  const label = postingWords.table[language]({ table: table.number });
  return { label, press: ShowMoves({ session, round: round.id, table: table.id }) };
}

function fixedBlocks(language: Language, session: string, sheet: PlanSheet, round: Round): Block[] {
  const seats = sheet.assignments.filter(
    (one) => one.round_id === round.id && one.locked_at !== null && sheet.people.has(one.seat_id),
  ).length;
  if (seats === 0 || !sheet.toCome.includes(round)) return [];
  return [
    { kind: 'text', text: `${words.fixedSeats[language]({ seats })} ${words.fixedStay[language]}` },
    {
      kind: 'buttons',
      buttons: [
        { label: words.makeRest[language], press: PlanRotations({ session }) },
        { label: words.unlockAll[language], press: UnlockRound({ session, round: round.id }) },
      ],
    },
  ];
}

function unplannedBlocks(language: Language, session: string, sheet: PlanSheet, round: Round): Block[] {
  if (!sheet.toCome.includes(round)) return [];
  return [
    { kind: 'text', text: words.noPlan[language] },
    { kind: 'buttons', buttons: [{ ...makeButton(language, session, sheet), main: true }] },
  ];
}

function personItem(
  language: Language,
  session: string,
  sheet: PlanSheet,
  round: Round,
  person: SeatedPerson,
): Item {
  const seat = person.seatId;
  const isLocked = sheet.assignments.some(
    (one) => one.round_id === round.id && one.seat_id === seat && one.locked_at !== null,
  );
  const marks = [
    person.role === 'table_host' && words.isHost[language],
    isLocked && round.posted_at === null && words.isLocked[language],
    // Whom to tell the way; before that it is true of nearly everybody.
    person.claimedAt === null && round.posted_at !== null && words.onPaper[language],
  ];
  return {
    text: fullName(person),
    detail: [person.organisation, ...marks].filter(Boolean).join(' · '),
    ...(isOpen(sheet, round) ? handles(session, sheet, round, seat) : {}),
  };
}

function handles(
  session: string,
  sheet: PlanSheet,
  round: Round,
  seat: string,
): Pick<Item, 'open' | 'drag' | 'drop'> {
  const place = { session, round: round.id };
  return {
    open: ShowMoves({ ...place, seat }),
    drag: { seat },
    ...(tableIn(sheet, round.id, seat) ? { drop: ShowSwap({ ...place, with: seat }) } : {}),
  };
}

function listBlocks(heading: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ];
}

function hostFirst(one: SeatedPerson, other: SeatedPerson): number {
  return Number(other.role === 'table_host') - Number(one.role === 'table_host');
}
