import type { Generated } from 'kysely';

export type ActionStatus = 'proposed' | 'open' | 'in_progress' | 'stuck' | 'done' | 'dropped';

export interface ActionsTable {
  id: string;
  session_id: string;
  title: string;
  first_step: string | null;
  due_on: string | null;
  /** Who said yes; until then only who was asked. */
  owner_id: string | null;
  asked_id: string | null;
  /** Null: by somebody who is forgotten. */
  made_by: string | null;
  /** Who helps the owner and said yes; until then only who was asked. */
  helper_id: Generated<string | null>;
  helper_asked_id: Generated<string | null>;
  /** Whom the owner wants to hand it over to, until that one has answered. */
  offered_to_id: Generated<string | null>;
  /** What got better, in the owner's words. */
  better: Generated<string | null>;
  status: ActionStatus;
  confirmed_at: string | null;
  nudges_stopped_at: string | null;
  closed_at: string | null;
  created_at: string;
}

/** The points an action came from. */
export interface ActionNotesTable {
  action_id: string;
  note_id: string;
}

export type NudgeKind = 'soon' | 'today' | 'late';

export interface NudgesTable {
  id: string;
  action_id: string;
  person_id: string;
  kind: NudgeKind;
  due_at: string;
  state: 'waiting' | 'sent' | 'cleared';
  settled_at: string | null;
}

export type TaskKind = 'evaluation' | 'plan' | 'other';

/** Homework that is a task: an action, with what it is for. */
export interface HomeworkTasksTable {
  action_id: string;
  session_id: string;
  kind: TaskKind;
}

export type StepKind = 'remind_voters' | 'tell_answers' | 'week_before' | 'day_before';

/** An extra meeting after the day: made, asked about (`asked_at`), a date chosen (`chosen_at`), held or cancelled. */
export interface FollowUpsTable {
  id: string;
  session_id: string;
  title: string;
  why: string | null;
  /** Layers that are invited, comma separated. */
  layers: string;
  /** A date counts only when somebody of each invited layer can come, or people of so many organisations. */
  each_layer_at: string | null;
  organisations_needed: number | null;
  /** The last day to answer. */
  answer_by: string;
  zone: string;
  asked_at: string | null;
  chosen_at: string | null;
  /** When and where it is, from the moment a date was chosen. */
  held_on: string | null;
  starts: string | null;
  ends: string | null;
  place: string | null;
  /** Goes up with every change, so that calendars know which file is newer. */
  sequence: number;
  changed_at: string | null;
  cancelled_at: string | null;
  report: string | null;
  reported_at: string | null;
  /** What the bot does next unasked, and when. */
  due_kind: StepKind | null;
  due_at: string | null;
  created_at: string;
}

export interface DateOptionsTable {
  id: string;
  follow_up_id: string;
  held_on: string;
  starts: string;
  ends: string;
  place: string;
}

export interface InviteesTable {
  follow_up_id: string;
  person_id: string;
  /** Null while the organiser still prepares. */
  asked_at: string | null;
  answered_at: string | null;
  /** JSON: what came after the last day, until an organiser counts it. */
  late_votes: string | null;
  late_at: string | null;
  /** After a date was chosen; neither of the two: nobody knows yet. */
  coming_at: string | null;
  cannot_at: string | null;
  stands_in_for: string | null;
}

export type Answer = 'yes' | 'maybe' | 'no';

export interface VotesTable {
  option_id: string;
  person_id: string;
  answer: Answer;
}

/** A colleague who is asked to come instead of somebody. */
export interface StandInsTable {
  id: string;
  follow_up_id: string;
  for_id: string;
  asked_id: string;
  asked_at: string;
  accepted_at: string | null;
  declined_at: string | null;
}
