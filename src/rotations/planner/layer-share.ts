/**
 * How many people of a layer a table may have: the fair share, rounded down and up. Tables of about equal
 * size have the same share, so that six board members at six tables are one at each (F53: an expert by
 * experience at every mixed table). Tables of very different size share by size.
 */
export function layerShare(count: {
  readonly ofLayer: number;
  readonly atTable: number;
  readonly everyone: number;
  readonly tables: number;
  readonly even: boolean;
}): { readonly least: number; readonly most: number } {
  const { ofLayer, atTable, everyone, tables, even } = count;
  const share = even ? ofLayer / tables : everyone === 0 ? 0 : (ofLayer * atTable) / everyone;
  return { least: Math.floor(share), most: Math.ceil(share) };
}

export function areEven(chairsTaken: ArrayLike<number>): boolean {
  const taken = Array.from(chairsTaken);
  return Math.max(...taken) - Math.min(...taken) <= 1;
}
