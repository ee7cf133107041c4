/** How many people of a layer a table may have: its share by chairs, rounded down and up. */
export function layerShare(count: {
  readonly ofLayer: number;
  readonly atTable: number;
  readonly everyone: number;
}): Share {
  const { ofLayer, atTable, everyone } = count;
  return bothWays(everyone === 0 ? 0 : (ofLayer * atTable) / everyone);
}

/** Where tables are about even, six board members at six tables are best one at each (F53), whatever the chairs. */
export function sharePerTable(ofLayer: number, tables: number): Share {
  return bothWays(ofLayer / tables);
}

interface Share {
  readonly least: number;
  readonly most: number;
}

export function outside({ least, most }: Share, count: number): number {
  return Math.max(0, least - count, count - most);
}

/** Nine people over nine chairs is one each, even when a computer makes it 0.9999999. */
function bothWays(share: number): Share {
  return { least: Math.floor(share + 1e-9), most: Math.ceil(share - 1e-9) };
}

export function areEven(chairsTaken: ArrayLike<number>): boolean {
  const taken = Array.from(chairsTaken);
  return Math.max(...taken) - Math.min(...taken) <= 1;
}
