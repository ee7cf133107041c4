import type { Layer, Role } from '../db/session-tables.ts';
import type { Language } from '../kernel/language.ts';

/** One person from the list, ready to get a seat. `null`: the list does not say. */
export interface Guest {
  readonly firstName: string;
  /** With the prefix in front ("van der Berg"). Empty when the list gives a first name only. */
  readonly lastName: string;
  readonly organisation: string | null;
  readonly layer: Layer | null;
  readonly functionTitle: string | null;
  readonly expertise: string | null;
  readonly email: string | null;
  /** As typed. */
  readonly phone: string | null;
  readonly role: GuestRole;
  /** The number of a table that exists. */
  readonly homeTable: number | null;
  readonly language: Language | null;
  readonly staysPut: boolean;
  readonly wish: string | null;
}

export type GuestRole = Exclude<Role, 'co_organiser'>;

export type RowProblemCode =
  | 'name_missing'
  | 'half_a_name'
  | 'organisation_missing'
  | 'layer_missing'
  | 'layer_unknown'
  | 'email_odd'
  | 'phone_odd'
  | 'table_unknown'
  | 'role_unknown'
  | 'language_unknown'
  | 'stays_put_unknown'
  | 'formula'
  | 'too_long'
  | 'row_too_wide'
  | 'duplicate_in_file'
  | 'already_on_the_list'
  | 'bsn';

export interface RowProblem {
  readonly code: RowProblemCode;
  /** `stops`: this row is refused. `warns`: the guest is fine, the doubtful value is left out. */
  readonly weight: 'stops' | 'warns';
  /** The name above the column, or its letter. */
  readonly column: string | null;
  /** What the cell says, shortened. Never a citizen service number. */
  readonly value: string | null;
  readonly suggestion: Layer | null;
  /** How many characters fit, for `too_long`. */
  readonly limit: number | null;
  /** The other row of the same person. */
  readonly otherLine: number | null;
}

export const rowProblem = (
  code: RowProblemCode,
  weight: RowProblem['weight'],
  more: Partial<RowProblem> = {},
): RowProblem => ({
  column: null,
  value: null,
  suggestion: null,
  limit: null,
  otherLine: null,
  ...more,
  code,
  weight,
});
