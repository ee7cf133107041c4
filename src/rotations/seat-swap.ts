import { notThere } from '../kernel/kernel-words.ts';
import type { Both } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { tableIn } from './plan-request.ts';
import type { SwapEffect } from './planner/swap-effect.ts';
import { effectOfSwap } from './planner/swap-effect.ts';
import type { SeatInRound } from './seat-in-round.ts';
import { mustBeOpen, withoutLocks } from './seat-in-round.ts';
import { seatSwapWords as words } from './seat-swap-words.ts';
import { fullName } from './short-name.ts';

/** Somebody at another table takes the place of the one whose seat it is, and the other way round. */
export interface SeatSwap {
  /** Where the first of the two sits now. */
  readonly table: CafeTable;
  readonly other: { readonly person: SeatedPerson; readonly table: CafeTable };
  readonly effect: SwapEffect;
}

/** Refuses whoever is not of this session, and two who cannot swap: without a table, at one table, at a closed one. */
export function mustFindSwap(seat: SeatInRound, withSeat: string): SeatSwap {
  const { sheet, round } = seat;
  const person = sheet.people.get(withSeat);
  if (!person) throw new Refusal(notThere);
  const table = mustHaveTable(seat.person, seat.table);
  const other = { person, table: mustHaveTable(person, tableIn(sheet, round.id, person.seatId)) };
  if (table.id === other.table.id)
    throw refusal(words.atOneTable, {
      who: fullName(seat.person),
      other: fullName(person),
      table: table.number,
    });
  mustBeOpen(table);
  mustBeOpen(other.table);
  return { table, other, effect: effectOfSwapWith(seat, person) };
}

/** Whoever has no table yet can be put somewhere, and has nothing to swap. */
export function mustHaveTable(person: SeatedPerson, table: CafeTable | undefined): CafeTable {
  if (!table) throw refusal(words.needsTable, { who: fullName(person) });
  return table;
}

/** The tables are not those the organiser looked at: then the effect is another one too. */
export function mustSitAsSeen(seat: SeatInRound, swap: SeatSwap, seen: { from: string; to: string }): void {
  const moved =
    swap.table.id === seen.from
      ? swap.other.table.id !== seen.to && swap.other
      : { person: seat.person, table: swap.table };
  if (!moved) return;
  throw refusal(words.movedMeanwhile, { who: fullName(moved.person), table: moved.table.number });
}

function effectOfSwapWith(seat: SeatInRound, person: SeatedPerson): SwapEffect {
  const people = [seat.person.seatId, person.seatId] as const;
  return effectOfSwap(withoutLocks(seat, people), seat.sheet.seated, { round: seat.round.id, people });
}

function refusal<P>(sentence: Both<(p: P) => string>, p: P): Refusal {
  return new Refusal({ nl: sentence.nl(p), en: sentence.en(p) });
}
