import type { Generated } from 'kysely';

export type ContactField = 'phone' | 'email' | 'times';

/** Who finds somebody: nobody, who sat at one table with them, who is in the meeting, everybody of the region. */
export type FoundBy = 'nobody' | 'sat_with' | 'session' | 'region';

/** Who gets a detail: nobody, who gets a yes, or also at once who sat at one table and asks to swap. */
export type GivenTo = 'nobody' | 'swap' | 'sat_with';

/** What somebody wants others to find. No row: not found by anybody. */
export interface ContactCardsTable {
  person_id: string;
  found_by: Generated<FoundBy>;
  /** With or without the last name. */
  name_shown: Generated<'full' | 'first'>;
  /** How an expert by experience wants to be called, if at all. */
  label_shown: Generated<'resident' | 'expert' | null>;
  line: string | null;
  /** When somebody can best be called, in their own words. Locked as phone and email of people. */
  times: Generated<string | null>;
  phone_to: Generated<GivenTo>;
  email_to: Generated<GivenTo>;
  times_to: Generated<GivenTo>;
  updated_at: string;
}

/**
 * What a card is found by, each piece as its terms (src/find/terms.ts); nobody is in it who wants to be found by nobody.
 * Beside it is the full-text index: `find_index` on SQLite, the column `terms` on PostgreSQL.
 */
export interface FindCardsTable {
  id: Generated<number>;
  person_id: string;
  /** Marks of the regions and meetings whose people find this card; empty: only who sat with this person. */
  scopes: string;
  name: string;
  topics: string;
  job: string;
  place: string;
  line: string;
}

/** Words on these cards by the ways they may be misspelled. */
export interface FindSpellingsTable {
  spelling: string;
  word: string;
}

export type SwapState =
  | 'pending'
  | 'accepted'
  | 'not_now'
  | 'never'
  | 'not_allowed'
  | 'expired'
  | 'withdrawn';

export interface SwapRequestsTable {
  id: string;
  session_id: string;
  asker_id: string;
  asked_id: string;
  /** ContactFields, comma separated: what each gives. */
  asker_fields: string;
  asked_fields: string | null;
  state: SwapState;
  asked_at: string;
  answered_at: string | null;
  expires_at: string;
  closed_at: string | null;
  /** Questions to a whole table at once carry one mark; to the limit they are one. */
  asked_together: Generated<string | null>;
  /** Who typed in the paper that both signed. */
  signed_with: Generated<string | null>;
}

/** Who wants no questions to swap from whom any more. It outlives those questions, and only that person knows of it. */
export interface NeverAskedTable {
  person_id: string;
  by_id: string;
  said_at: string;
}

/** "Ik zoek iemand die iets weet van schulden": somebody looks for help, and the bot asks around. */
export interface AppealsTable {
  id: string;
  session_id: string;
  asker_id: string;
  text: string;
  made_at: string;
  expires_at: string;
  /** When people were asked, whether there were any or not. */
  asked_at: string | null;
  /** Withdrawn, or its time was over. */
  closed_at: string | null;
}

/** Who was asked: never told to whoever made the appeal. A no is erased when it closes. */
export interface AppealAsksTable {
  appeal_id: string;
  person_id: string;
  asked_at: string;
  accepted_at: string | null;
  declined_at: string | null;
}
