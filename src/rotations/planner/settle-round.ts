import type { NumberedRequest } from './numbered-request.ts';
import type { SeededRandom } from './seeded-random.ts';
import { movePiece, type RoundToSettle, type Settling, swapPieces } from './settling.ts';
import {
  clashesAt,
  priceOfChairs,
  priceOfMove,
  priceOfRound,
  priceOfSwap,
  regretAt,
} from './settling-prices.ts';
import { startSettling } from './start-settling.ts';

/** Searches from a new start, at most, while a hard wish is still broken. */
const STARTS = 5;
/** One in so many turns a piece without trouble moves, so that it can make way for others. */
const STRAY = 8;

/**
 * Table per person in one round such that, in this order: nobody shares a table with somebody to be kept
 * apart from or sits where they cannot, the chairs suffice, the sizes are even or people are where they are wanted. Where all cannot
 * be had, as much as the search finds.
 *
 * Each time a piece in trouble, and now and then any other, takes the best seat or swap for it; it may not
 * go back at once (tabu search).
 */
export function settleRound(
  request: NumberedRequest,
  round: RoundToSettle,
  random: SeededRandom,
): Int16Array {
  let best = searchFromStart(request, round, random);
  for (let start = 1; start < STARTS && best.price.hard > 0; start++) {
    const other = searchFromStart(request, round, random);
    if (other.price.total < best.price.total) best = other;
  }
  return best.at;
}

function searchFromStart(request: NumberedRequest, round: RoundToSettle, random: SeededRandom) {
  const settling = startSettling(request, round, random);
  const pieces = round.pieces.length;
  const barredUntil = new Int32Array(pieces * request.tables);
  const patience = 200 + 4 * pieces;
  let best = { price: priceOfRound(settling), at: settling.at.slice() };
  let price = best.price.total;
  for (let turn = 1, quiet = 0; quiet < patience; turn++, quiet++) {
    const troubled = piecesInTrouble(settling);
    if (troubled.length === 0) break;
    const piece =
      random.below(STRAY) === 0 ? random.below(pieces) : (troubled[random.below(troubled.length)] as number);
    const step = bestStep(settling, piece, random, (one, table, change) => {
      const barred = (barredUntil[one * request.tables + table] as number) > turn;
      return barred && price + change >= best.price.total;
    });
    if (step === undefined) continue;
    const from = settling.tableOf[piece] as number;
    barredUntil[piece * request.tables + from] = turn + 7 + random.below(5);
    if (step.other === undefined) movePiece(settling, piece, step.table);
    else {
      barredUntil[step.other * request.tables + step.table] = turn + 7 + random.below(5);
      swapPieces(settling, piece, step.other);
    }
    price += step.change;
    if (price >= best.price.total) continue;
    best = { price: priceOfRound(settling), at: settling.at.slice() };
    quiet = 0;
  }
  return best;
}

interface Step {
  readonly change: number;
  readonly table: number;
  /** The piece to swap with; absent for a plain move. */
  readonly other?: number;
}

function bestStep(
  settling: Settling,
  piece: number,
  random: SeededRandom,
  isBarred: (piece: number, table: number, change: number) => boolean,
): Step | undefined {
  const from = settling.tableOf[piece] as number;
  const tables = settling.load.length;
  const pieces = settling.tableOf.length;
  let best: Step | undefined;
  for (let turn = 0, table = random.below(tables); turn < tables; turn++, table = (table + 1) % tables) {
    if (table === from) continue;
    const change = priceOfMove(settling, piece, table);
    if (change < (best?.change ?? Infinity) && !isBarred(piece, table, change)) best = { change, table };
  }
  for (let turn = 0, other = random.below(pieces); turn < pieces; turn++, other = (other + 1) % pieces) {
    const table = settling.tableOf[other] as number;
    if (table === from) continue;
    const change = priceOfSwap(settling, piece, other);
    if (change >= (best?.change ?? Infinity)) continue;
    if (!isBarred(piece, table, change) && !isBarred(other, from, change)) best = { change, table, other };
  }
  return best;
}

/** Pieces with somebody to avoid at their table, at a dearer table than need be, or at a fuller one. */
function piecesInTrouble(settling: Settling): number[] {
  const tables = [...settling.load.keys()];
  const lightest = Math.min(...tables.map((table) => priceOfChairs(settling, table, 1)));
  const tooFull = tables.map((table) => -priceOfChairs(settling, table, -1) > lightest);
  return [...settling.tableOf.keys()].filter((piece) => {
    const at = settling.tableOf[piece] as number;
    return tooFull[at] || clashesAt(settling, piece, at) > 0 || regretAt(settling, piece, at) > 0;
  });
}
