import type { Language } from '../kernel/language.ts';
import type { Item, Message, Press, Tone } from '../kernel/message.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import { inWords } from './finding-words.ts';
import { moveWords as words } from './move-words.ts';
import type { MoveEffect } from './planner/move-effect.ts';
import type { BrokenWish } from './planner/rotation-plan.ts';
import { MoveSeat, ShowPlan, UnlockSeat } from './rotation-intents.ts';
import type { SeatInRound } from './seat-in-round.ts';
import { fullName, shortNames } from './short-name.ts';

export interface Move {
  readonly table: CafeTable;
  readonly effect: MoveEffect;
}

/** Every other table, with what it would do, before it counts. Tables without harm come first. */
export function movesView(language: Language, seat: SeatInRound, moves: readonly Move[]): Message {
  const { session, round, table, isLocked } = seat;
  const who = fullName(seat.person);
  const title = words.title[language]({ who, round: round.number });
  // A round that is posted is never planned again, so there a fixed seat means nothing.
  const fixed = isLocked && round.posted_at === null;
  const lines = [
    table ? words.sitsNow[language]({ table: table.number, name: table.name }) : words.sitsNowhere[language],
    ...(fixed ? [words.isLocked[language]] : []),
    ...(round.posted_at === null ? [] : [words.alreadyPosted[language]({ who, round: round.number })]),
  ];
  return {
    summary: title,
    blocks: [
      { kind: 'text', text: lines.join(' ') },
      ...(fixed ? [{ kind: 'buttons', buttons: [unlockButton(language, seat)] } as const] : []),
      { kind: 'list', items: moves.toSorted(byHarm).map((move) => moveItem(language, seat, move)) },
    ],
    back: {
      label: words.toRound[language]({ round: round.number }),
      press: ShowPlan({ session: session.id, round: round.id }),
    },
  };
}

/** The answer after a move, with the same warnings as before it. `isTold`: the person gets a message. */
export function movedToView(language: Language, seat: SeatInRound, move: Move, isTold: boolean): Message {
  const { broken, again } = warningsOf(language, seat, move);
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

/** What somebody should know before, and once more after: hard wishes that break, and who meets again. */
function warningsOf(
  language: Language,
  seat: SeatInRound,
  { effect }: Move,
): { readonly broken: readonly string[]; readonly again: readonly string[] } {
  const names = shortNames(seat.sheet.people.values());
  const name = (id: string) => names.get(id) ?? '';
  return {
    broken: hardWishes(effect).map((wish) => brokenWarning(language, seat, wish, effect, name)),
    again: meetAgainWarnings(language, seat, effect, name),
  };
}

function moveItem(language: Language, seat: SeatInRound, move: Move): Item {
  const { table, effect } = move;
  const { broken, again } = warningsOf(language, seat, move);
  const noRoom = hardWishes(effect).some((wish) => wish.kind === 'no_room');
  const good = [
    ...(noRoom ? [] : [words.chairs[language](effect.newTable)]),
    ...(effect.newMeetings.length > 0
      ? [words.newMeetings[language]({ people: effect.newMeetings.length })]
      : []),
    ...(effect.mends.some(isWish) ? [words.mends[language]] : []),
  ];
  return {
    text: words.table[language](table),
    detail: [...broken, ...again, good.join(' ')].filter(Boolean).join('\n'),
    tone: toneOf(broken, again),
    buttons: [putButton(language, seat, table, broken)],
  };
}

function putButton(
  language: Language,
  { session, round, person }: SeatInRound,
  table: CafeTable,
  broken: readonly string[],
): Press {
  return {
    label: words.putHere[language],
    press: MoveSeat({ session: session.id, round: round.id, seat: person.seatId, table: table.id }),
    ...(broken.length > 0 ? { confirm: [...broken, words.anyway[language]].join(' ') } : {}),
  };
}

function unlockButton(language: Language, { session, round, person }: SeatInRound): Press {
  return {
    label: words.unlock[language],
    press: UnlockSeat({ session: session.id, round: round.id, seat: person.seatId }),
  };
}

function brokenWarning(
  language: Language,
  { person }: SeatInRound,
  wish: BrokenWish,
  effect: MoveEffect,
  name: (seat: string) => string,
): string {
  const who = inWords(language, wish.people.map(name));
  switch (wish.kind) {
    case 'no_room':
      return words.noRoom[language](effect.newTable);
    case 'apart':
    case 'together':
      return words[wish.kind][language]({ who });
    case 'stays':
      return words[person.role === 'table_host' ? 'hosts' : 'stays'][language]({ who });
    default:
      return words.home[language]({ who });
  }
}

function meetAgainWarnings(
  language: Language,
  seat: SeatInRound,
  { meetAgain }: MoveEffect,
  name: (seat: string) => string,
): string[] {
  const groups = Map.groupBy(meetAgain, (pair) => pair.times);
  return [...groups].map(([times, pairs]) => {
    const time = words.time[language](times);
    const others = pairs.map((pair) => name(pair.people[1]));
    const who = name(seat.person.seatId);
    return others.length === 1
      ? words.pairMeetsAgain[language]({ time, who: inWords(language, [who, ...others]) })
      : words.meetsManyAgain[language]({ time, who, others: inWords(language, others) });
  });
}

function hardWishes(effect: MoveEffect): BrokenWish[] {
  return effect.breaks.filter(isWish);
}

/** A new table for somebody without one, or a change in a posted round, is what the organiser asks for. */
function isWish({ kind }: BrokenWish): boolean {
  return kind !== 'given' && kind !== 'no_seat';
}

function toneOf(broken: readonly string[], again: readonly string[]): Tone {
  if (broken.length > 0) return 'problem';
  return again.length > 0 ? 'warning' : 'good';
}

function byHarm(one: Move, other: Move): number {
  const harm = ({ effect }: Move) => hardWishes(effect).length * 1_000 + effect.meetAgain.length;
  return harm(one) - harm(other) || one.table.number - other.table.number;
}
