import type { Language } from '../kernel/language.ts';
import type { Item, Message, Press } from '../kernel/message.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import { brokenWishes, harmOf, mendedWishes, toneOf, warningBlocks, warningsOf } from './effect-views.ts';
import { moveWords as words } from './move-words.ts';
import { peopleAt } from './plan-request.ts';
import type { MoveEffect } from './planner/move-effect.ts';
import { MoveSeat, ShowMoves, ShowPlan, ShowSwaps, UnlockSeat } from './rotation-intents.ts';
import type { SeatInRound } from './seat-in-round.ts';
import { fullName } from './short-name.ts';

export interface Move {
  readonly table: CafeTable;
  readonly effect: MoveEffect;
}

/** Every other table, with what it would do, before it counts. Tables without harm come first. */
export function movesView(language: Language, seat: SeatInRound, moves: readonly Move[]): Message {
  const { round, isLocked } = seat;
  // A round that is posted is never planned again, so there a fixed seat means nothing.
  const fixed = isLocked && round.posted_at === null;
  const lines = [...stateSentences(language, seat), ...(fixed ? [words.isLocked[language]] : [])];
  return {
    summary: words.title[language]({ who: fullName(seat.person), round: round.number }),
    blocks: [
      { kind: 'text', text: lines.join(' ') },
      ...(fixed ? [{ kind: 'buttons', buttons: [unlockButton(language, seat)] } as const] : []),
      { kind: 'list', items: moves.toSorted(byHarm).map((move) => moveItem(language, seat, move)) },
    ],
    back: toRound(language, seat),
  };
}

/** One table, all it would do, and one press that does it. */
export function moveView(language: Language, seat: SeatInRound, move: Move): Message {
  const { session, round, person } = seat;
  const warnings = warningsOf(language, seat.sheet, move.effect);
  const good = goodSentences(language, move);
  const p = { who: fullName(person), table: move.table.number, round: round.number };
  const everywhere = ShowMoves({ session: session.id, round: round.id, seat: person.seatId });
  const press = putPress(seat, move.table);
  const label = words[warnings.broken.length > 0 ? 'putAnyway' : 'putHere'][language];
  const [first, ...others] = hasRoom(move)
    ? [{ label, press }, ...swapButtons(language, seat, move)]
    : [...swapButtons(language, seat, move), { label, press }];
  return {
    summary: words.titleOfOne[language](p),
    blocks: [
      { kind: 'text', text: stateSentences(language, seat).join(' ') },
      ...warningBlocks(warnings),
      ...(good === '' ? [] : [{ kind: 'text', text: good } as const]),
      {
        kind: 'buttons',
        buttons: [
          ...(first ? [{ ...first, main: true as const }] : []),
          ...others,
          { label: words.otherTables[language], press: everywhere },
        ],
      },
    ],
    back: toRound(language, seat),
  };
}

/** The answer after a move, with the same warnings as before it. `isTold`: the person gets a message. */
export function movedToView(language: Language, seat: SeatInRound, move: Move, isTold: boolean): Message {
  const { broken, again } = warningsOf(language, seat.sheet, move.effect);
  const { number: table, name } = move.table;
  const who = fullName(seat.person);
  const done = words.moved[language]({ who, round: seat.round.number, table, name });
  const told = words[seat.person.claimedAt === null ? 'isOnPaper' : 'isTold'][language]({ who });
  return {
    summary: [done, ...broken, ...again].join(' '),
    blocks: [
      { kind: 'text', text: done, tone: 'good' },
      ...[...broken, ...again].map((text) => ({ kind: 'text', text, tone: 'warning' }) as const),
      ...(isTold ? [{ kind: 'text', text: told } as const] : []),
    ],
  };
}

function stateSentences(language: Language, { round, person, table }: SeatInRound): string[] {
  const p = { who: fullName(person), round: round.number };
  return [
    table ? words.sitsNow[language]({ table: table.number, name: table.name }) : words.sitsNowhere[language],
    ...(round.posted_at === null ? [] : [words.alreadyPosted[language](p)]),
  ];
}

function moveItem(language: Language, seat: SeatInRound, move: Move): Item {
  const { table, effect } = move;
  const warnings = warningsOf(language, seat.sheet, effect);
  const { broken, again } = warnings;
  const put = putButton(language, seat, table, broken);
  const swap = swapButtons(language, seat, move);
  const rather = !hasRoom(move) && swap.length > 0;
  return {
    text: words.table[language](table),
    detail: [
      ...broken,
      ...(rather ? [words.swapRather[language]] : []),
      ...again,
      goodSentences(language, move),
    ]
      .filter(Boolean)
      .join('\n'),
    tone: toneOf(warnings),
    buttons: rather ? [...swap, put] : [put, ...swap],
  };
}

function goodSentences(language: Language, move: Move): string {
  const { newMeetings, newTable } = move.effect;
  return [
    ...(hasRoom(move) ? [words.chairs[language](newTable)] : []),
    ...(newMeetings.length > 0 ? [words.newMeetings[language]({ people: newMeetings.length })] : []),
    ...(mendedWishes(move.effect).length > 0 ? [words.mends[language]] : []),
  ].join(' ');
}

function hasRoom({ effect }: Move): boolean {
  return !brokenWishes(effect).some((wish) => wish.kind === 'no_room');
}

function putButton(
  language: Language,
  seat: SeatInRound,
  table: CafeTable,
  broken: readonly string[],
): Press {
  return {
    label: words.putHere[language],
    press: putPress(seat, table),
    ...(broken.length > 0 ? { confirm: [...broken, words.anyway[language]].join(' ') } : {}),
  };
}

function putPress({ session, round, person }: SeatInRound, table: CafeTable) {
  return MoveSeat({ session: session.id, round: round.id, seat: person.seatId, table: table.id });
}

/** Whoever has no table, or looks at an empty one, has nothing to swap. */
function swapButtons(language: Language, seat: SeatInRound, { table }: Move): Press[] {
  const { session, sheet, round, person } = seat;
  const mayLeave = seat.table && seat.table.closed_at === null;
  if (!mayLeave || peopleAt(sheet, round.id, table.id).length === 0) return [];
  const place = { session: session.id, round: round.id, seat: person.seatId };
  return [{ label: words.swap[language], press: ShowSwaps({ ...place, table: table.id }) }];
}

function unlockButton(language: Language, { session, round, person }: SeatInRound): Press {
  return {
    label: words.unlock[language],
    press: UnlockSeat({ session: session.id, round: round.id, seat: person.seatId }),
  };
}

function toRound(language: Language, { session, round }: SeatInRound): Press {
  return {
    label: words.toRound[language]({ round: round.number }),
    press: ShowPlan({ session: session.id, round: round.id }),
  };
}

function byHarm(one: Move, other: Move): number {
  return harmOf(one.effect) - harmOf(other.effect) || one.table.number - other.table.number;
}
