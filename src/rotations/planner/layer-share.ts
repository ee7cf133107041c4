/**
 * How many people of a layer a table may have: the fair share, rounded down and up. Tables of about equal
 * size share both by table and by chair, so that six board members at six tables are one at each (F53: an
 * expert by experience at every mixed table), and the fullest tables have no layer too few. Tables of very
 * different size share by chair.
 */
export function layerShare(count: {
  readonly ofLayer: number;
  readonly atTable: number;
  readonly everyone: number;
  readonly tables: number;
  readonly even: boolean;
}): Share {
  const { ofLayer, atTable, everyone, tables, even } = count;
  const byChair = roundedBothWays(everyone === 0 ? 0 : (ofLayer * atTable) / everyone);
  if (!even) return byChair;
  const byTable = roundedBothWays(ofLayer / tables);
  const both = {
    least: Math.max(byChair.least, byTable.least),
    most: Math.min(byChair.most, byTable.most),
  };
  return both.least <= both.most ? both : byTable;
}

interface Share {
  readonly least: number;
  readonly most: number;
}

function roundedBothWays(share: number): Share {
  return { least: Math.floor(share), most: Math.ceil(share) };
}

export function areEven(chairsTaken: ArrayLike<number>): boolean {
  const taken = Array.from(chairsTaken);
  return Math.max(...taken) - Math.min(...taken) <= 1;
}
