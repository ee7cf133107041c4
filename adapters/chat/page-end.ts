/** What a page must know of a piece of a message to end at a good place. */
export interface Pieced {
  /** Says what comes next, so it never ends a page. */
  readonly leads?: true;
  /** Items of a list that are complete with it. */
  readonly items?: number;
}

export interface Room {
  readonly pieces: number;
  readonly bytes: number;
}

/** Where a page begins: at the top when it became shorter since the button was made. */
export function startOf(pieces: readonly Pieced[], from: number): number {
  return from > 0 && from < pieces.length ? from : 0;
}

/** Where the page ends that begins at `from`: one piece always goes. */
export function endOf<P extends Pieced>(
  pieces: readonly P[],
  from: number,
  room: Room,
  bytesOf: (piece: P) => number,
): number {
  let bytes = 0;
  let end = from;
  for (const piece of pieces.slice(from, from + room.pieces)) {
    bytes += bytesOf(piece);
    if (bytes > room.bytes && end > from) break;
    end++;
  }
  if (end === pieces.length) return end;
  let kept = end;
  while (kept > from && pieces[kept - 1]?.leads) kept--;
  return kept > from ? kept : end;
}

/** Items of lists that come after the page. */
export function itemsAfter(pieces: readonly Pieced[], end: number): number {
  return pieces.slice(end).reduce((sum, { items = 0 }) => sum + items, 0);
}
