/** Who sits where in which round: what the planner is asked, and what it answers. */
export interface PlanRequest {
  readonly people: readonly PlanPerson[];
  readonly tables: readonly PlanTable[];
  readonly rounds: readonly PlanRound[];
  readonly together: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  /** Pairs who already met at an earlier meeting: they meet again only where that costs nobody anything. */
  readonly metBefore?: readonly (readonly [string, string])[];
  readonly profile?: PlanProfile;
  readonly expertMode?: ExpertMode;
  /** Never one expert by experience alone at a mixed table with three board members or more. */
  readonly noLoneExpertAmongBoard?: boolean;
  /** The same request with the same seed and steps gives the same plan, on every machine. */
  readonly seed: number;
  /** How many seat changes the planner may weigh: more is slower and a little better. */
  readonly steps: number;
}

/** Enough for about fifty people at six tables; the gain of ten times as many is under two percent. */
export const DEFAULT_STEPS = 500_000;

/**
 * - `even` (the default): nobody meets the same person three times where that can be avoided.
 * - `faces`: as many different pairs as there can be, even when some couples then stay together all day.
 */
export type PlanProfile = 'even' | 'faces';

/**
 * How experts by experience sit in mixed rounds. `spread` (the default): as evenly over the tables as the
 * other layers. `pairs`: at least two at a table, so at fewer tables.
 */
export type ExpertMode = 'spread' | 'pairs';

/** The layers with rules of their own. */
export const EXPERTS = 'expert_by_experience';
export const BOARD = 'board';

export interface PlanPerson {
  readonly id: string;
  readonly organisation: string;
  readonly layer: string;
  /** Own table. Without one, the planner looks for a table of the person's layer. */
  readonly homeTable?: string;
  /** Hosts and people who stay put: this table in every round. */
  readonly staysAt?: string;
  /** Only a table that offers all of this will do, in every round. */
  readonly needs?: readonly TableQuality[];
  /** False for a host who stands or brings a stool: seated, but no chair is counted. */
  readonly countsAsSeat?: boolean;
}

export interface PlanTable {
  readonly id: string;
  readonly seats: number;
  readonly homeLayer?: string;
  readonly offers?: readonly TableQuality[];
  /** Nobody is seated here in a round that is still to be planned; rounds that are given keep it. */
  readonly closed?: boolean;
}

export type TableQuality = 'step_free' | 'quiet';

export type RoundMode = 'home' | 'mixed' | 'block' | 'return_home';

export interface PlanRound {
  readonly id: string;
  readonly mode: RoundMode;
  /** Person to table of a round already played or announced: never touched, but its meetings count. */
  readonly given?: Readonly<Record<string, string>>;
  /** Person to table that must hold in this round. It goes before `staysAt`. */
  readonly locked?: Readonly<Record<string, string>>;
  /** Who is not there in this round: they get no seat. */
  readonly absent?: readonly string[];
}

export interface SeatedRound {
  readonly id: string;
  /** Person to table. */
  readonly seats: Readonly<Record<string, string>>;
}

export interface RotationPlan {
  readonly rounds: readonly SeatedRound[];
  readonly figures: PlanFigures;
  readonly broken: readonly BrokenWish[];
}

/**
 * - `no_seat`: somebody has no table in this round.
 * - `no_room`: more people at a table than chairs.
 * - `apart`, `together`: two people who should not share a table do, or who should do not.
 * - `locked`, `stays`: somebody sits elsewhere than the organiser fixed.
 * - `needs`: somebody sits at a table that does not offer what they need.
 * - `closed`: somebody sits at a table that is closed.
 * - `home`: a round at the own tables, and somebody is not at the own table they were given.
 * - `given`: a round already played or announced was changed.
 */
export type BrokenKind =
  | 'no_seat'
  | 'no_room'
  | 'apart'
  | 'together'
  | 'locked'
  | 'stays'
  | 'needs'
  | 'closed'
  | 'home'
  | 'given';

export interface BrokenWish {
  readonly kind: BrokenKind;
  readonly people: readonly string[];
  readonly round: string;
  /** The table where it goes wrong, or where the person should have been. */
  readonly table?: string;
  /** For `no_room`: how many chairs are missing. */
  readonly chairsShort?: number;
}

export interface PlanFigures {
  /** Pairs of people who share a table at least once. */
  readonly differentPairs: number;
  /** No plan with these table sizes, these fixed rounds and these people together can have more different pairs. */
  readonly differentPairsAtMost: number;
  /** From 0 to 1: how much of what can be had is there. */
  readonly differentPairsShare: number;
  /** How often the pair that meets most shares a table. */
  readonly mostMeetings: number;
  /** Meetings that are not the first of their pair, and how many of those no plan can avoid. */
  readonly repeats: number;
  readonly repeatsAtLeast: number;
  /**
   * How unevenly the repeats fall: a pair that meets twice counts for 1, three times for 3, four times for 6.
   * No plan has fewer than `reunionsAtLeast`.
   */
  readonly reunions: number;
  readonly reunionsAtLeast: number;
  /** Different pairs of people from two organisations. */
  readonly acrossOrganisations: number;
  readonly acrossOrganisationsAtMost: number;
  readonly peopleMet: Spread;
  readonly otherOrganisationsMet: Spread;
  /** Different tables, of the people who do not stay at one. */
  readonly tablesVisited: { readonly min: number; readonly average: number };
  /** Chairs in use at the emptiest and at the fullest table. */
  readonly tableSizes: readonly { readonly round: string; readonly min: number; readonly max: number }[];
  /** Seats of mixed rounds outside the fair share of a layer. */
  readonly layerImbalance: number;
  /** Mixed tables where an expert by experience sits alone although the request asks for company. */
  readonly loneExperts: number;
  /** Hard wishes that are not kept. */
  readonly brokenWishes: number;
}

export interface Spread {
  readonly min: number;
  readonly median: number;
}
