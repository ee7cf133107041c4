import type {
  AppealAsksTable,
  AppealsTable,
  ContactCardsTable,
  FindCardsTable,
  FindSpellingsTable,
  NeverAskedTable,
  SwapRequestsTable,
} from './contact-tables.ts';
import type {
  ClosedDoorsTable,
  ConversationsTable,
  InboxTable,
  InstallationsTable,
  InstallStatesTable,
  InvitationsTable,
  LanesTable,
  LettersTable,
  MailDoorsTable,
  OutboxTable,
  RegistrationsTable,
  SessionChannelsTable,
} from './delivery-tables.ts';
import type {
  BadgeCodesTable,
  ClaimTriesTable,
  DoorsTable,
  OrganisationsTable,
  PeopleTable,
  PersonalLinksTable,
  PersonKeysTable,
  RegionsTable,
  RegionTenantsTable,
  VisitsTable,
  WalkInsTable,
} from './people-tables.ts';
import type {
  ConsentsTable,
  ErasuresTable,
  ForgottenTable,
  GlancesTable,
  ListGlancesTable,
} from './privacy-tables.ts';
import type {
  ActionNotesTable,
  ActionsTable,
  DateOptionsTable,
  FollowUpsTable,
  HomeworkTasksTable,
  InviteesTable,
  NudgesTable,
  StandInsTable,
  VotesTable,
} from './promise-tables.ts';
import type {
  EvaluationMomentsTable,
  EvaluationSeatsTable,
  EvaluationTextsTable,
  NotesTable,
  OrganisationLinksTable,
  PairMarksTable,
  PlansTable,
  SharedPicturesTable,
  TalliesTable,
} from './result-tables.ts';
import type {
  AbsencesTable,
  AssignmentsTable,
  CafeTablesTable,
  GuestListDraftsTable,
  PairRulesTable,
  PlanChoicesTable,
  RepairsTable,
  RoundsTable,
  SeatsTable,
  SessionsTable,
} from './session-tables.ts';

/**
 * Every table, by name; what is in one stands in the file of its kind. Moments are UTC text as `iso()` writes it; days are 'YYYY-MM-DD' and times 'HH:MM' in the
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
