import type { Language } from '../kernel/language.ts';
import type { Item, Message, Press } from '../kernel/message.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { brokenWishes, harmOf, mendedWishes, toneOf, warningBlocks, warningsOf } from './effect-views.ts';
import { moveWords } from './move-words.ts';
import type { SwapEffect } from './planner/swap-effect.ts';
import { ShowMoves, ShowPlan, ShowSwaps, SwapSeats } from './rotation-intents.ts';
import type { SeatInRound } from './seat-in-round.ts';
import type { SeatSwap } from './seat-swap.ts';
import { seatSwapWords as words } from './seat-swap-words.ts';
import { fullName } from './short-name.ts';

/** Everybody at a table, with what swapping with them would do. Swaps without harm come first. */
export function swapsView(
  language: Language,
  seat: SeatInRound,
  table: CafeTable,
  swaps: readonly SeatSwap[],
): Message {
  const { session, round, person } = seat;
  const p = { who: fullName(person), table: table.number, round: round.number };
  const sits = seat.table && moveWords.sitsNow[language]({ table: seat.table.number, name: seat.table.name });
  return {
    summary: words.title[language](p),
    blocks: [
      { kind: 'text', text: [sits, ...postedSentences(language, seat)].filter(Boolean).join(' ') },
      swaps.length > 0
        ? { kind: 'list', items: swaps.toSorted(byHarm).map((swap) => swapItem(language, seat, swap)) }
        : { kind: 'text', text: words.nobodyHere[language] },
    ],
    back: {
      label: words.toTables[language],
      press: ShowMoves({ session: session.id, round: round.id, seat: person.seatId }),
    },
  };
}

/** Exactly these two, all it would do, and one press that does it. */
export function swapView(language: Language, seat: SeatInRound, swap: SeatSwap): Message {
  const { session, sheet, round, person } = seat;
  const { table, other, effect } = swap;
  const warnings = warningsOf(language, sheet, effect);
  const place = { session: session.id, round: round.id };
  const goes = [
    goesSentence(language, person, other.table),
    goesSentence(language, other.person, table),
    ...postedSentences(language, seat),
  ];
  return {
    summary: words.titleOfTwo[language]({
      who: fullName(person),
      other: fullName(other.person),
      round: round.number,
    }),
    blocks: [
      { kind: 'text', text: goes.join(' ') },
      ...warningBlocks(warnings),
      { kind: 'text', text: balanceSentences(language, effect) },
      {
        kind: 'buttons',
        buttons: [
          {
            label: words[warnings.broken.length > 0 ? 'swapAnyway' : 'swap'][language],
            press: swapPress(seat, swap),
            main: true,
          },
          {
            label: words.someoneElse[language],
            press: ShowSwaps({ ...place, seat: person.seatId, table: other.table.id }),
          },
        ],
      },
    ],
    back: { label: moveWords.toRound[language]({ round: round.number }), press: ShowPlan(place) },
  };
}

/** The answer after a swap, with the same warnings as before it. `told`: who gets a message. */
export function swappedView(
  language: Language,
  seat: SeatInRound,
  swap: SeatSwap,
  told: readonly SeatedPerson[],
): Message {
  const { broken, again } = warningsOf(language, seat.sheet, swap.effect);
  const { table, other } = swap;
  const done = [
    sitsSentence(language, seat, seat.person, other.table),
    sitsSentence(language, seat, other.person, table),
    ...(seat.round.posted_at === null ? [words.bothFixed[language]] : []),
  ].join(' ');
  return {
    summary: [done, ...broken, ...again].join(' '),
    blocks: [
      { kind: 'text', text: done, tone: 'good' },
      ...[...broken, ...again].map((text) => ({ kind: 'text', text, tone: 'warning' }) as const),
      ...told.map((person) => ({ kind: 'text', text: toldSentence(language, person) }) as const),
    ],
  };
}

function swapItem(language: Language, seat: SeatInRound, swap: SeatSwap): Item {
  const warnings = warningsOf(language, seat.sheet, swap.effect);
  const { broken, again } = warnings;
  const button: Press = {
    label: words.swap[language],
    press: swapPress(seat, swap),
    ...(broken.length > 0 ? { confirm: [...broken, moveWords.anyway[language]].join(' ') } : {}),
  };
  return {
    text: fullName(swap.other.person),
    detail: [
      swap.other.person.organisation,
      balanceSentences(language, swap.effect),
      ...broken,
      ...again,
    ].join('\n'),
    tone: toneOf(warnings),
    buttons: [button],
  };
}

/** What both gain and lose together, and whether that is better than it is now. */
function balanceSentences(language: Language, effect: SwapEffect): string {
  const { newMeetings, missedMeetings } = effect;
  const mends = mendedWishes(effect).length;
  const balance =
    Math.sign(mends - brokenWishes(effect).length) || Math.sign(newMeetings.length - missedMeetings.length);
  return [
    words[balance > 0 ? 'better' : balance < 0 ? 'worse' : 'same'][language],
    ...(newMeetings.length > 0 ? [moveWords.newMeetings[language]({ people: newMeetings.length })] : []),
    ...(missedMeetings.length > 0 ? [words.missedMeetings[language]({ people: missedMeetings.length })] : []),
    ...(mends > 0 ? [moveWords.mends[language]] : []),
  ].join(' ');
}

function swapPress({ session, round, person }: SeatInRound, { table, other }: SeatSwap) {
  const two = { seat: person.seatId, with: other.person.seatId };
  return SwapSeats({ session: session.id, round: round.id, ...two, from: table.id, to: other.table.id });
}

function goesSentence(language: Language, person: SeatedPerson, { number, name }: CafeTable): string {
  return words.goes[language]({ who: fullName(person), table: number, name });
}

function sitsSentence(
  language: Language,
  { round }: SeatInRound,
  person: SeatedPerson,
  { number, name }: CafeTable,
): string {
  return words.sits[language]({ who: fullName(person), table: number, name, round: round.number });
}

function postedSentences(language: Language, { round }: SeatInRound): string[] {
  return round.posted_at === null ? [] : [words.alreadyPosted[language]({ round: round.number })];
}

function toldSentence(language: Language, person: SeatedPerson): string {
  const how = person.claimedAt === null ? 'isOnPaper' : 'isTold';
  return moveWords[how][language]({ who: fullName(person) });
}

function byHarm(one: SeatSwap, other: SeatSwap): number {
  const gain = ({ effect }: SeatSwap) => effect.newMeetings.length - effect.missedMeetings.length;
  return harmOf(one.effect) - harmOf(other.effect) || gain(other) - gain(one);
}
