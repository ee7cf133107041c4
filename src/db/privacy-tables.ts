export type ConsentAnswer = 'yes' | 'no' | 'withdrawn';

/** What somebody agreed to, refused or took back. Rows are only added. */
export interface ConsentsTable {
  id: string;
  person_id: string;
  what: 'join' | 'found_by' | 'detail' | 'swap' | 'asked_later';
  /** Of what: fields, or who may find somebody. */
  detail: string;
  answer: ConsentAnswer;
  /** Of the words that were read. */
  version: string;
  swap_id: string | null;
  said_at: string;
}

/** Who saw what somebody can be reached by: once a day for each viewer. */
export interface GlancesTable {
  person_id: string;
  viewer_id: string;
  what: 'contacts' | 'contact_file' | 'message';
  seen_on: string;
}

/** Days on which an organiser saw a list with everybody in it: as a role, not as a person. */
export interface ListGlancesTable {
  session_id: string;
  what: 'guest_list' | 'print_pack' | 'codes';
  seen_on: string;
}

/** Erased, but not yet written down outside the database. */
export interface ForgottenTable {
  person_id: string;
  forgotten_at: string;
}

/** How much was erased of a meeting. */
export interface ErasuresTable {
  session_id: string;
  kind: string;
  erased_on: string;
  count: number;
}
