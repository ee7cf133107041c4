import { OpenGuest } from '../guests/guest-intents.ts';
import { moment } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, FormOf, Item, Message, Press } from '../kernel/message.ts';
import { formatTime } from '../kernel/wall-time.ts';
import { brokenSentence } from '../rotations/finding-words.ts';
import type { BrokenFinding } from '../rotations/plan-findings.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { guestsAt, isAway, peopleAt } from '../rotations/plan-request.ts';
import { isAhead } from '../rotations/posting.ts';
import { ShowPlan } from '../rotations/rotation-intents.ts';
import { fullName, shortNames } from '../rotations/short-name.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import { endOf, endTimeOf } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { ShowSession } from '../sessions/session-intents.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { CloseTable, OpenDayTable, ShowDay, ShowPresence, UndoRepair } from './day-intents.ts';
import { openRounds, openTables, plannedRounds } from './day-plan.ts';
import { dayWords as words } from './day-words.ts';
import type { Presence } from './presence.ts';
import { hereButton, needsTableIn, presenceSentence } from './presence-views.ts';
import type { Repair } from './repair.ts';
import { changeSentence } from './repair-views.ts';

export interface PersonHere {
  readonly person: SeatedPerson;
  readonly presence: Presence;
}

export interface DayFacts {
  readonly session: Session;
  readonly sheet: PlanSheet;
  readonly people: readonly PersonHere[];
  readonly broken: readonly BrokenFinding[];
  /** The last change that still counts, and who made it. */
  readonly last?: { readonly repair: Repair; readonly by: string | undefined; readonly mayUndo: boolean };
}

/** What is special now, one thing at a time: the last change, what does not fit, who is not there, the tables. */
export function dayView(language: Language, facts: DayFacts, now: Date): Message {
  const { session, sheet, people } = facts;
  const loose = people.filter(
    ({ person, presence }) => presence.kind === 'here' && needsTableIn(sheet, person.seatId),
  );
  const late = people.filter(({ presence }) => presence.kind === 'late');
  const gone = people.filter(({ presence }) => presence.kind === 'gone');
  const list = (heading: string, some: readonly PersonHere[]) =>
    listBlocks(
      heading,
      some.map((one) => personItem(language, session.id, one, true)),
    );
  return {
    summary: words.title[language],
    blocks: [
      { kind: 'text', text: [roundSentence(language, facts, now), ...counts(language, facts)].join(' ') },
      ...lastChangeBlocks(language, facts),
      ...warningBlocks(language, facts),
      ...list(words.withoutTable[language]({ people: loose.length }), loose),
      findForm(language, session.id, ''),
      ...list(words.comeLater[language]({ people: late.length }), late),
      ...list(words.wentHome[language]({ people: gone.length }), gone),
      { kind: 'buttons', buttons: otherButtons(language, session.id) },
      ...listBlocks(
        words.tables[language],
        sheet.tables.map((table) => tableItem(language, session.id, sheet, table)),
      ),
    ],
    back: { label: words.toMeeting[language], press: ShowSession({ session: session.id }) },
  };
}

export function foundView(
  language: Language,
  session: string,
  find: string,
  found: readonly PersonHere[],
): Message {
  const said =
    found.length === 0 ? words.notFound[language] : words.found[language]({ people: found.length });
  return {
    summary: said,
    blocks: [
      { kind: 'text', text: said },
      ...(found.length > 0
        ? [{ kind: 'list', items: found.map((one) => personItem(language, session, one, false)) } as const]
        : []),
      findForm(language, session, find),
    ],
    back: { label: words.toDay[language], press: ShowDay({ session }) },
  };
}

function roundSentence(language: Language, { session, sheet }: DayFacts, now: Date): string {
  const round = lastPosted(sheet.rounds);
  if (!round) return words.nothingPosted[language];
  if (isAhead(round, session, now))
    return words.roundBegins[language]({ round: round.number, time: round.starts });
  const sentence = now < endOf(round, session) ? words.roundIsOn : words.roundWas;
  return sentence[language]({ round: round.number, time: endTimeOf(round) });
}

