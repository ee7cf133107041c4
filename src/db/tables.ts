import type { Generated } from 'kysely';
import type { Language } from '../kernel/language.ts';

/**
 * Every table on one page. Moments are UTC text as `iso()` writes it; days are 'YYYY-MM-DD' and times 'HH:MM' in the
 * zone of the session. State is a moment that it happened, never a boolean.
 */
export interface Database {
  settings: SettingsTable;
  regions: RegionsTable;
  organisations: OrganisationsTable;
  people: PeopleTable;
  person_keys: PersonKeysTable;
  doors: DoorsTable;
  visits: VisitsTable;
  claim_tries: ClaimTriesTable;
  sessions: SessionsTable;
  cafe_tables: CafeTablesTable;
  rounds: RoundsTable;
  seats: SeatsTable;
  badge_codes: BadgeCodesTable;
  personal_links: PersonalLinksTable;
  letters: LettersTable;
  invitations: InvitationsTable;
  mail_doors: MailDoorsTable;
  walk_ins: WalkInsTable;
  guest_list_drafts: GuestListDraftsTable;
  pair_rules: PairRulesTable;
  assignments: AssignmentsTable;
  absences: AbsencesTable;
  plan_choices: PlanChoicesTable;
  repairs: RepairsTable;
  notes: NotesTable;
  contact_cards: ContactCardsTable;
  find_cards: FindCardsTable;
  find_spellings: FindSpellingsTable;
  swap_requests: SwapRequestsTable;
  appeals: AppealsTable;
  appeal_asks: AppealAsksTable;
  never_asked: NeverAskedTable;
  evaluation_moments: EvaluationMomentsTable;
  evaluation_seats: EvaluationSeatsTable;
  evaluation_texts: EvaluationTextsTable;
  tallies: TalliesTable;
  organisation_links: OrganisationLinksTable;
  shared_pictures: SharedPicturesTable;
  pair_marks: PairMarksTable;
  actions: ActionsTable;
  action_notes: ActionNotesTable;
  plans: PlansTable;
  nudges: NudgesTable;
  homework_tasks: HomeworkTasksTable;
  follow_ups: FollowUpsTable;
  date_options: DateOptionsTable;
  invitees: InviteesTable;
  votes: VotesTable;
  stand_ins: StandInsTable;
  inbox: InboxTable;
  outbox: OutboxTable;
  lanes: LanesTable;
  session_channels: SessionChannelsTable;
  closed_doors: ClosedDoorsTable;
  installations: InstallationsTable;
  install_states: InstallStatesTable;
  conversations: ConversationsTable;
  registrations: RegistrationsTable;
  region_tenants: RegionTenantsTable;
  shut_doors: DoorsTable;
  consents: ConsentsTable;
  glances: GlancesTable;
  list_glances: ListGlancesTable;
  forgotten: ForgottenTable;
  erasures: ErasuresTable;
}

/** What belongs to the database itself: its secret, whether it is a rehearsal. */
export interface SettingsTable {
  key: string;
  value: string;
}

export interface RegionsTable {
  id: string;
  name: string;
  zone: string;
  created_at: string;
  /** The party that decides why and how details are kept, and where to reach it about them. */
  controller: string | null;
  controller_contact: string | null;
  /** Without it no mark of a pair can be made or recognised. Locked with the key of the database. */
  memory_secret: Generated<string | null>;
  /** When an organiser wanted no marks of pairs any more. */
  memory_stopped_at: Generated<string | null>;
}

export interface OrganisationsTable {
  id: string;
  region_id: string;
  name: string;
  /** Its card, in its own words: what it does, what it does not do, how it is reached. */
  does: Generated<string | null>;
  does_not: Generated<string | null>;
  reach: Generated<string | null>;
}

export interface PeopleTable {
  id: string;
  region_id: string;
  organisation_id: string;
  first_name: string;
  last_name: string;
  language: Language;
  function_title: string | null;
  /** Topics, comma separated. */
  expertise: string | null;
  /** Locked with the key of this person; read and written by details-store.ts alone. */
  email: string | null;
  phone: string | null;
  created_at: string;
  /** Asked for silence; with `quiet_until`, only that long. What comes meanwhile is on the page of messages. */
  quiet_since: Generated<string | null>;
  quiet_until: Generated<string | null>;
  /** Weekdays without work, comma separated: 1 is Monday. */
  free_days: Generated<string>;
  /** Does not work there any more, an organiser says: nothing is asked of this person. */
  gone_at: Generated<string | null>;
}

/** What somebody can be reached by is locked with this: without it no copy of the database opens that any more. */
export interface PersonKeysTable {
  person_id: string;
  /** 32 bytes, locked with the key of the database. */
  locked_key: string;
  made_at: string;
}

/** One person, many doors. The newest preferred one gets the messages. */
export interface DoorsTable {
  platform: string;
  tenant: string;
  id: string;
  person_id: string;
  linked_at: string;
  preferred_at: string;
}

/** Browsers that are signed in, for doors whose visitors have no identity of their own. */
export interface VisitsTable {
  token_hash: string;
  tenant: string;
  address_id: string;
  created_at: string;
  expires_at: string;
}

export interface ClaimTriesTable {
  key: string;
  tried_at: string;
}

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

export interface BadgeCodesTable {
  code: string;
  seat_id: string;
  created_at: string;
  replaced_at: string | null;
}

export interface PersonalLinksTable {
  secret_hash: string;
  person_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  /** Intent as JSON: the page to begin with. */
  leads_to: Generated<string | null>;
}

