/** A list as a person sees it in a spreadsheet. `line` is the row number at the left of the sheet; empty rows are left out. */
export interface GuestFile {
  readonly header: readonly string[];
  readonly rows: readonly GuestFileRow[];
}

export interface GuestFileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The most a list may hold. A World Café has some fifty guests, so nobody meets these by accident. */
export const guestFileLimits = {
  bytes: 2 * 1024 * 1024,
  unpackedBytes: 25 * 1024 * 1024,
  rows: 5_000,
  columns: 60,
} as const;

export type GuestFileReason =
  | 'empty'
  | 'no_rows'
  | 'not_a_list'
  | 'old_excel'
  | 'locked'
  | 'too_big'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'open_quote'
  | 'broken_file';

export interface GuestFileDetails {
  readonly limit?: number;
  /** The row in the spreadsheet where it goes wrong. */
  readonly line?: number;
}

/** The whole file is refused; the words for each reason are in guest-list-words.ts. */
export class GuestFileProblem extends Error {
  readonly reason: GuestFileReason;
  readonly details: GuestFileDetails;
  constructor(reason: GuestFileReason, details: GuestFileDetails = {}, cause?: unknown) {
    super(`guest list refused: ${reason}`, { cause });
    this.name = 'GuestFileProblem';
    this.reason = reason;
    this.details = details;
  }
}
