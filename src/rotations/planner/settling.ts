import type { NumberedRequest } from './numbered-request.ts';
import type { SeatingPieces } from './seating-pieces.ts';

export interface RoundToSettle extends SeatingPieces {
  /** Price per piece and table; absent when every table is as welcome. */
  readonly wanted?: Int32Array;
  /** Table sizes as equal as the chairs and the fixed people allow. */
  readonly even: boolean;
}

/** One round while it is being settled. */
export interface Settling {
  readonly request: NumberedRequest;
  readonly round: RoundToSettle;
  /** Table per person. */
  readonly at: Int16Array;
  /** Table and chairs per piece. */
  readonly tableOf: Int16Array;
  readonly chairs: Int16Array;
  /** Chairs taken per table. */
  readonly load: Int16Array;
}

export function movePiece(settling: Settling, piece: number, table: number): void {
  addTo(settling.load, settling.tableOf[piece] as number, -(settling.chairs[piece] as number));
  seatPiece(settling, piece, table);
}

export function swapPieces(settling: Settling, piece: number, other: number): void {
  const from = settling.tableOf[piece] as number;
  movePiece(settling, piece, settling.tableOf[other] as number);
  movePiece(settling, other, from);
}

export function seatPiece(settling: Settling, piece: number, table: number): void {
  settling.tableOf[piece] = table;
  addTo(settling.load, table, settling.chairs[piece] as number);
  for (const person of settling.round.pieces[piece] ?? []) settling.at[person] = table;
}

function addTo(numbers: Int16Array, index: number, more: number): void {
  numbers[index] = (numbers[index] as number) + more;
}