/** Mails that left: who holds the secret of one may press what is in it, as the person it went to. */
export interface LettersTable {
  secret_hash: string;
  person_id: string;
  /** What it told: a row of the outbox. */
  delivery_id: string;
  sent_at: string;
}

/** Who was invited to a meeting by mail; once each. */
export interface InvitationsTable {
  session_id: string;
  person_id: string;
  mailed_at: string;
}

/** What is known of somebody's mail. Whether it is open is in the doors. */
export interface MailDoorsTable {
  person_id: string;
  /** Asked for no more mail. */
  stopped_at: string | null;
  /** Nobody lives at the address. */
  refused_at: string | null;
  /** When a link by mail was asked for last. */
  link_asked_at: string | null;
}

/** Somebody without a badge who asks for a seat. Names are here only until there is an answer; all of it goes after a day. */
export interface WalkInsTable {
  id: string;
  session_id: string;
  ticket_hash: string;
  asked_from: string;
  /** Null for a browser, which comes in by its ticket. */
  platform: string | null;
  tenant: string | null;
  address_id: string | null;
  first_name: string;
  last_name: string;
  organisation: string;
  language: Language;
  asked_at: string;
  answered_at: string | null;
  /** Null when there was no seat. */
  seat_id: string | null;
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

/** The plan of approach of a meeting: what no table of it says already. No row: nobody wrote or shared anything. */
export interface PlansTable {
  session_id: string;
  /** What the organisers say first, in their own words. */
  foreword: string | null;
  /** From then on everybody in the meeting may read it. */
  shared_at: string | null;
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

export interface InboxTable {
  platform: string;
  tenant: string;
  sender: string;
  event: string;
  received_at: string;
  /** The Incoming as JSON; erased as soon as it is handled. */
  body: string | null;
  state: 'new' | 'done' | 'dead';
  attempts: number;
  /** The reply as JSON, so that the same event again gets the same answer. */
  reply: string | null;
}

export type OutboxState =
  | 'ready'
  | 'waiting'
  | 'sending'
  | 'sent'
  | 'doubtful'
  | 'dead'
  | 'expired'
  | 'cancelled';

export interface OutboxTable {
  id: string;
  /** Null for a channel: then the address below is where it goes. */
  person_id: string | null;
  session_id: string | null;
  key: string;
  kind: 'replace' | 'arrive' | 'personal';
  /** Message as JSON, with intents behind its buttons. Frozen at the first attempt unless `replace`. */
  message: string;
  not_before: string;
  /** Counts what is written: of two deliveries of one moment, the first leaves first. */
  turn: Generated<number>;
  /** Set when a try did not work out: not again before this. The message itself keeps its moment and its place. */
  retry_at: string | null;
  expires_at: string | null;
  state: OutboxState;
  attempts: number;
  doubts: number;
  /** Counts claims: an outcome that comes back late, from an older claim, is ignored. */
  fence: number;
  lease_owner: string | null;
  lease_until: string | null;
  /** Of a person: the door that was tried last. */
  platform: string | null;
  tenant: string | null;
  address_id: string | null;
  receipt: string | null;
  /** Addresses that will never take it, so that the next door is tried: JSON array of `lane` keys. */
  refused: string;
  problem: string | null;
  /** Ids of the people it tells about, each between spaces, so that it is taken back when one is forgotten. */
  about: Generated<string>;
  created_at: string;
  settled_at: string | null;
}

/** A lane is one address's road; a platform that says "later" closes only that road. */
export interface LanesTable {
  key: string;
  blocked_until: string;
}

/** Where a meeting shows its rounds to everybody. A channel belongs to one meeting at a time. */
export interface SessionChannelsTable {
  session_id: string;
  platform: string;
  tenant: string;
  id: string;
  /** Null: by somebody who is forgotten. */
  linked_by: string | null;
  linked_at: string;
}

/** What takes no messages any more: a channel, or with an empty `id` everything of that tenant. Gone when it works again. */
export interface ClosedDoorsTable {
  platform: string;
  tenant: string;
  id: string;
  noticed_at: string;
  /** When the organisers heard of it. */
  told_at: string | null;
}

/** Where a chat platform let the bot in. The secret is locked away, and gone when the bot was taken out. */
export interface InstallationsTable {
  platform: string;
  tenant: string;
  /** What the bot is called there. */
  bot: string;
  scopes: string;
  secret: string;
  installed_at: string;
  removed_at: string | null;
}

/** Installations that were begun; each may be finished once. */
export interface InstallStatesTable {
  state_hash: string;
  expires_at: string;
}

/** Where somebody, or a channel, can be spoken to on a platform that does not tell it by their address. */
export interface ConversationsTable {
  platform: string;
  tenant: string;
  /** Of the person or the channel. */
  address_id: string;
  conversation: string;
  /** Where the platform takes messages for it. */
  service_url: string;
  /** The app as which the bot came into this conversation. */
  registration: string;
  kept_at: string;
}

/** Apps of ours that an administrator added beside the one in the environment. */
export interface RegistrationsTable {
  platform: string;
  app: string;
  tenant: string;
  /** The password, locked with a key from the environment. */
  secret: string;
  added_at: string;
}

/**
 * From where people may come in to a region. While no tenant of a platform is admitted, everybody with a code may. Doors
 * of the others are in shut_doors.
 */
export interface RegionTenantsTable {
  region_id: string;
  platform: string;
  tenant: string;
  admitted_at: string | null;
  /** When somebody with a good code was turned away there last, and for which organisation that code was. */
  asked_at: string | null;
  asked_for: string | null;
}

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
