/**
 * A seating on paper: points in place of people, such that no two points share a table twice. Any choice of
 * its points and rounds keeps that promise, so it is the best plan there can be wherever it fits.
 */
export interface Design {
  readonly points: number;
  readonly rounds: number;
  /** [round, point]: the table. */
  readonly at: Int16Array;
}
