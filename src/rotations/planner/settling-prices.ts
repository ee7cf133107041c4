import { isUnfit } from './numbered-request.ts';
import type { Settling } from './settling.ts';

/** So far apart that the lower price never outweighs the higher one. */
const CLASH = 10_000_000;
const CHAIR_SHORT = 10_000;
const UNEVEN = 100;

/** What all seats of the round cost; and of that, what comes from broken wishes and missing chairs. */
export function priceOfRound(settling: Settling): { readonly total: number; readonly hard: number } {
  const { load, round, tableOf } = settling;
  const tables = [...load.keys()];
  const hard =
    CLASH * clashes(settling) + sumOf(tables, (table) => shortPrice(settling, table, load[table] as number));
  const uneven = sumOf(tables, (table) => unevenPrice(settling, load[table] as number));
  const wanted = sumOf(
    [...tableOf.keys()],
    (piece) => round.wanted?.[piece * load.length + (tableOf[piece] as number)] ?? 0,
  );
  return { total: hard + uneven + wanted, hard };
}

/** Two fixed people who clash are nobody's fault here, nor is somebody fixed at a table that will not do. */
function clashes({ request, round, at }: Settling): number {
  const isFree = (person: number) => (round.pinned[person] as number) < 0;
  return sumOf([...at.keys()], (person) =>
    (at[person] as number) < 0
      ? 0
      : Number(isFree(person) && isUnfit(request, person, at[person] as number)) +
        sumOf(request.apartFrom[person] ?? [], (other) =>
          Number(person < other && at[person] === at[other] && (isFree(person) || isFree(other))),
        ),
  );
}

export function priceOfMove(settling: Settling, piece: number, table: number): number {
  const from = settling.tableOf[piece] as number;
  const chairs = settling.chairs[piece] as number;
  return (
    priceOfPeople(settling, piece, table) -
    priceOfPeople(settling, piece, from) +
    priceOfChairs(settling, table, chairs) +
    priceOfChairs(settling, from, -chairs)
  );
}

export function priceOfSwap(settling: Settling, piece: number, other: number): number {
  const from = settling.tableOf[piece] as number;
  const to = settling.tableOf[other] as number;
  const chairs = (settling.chairs[piece] as number) - (settling.chairs[other] as number);
  return (
    priceOfPeople(settling, piece, to) -
    priceOfPeople(settling, piece, from) +
    priceOfPeople(settling, other, from) -
    priceOfPeople(settling, other, to) -
    2 * CLASH * clashesBetween(settling, piece, other) +
    (chairs === 0 ? 0 : priceOfChairs(settling, to, chairs) + priceOfChairs(settling, from, -chairs))
  );
}

/** What it costs when a table gets so many more, or fewer, people with a chair. */
export function priceOfChairs(settling: Settling, table: number, more: number): number {
  const before = settling.load[table] as number;
  return loadPrice(settling, table, before + more) - loadPrice(settling, table, before);
}

function loadPrice(settling: Settling, table: number, load: number): number {
  return shortPrice(settling, table, load) + unevenPrice(settling, load);
}

/** The price of a fuller table grows with each chair, so that what cannot be had is shared by all tables. */
function shortPrice(settling: Settling, table: number, load: number): number {
  const short = Math.max(0, load - (settling.request.seats[table] as number));
  return (CHAIR_SHORT * (short * (short + 1))) / 2;
}

function unevenPrice(settling: Settling, load: number): number {
  return settling.round.even ? UNEVEN * load * load : 0;
}

/** People of the piece who should be kept apart from somebody there, or who need something else. */
export function clashesAt(settling: Settling, piece: number, table: number): number {
  const { request, at } = settling;
  return sumOf(
    piecePeople(settling, piece),
    (person) =>
      Number(isUnfit(request, person, table)) +
      sumOf(request.apartFrom[person] ?? [], (other) => Number(at[other] === table)),
  );
}

/** How much dearer this table is for the piece than the table it likes best. */
export function regretAt(settling: Settling, piece: number, table: number): number {
  const tables = settling.load.length;
  const prices = settling.round.wanted?.subarray(piece * tables, (piece + 1) * tables);
  return prices === undefined ? 0 : (prices[table] as number) - Math.min(...prices);
}

export function priceOfPeople(settling: Settling, piece: number, table: number): number {
  const wanted = settling.round.wanted?.[piece * settling.load.length + table] ?? 0;
  return CLASH * clashesAt(settling, piece, table) + wanted;
}

function clashesBetween(settling: Settling, piece: number, other: number): number {
  const others = piecePeople(settling, other);
  return sumOf(piecePeople(settling, piece), (person) =>
    sumOf(settling.request.apartFrom[person] ?? [], (one) => Number(others.includes(one))),
  );
}

function piecePeople(settling: Settling, piece: number): readonly number[] {
  return settling.round.pieces[piece] ?? [];
}

export function sumOf(numbers: readonly number[], value: (one: number) => number): number {
  let sum = 0;
  for (const one of numbers) sum += value(one);
  return sum;
}