function counts(language: Language, { sheet, people }: DayFacts): string[] {
  const [now] = openRounds(sheet);
  const away = now ? people.filter(({ person }) => isAway(sheet, now.id, person.seatId)).length : 0;
  return [
    words[now?.posted_at ? 'areHere' : 'areExpected'][language]({ people: people.length - away }),
    ...(away > 0 ? [words.areAway[language]({ people: away })] : []),
  ];
}

function lastChangeBlocks(language: Language, { session, sheet, last }: DayFacts): Block[] {
  if (!last) return [];
  const text = words.lastChange[language]({
    time: formatTime(moment(last.repair.made_at), session.zone),
    who: last.by ?? words.theOrganiser[language],
    what: changeSentence(language, sheet, last.repair),
  });
  const undo = {
    label: words.undo[language],
    press: UndoRepair({ session: session.id, repair: last.repair.id }),
  };
  return [{ kind: 'list', items: [{ text, ...(last.mayUndo ? { buttons: [undo] } : {}) }] }];
}

function warningBlocks(language: Language, { sheet, broken }: DayFacts): Block[] {
  const names = shortNames(sheet.people.values());
  const number = (id: string | undefined) => sheet.tables.find((table) => table.id === id)?.number;
  return broken.map((finding) => ({
    kind: 'text',
    text: brokenSentence(language, finding, (seat) => names.get(seat) ?? '', number),
    tone: 'warning',
  }));
}

function findForm(language: Language, session: string, find: string): FormOf<Intent> {
  return {
    kind: 'form',
    fields: [
      {
        kind: 'line',
        name: 'find',
        label: words.find[language],
        hint: words.findHint[language],
        input: 'search',
        max: 60,
        value: find,
      },
    ],
    submit: { label: words.search[language], press: ShowDay({ session }) },
  };
}

/** `oneTap`: in a list whose heading says already how things stand. */
function personItem(
  language: Language,
  session: string,
  { person, presence }: PersonHere,
  oneTap: boolean,
): Item {
  const hasMore =
    (presence.kind === 'late' && presence.returns !== undefined) ||
    (presence.kind === 'gone' && presence.after !== undefined);
  const said = presenceSentence(language, presence, person.firstName);
  return {
    text: fullName(person),
    detail: [person.organisation, ...(hasMore || !oneTap ? [said] : [])].join(' · '),
    open: ShowPresence({ session, seat: person.seatId }),
    ...(oneTap ? { buttons: [hereButton(language, session, person.seatId, presence)] } : {}),
  };
}

function tableItem(language: Language, session: string, sheet: PlanSheet, table: CafeTable): Item {
  const text = words.table[language](table);
  if (table.closed_at !== null) return { text, detail: words.isClosed[language], tone: 'quiet' };
  const [first, second] = plannedRounds(sheet);
  const size = (round: Round) =>
    words.guestsIn[language]({ round: round.number, guests: guestsAt(sheet, round.id, table.id).length });
  const people = first ? peopleAt(sheet, first.id, table.id).length : 0;
  return {
    text,
    detail: [first, second].flatMap((round) => (round ? [size(round)] : [])).join(' '),
    ...(openTables(sheet).length > 1 ? { buttons: [closeButton(language, session, table, people)] } : {}),
  };
}

function closeButton(language: Language, session: string, table: CafeTable, people: number): Press {
  return {
    label: words.close[language],
    press: CloseTable({ session, table: table.id }),
    confirm: words.closeConfirm[language]({ number: table.number, people }),
  };
}

function otherButtons(language: Language, session: string): Press[] {
  return [
    { label: words.addGuest[language], press: OpenGuest({ session }) },
    { label: words.addTable[language], press: OpenDayTable({ session }) },
    { label: words.toPlan[language], press: ShowPlan({ session }) },
  ];
}

function listBlocks(heading: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'list', items },
  ];
}
