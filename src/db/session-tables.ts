import type { Generated } from 'kysely';

export type Stage = 'exploring' | 'preparing' | 'planned' | 'live' | 'follow_up' | 'closed';

export interface SessionsTable {
  id: string;
  region_id: string;
  name: string;
  held_on: string;
  starts: string;
  ends: string;
  zone: string;
  place: string | null;
  stage: Stage;
  /** Whom people ask when something is wrong; shown in texts. */
  contact: string | null;
  /** When wishes, pair rules and codes of the day were erased. */
  day_data_erased_at: Generated<string | null>;
  created_at: string;
  /** Where the details of a swap are shown: on the own page only, or in the message too. */
  contact_delivery: Generated<'page' | 'message'>;
  /** When everybody was asked, afterwards, with whom they want to stay in touch, and whom they called. */
  touch_asked_at: Generated<string | null>;
  called_asked_at: Generated<string | null>;
  /** JSON: days until something goes, by kind, where the organiser wants it sooner. */
  terms: Generated<string>;
  closed_at: string | null;
  /** The next day on which something may have to go; null: to be worked out. */
  purge_due_on: string | null;
  /** What people without a badge type to ask for a seat; null while nobody may. */
  join_code: Generated<string | null>;
}

export interface CafeTablesTable {
  id: string;
  session_id: string;
  number: number;
  name: string;
  seats: number;
  home_layer: Layer | null;
  step_free: string | null;
  quiet_corner: string | null;
  /** From then on nobody is seated here; rounds that are over keep it. */
  closed_at: Generated<string | null>;
}

export type RoundMode = 'home' | 'mixed' | 'block' | 'return_home';

export type NoteKind = 'bottleneck' | 'bug' | 'solution' | 'insight' | 'question' | 'action_idea';

export interface RoundsTable {
  id: string;
  session_id: string;
  number: number;
  mode: RoundMode;
  starts: string;
  minutes: number;
  question_nl: string;
  question_en: string;
  asks_for: NoteKind;
  posted_at: string | null;
  posted_by: string | null;
}

export type Layer =
  | 'board'
  | 'manager'
  | 'professional'
  | 'policy'
  | 'politics'
  | 'expert_by_experience'
  | 'facilitator';

export type Role = 'organiser' | 'co_organiser' | 'table_host' | 'participant';

/** A seat is made by the organiser, days before; a person claims it later (domain: one seat, many doors). */
export interface SeatsTable {
  id: string;
  session_id: string;
  person_id: string;
  role: Role;
  layer: Layer;
  home_table_id: string | null;
  stays_put_at: string | null;
  /** Set when this person wants the layer to be seen; experts by experience start without. */
  layer_shown_at: string | null;
  wish: string | null;
  /** Only a table without a step, or with some quiet, will do. */
  needs_step_free_at: Generated<string | null>;
  needs_quiet_at: Generated<string | null>;
  claimed_at: string | null;
  left_at: string | null;
  /** How many this person sat at a table with, kept when who sat where is erased. */
  met_people: Generated<number | null>;
  met_organisations: Generated<number | null>;
  /** Said whether they called somebody they met; what they said is in the tallies only. */
  answered_at: Generated<string | null>;
  /** Said yes to one more question after half a year, and to being known until then. */
  asked_later_at: Generated<string | null>;
}

export interface GuestListDraftsTable {
  id: string;
  session_id: string;
  made_by: string;
  file_name: string;
  /** GuestFile and Mapping as JSON, locked; erased when accepted or thrown away, and after a day. */
  file: string;
  mapping: string;
  created_at: string;
}

/** Private to the organiser, without a reason, erased at the end of the day. */
export interface PairRulesTable {
  id: string;
  session_id: string;
  person_a: string;
  person_b: string;
  kind: 'apart' | 'together';
}

export interface AssignmentsTable {
  round_id: string;
  seat_id: string;
  table_id: string;
  /** An organiser put this person here by hand; planning again leaves it. */
  locked_at: string | null;
}

/** Who is not there in a round: comes later, went home, or stays away. */
export interface AbsencesTable {
  round_id: string;
  seat_id: string;
}

/** What an organiser asks of the plan of a session; a session without a row has asked nothing. */
export interface PlanChoicesTable {
  session_id: string;
  profile: 'even' | 'faces';
  expert_mode: 'spread' | 'pairs';
  no_lone_expert_at: string | null;
  /** JSON: percent expected to stay away, by layer. */
  stay_away: string;
  table_minimum: number;
}

export type RepairKind = 'away' | 'here' | 'closed' | 'opened';

/** One change on the day, with what is needed to take it back. */
export interface RepairsTable {
  id: string;
  session_id: string;
  /** Null: by somebody who is forgotten. */
  made_by: string | null;
  made_at: string;
  kind: RepairKind;
  seat_id: string | null;
  table_id: string | null;
  /** JSON: what was there before, by the reader's own type. */
  changes: string;
  undone_at: string | null;
}
