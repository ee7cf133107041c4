import type { Generated } from 'kysely';
import type { Language } from '../kernel/language.ts';
import type { Layer, NoteKind } from './session-tables.ts';

/** What a point is about (domain F3, F6). */
export type Theme =
  | 'kennen'
  | 'taal'
  | 'formulieren'
  | 'regels'
  | 'privacy'
  | 'tijd'
  | 'geld'
  | 'regie'
  | 'ruimte'
  | 'signalen'
  | 'meedoen';

/** Why a point has no action now. */
export type ParkReason = 'later' | 'elsewhere' | 'bigger' | 'unknown' | 'own_words';

export interface NotesTable {
  id: string;
  session_id: string;
  round_id: string | null;
  table_id: string | null;
  kind: NoteKind;
  text: string;
  /** Only until the organiser accepts the note; then the author is cut (domain R6). */
  author_id: string | null;
  held_at: string | null;
  created_at: string;
  /** Null: nobody has looked yet. What the bot only guesses is not kept. */
  theme: Generated<Theme | null>;
  /** It says the same as that point, which stands for both. */
  same_as: Generated<string | null>;
  /** A solution that goes into the plan, with or without an action. */
  chosen_at: Generated<string | null>;
  /** No action comes of it now, and why. */
  parked_at: Generated<string | null>;
  parked_because: Generated<ParkReason | null>;
  parked_words: Generated<string | null>;
  /** The organisation from which a table question waits for an answer. */
  asked_of: Generated<string | null>;
}

/** When people are asked how it was: on the day, after six weeks, after twelve, after half a year. */
export type Moment = 'day' | 'weeks6' | 'weeks12' | 'months6';

export type Question = 'callable' | 'said' | 'words' | 'fault' | 'called';

export type Tap = 'yes' | 'no' | 'maybe' | 'not_yet' | '1' | '2' | '3' | '4' | '5';

/** People were asked. Answers count until it is closed, and nobody reads them before. */
export interface EvaluationMomentsTable {
  session_id: string;
  moment: Moment;
  asked_at: string;
  closed_at: string | null;
  /** When the organiser showed the participants what came of it. */
  shared_at: string | null;
}

/** So that nobody answers twice: how many questions this person had, skipped or answered. Gone when the moment is closed. */
export interface EvaluationSeatsTable {
  seat_id: string;
  moment: Moment;
  passed: number;
}

/** Lines of people, without who wrote them. The layer stays only where enough of that layer wrote one. */
export interface EvaluationTextsTable {
  id: string;
  session_id: string;
  moment: Moment;
  layer: Layer | null;
  text: string;
  written_on: string;
}

/** What was answered, counted; who answered what is kept nowhere. */
export interface TalliesTable {
  session_id: string;
  moment: Moment;
  question: Question;
  layer: Layer;
  answer: Tap;
  count: number;
  /** How many of these an organiser typed over from paper, and so knows. */
  typed: number;
}

export type LinkMoment = 'before' | 'day' | 'later';

/**
 * How strongly two organisations were linked, kept when what it was counted from goes; the first one has the lower id.
 * Only what everybody may see (src/reports/network.ts), so that nothing of a person is in it.
 */
export interface OrganisationLinksTable {
  session_id: string;
  organisation_a: string;
  organisation_b: string;
  /** `before`: an organiser said so. */
  moment: LinkMoment;
  /** Pairs of their people who shared a table. */
  met: number;
  strength: number;
}

/** Pictures that an organiser shared: whoever has the address sees them, and no person is in them. */
export interface SharedPicturesTable {
  id: string;
  session_id: string;
  language: Language;
  svg: string;
  shared_at: string;
}

/** Two people who shared a table once: says nothing without the secret of the region and both names. */
export interface PairMarksTable {
  region_id: string;
  session_id: string;
  held_on: string;
  mark: string;
}

/** The plan of approach of a meeting: what no table of it says already. No row: nobody wrote or shared anything. */
export interface PlansTable {
  session_id: string;
  /** What the organisers say first, in their own words. */
  foreword: string | null;
  /** From then on everybody in the meeting may read it. */
  shared_at: string | null;
}
