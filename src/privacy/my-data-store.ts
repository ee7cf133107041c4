import type { Message } from '../kernel/message.ts';
import type { Db, Work } from '../kernel/work.ts';
import { detailsOf } from '../people/details-store.ts';
import type { Part } from './data-rows-store.ts';
import { rowsAtDoors, rowsOf, rowsOfSeats } from './data-rows-store.ts';
import { homeworkParts } from './my-homework-store.ts';

/** What one table holds about somebody: their own part of it. */
export interface DataPart {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Everything the database holds about this person, but for what `heldBack` gives a reason for. */
export async function personalData(work: Pick<Work, 'db' | 'box'>, personId: string): Promise<DataPart[]> {
  const found: DataPart[] = [];
  for (const [name, { read }] of Object.entries(parts))
    found.push({ name, rows: await read(work, personId) });
  return found;
}

/** Why some rows that point to a person are in no export. */
export const heldBack: Readonly<Record<string, string>> = {
  'person_keys.person_id': 'The key that locks the details; they are in the export themselves.',
  'find_cards.person_id': 'The index of words in the card, which is in the export itself.',
  'pair_rules.person_a':
    'Private between organisers, gone at the end of the day; it is about another person too.',
  'pair_rules.person_b':
    'Private between organisers, gone at the end of the day; it is about another person too.',
  'never_asked.by_id': 'Somebody else said in confidence that they want no questions from this person.',
  'lanes.key': 'A pause that a platform asked for, over within minutes.',
  'claim_tries.key': 'Wrong codes, forgotten after ten minutes.',
};

export const parts: Readonly<Record<string, Part>> = {
  person: {
    by: ['people.id'],
    read: async (work, id) => {
      const person = await work.db
        .selectFrom('people')
        .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
        .select([
          'first_name',
          'last_name',
          'organisations.name as organisation',
          'function_title',
          'expertise',
        ])
        .select(['language', 'people.created_at', 'quiet_since', 'quiet_until', 'free_days', 'gone_at'])
        .where('people.id', '=', id)
        .execute();
      const details = (await detailsOf(work, [id])).get(id);
      return person.map((row) => ({ ...row, ...details }));
    },
  },
  card: rowsOf('contact_cards', 'person_id', [
    'found_by',
    'name_shown',
    'label_shown',
    'line',
    'phone_to',
    'email_to',
    'times_to',
    'updated_at',
  ]),
  seats: {
    by: ['seats.person_id', 'seats.id'],
    read: ({ db }, id) =>
      db
        .selectFrom('seats')
        .innerJoin('sessions', 'sessions.id', 'seats.session_id')
        .leftJoin('cafe_tables', 'cafe_tables.id', 'seats.home_table_id')
        .select(['sessions.name as meeting', 'held_on', 'role', 'layer', 'cafe_tables.number as own_table'])
        .select(['wish', 'needs_step_free_at', 'needs_quiet_at', 'stays_put_at', 'layer_shown_at'])
        .select(['claimed_at', 'left_at', 'met_people', 'met_organisations', 'answered_at'])
        .select('asked_later_at')
        .where('person_id', '=', id)
        .execute(),
  },
  tables_sat_at: {
    by: ['assignments.seat_id'],
    read: ({ db }, id) =>
      db
        .selectFrom('assignments')
        .innerJoin('seats', 'seats.id', 'assignments.seat_id')
        .innerJoin('rounds', 'rounds.id', 'assignments.round_id')
        .innerJoin('cafe_tables', 'cafe_tables.id', 'assignments.table_id')
        .select(['rounds.number as round', 'cafe_tables.number as table', 'assignments.locked_at'])
        .where('seats.person_id', '=', id)
        // Until a round is posted its tables are a draft, which nobody but an organiser sees.
        .where('rounds.posted_at', 'is not', null)
        .orderBy('rounds.number')
        .execute(),
  },
  rounds_away: rowsOfSeats('absences', ['round_id']),
  questions_i_had: rowsOfSeats('evaluation_seats', ['moment', 'passed']),
  badge_codes: rowsOfSeats('badge_codes', ['created_at', 'replaced_at']),
  changes_on_the_day: rowsOfSeats('repairs', ['kind', 'made_at', 'undone_at']),
  changes_i_made: rowsOf('repairs', 'made_by', ['kind', 'made_at', 'undone_at']),
  swaps: {
    by: ['swap_requests.asker_id', 'swap_requests.asked_id'],
    read: ({ db }, id) => mySwaps(db, id),
  },
  papers_typed_in: rowsOf('swap_requests', 'signed_with', ['asked_at']),
  no_more_questions: rowsOf('never_asked', 'person_id', ['said_at']),
  appeals: rowsOf('appeals', 'asker_id', ['text', 'made_at', 'expires_at', 'closed_at']),
  appeals_i_was_asked: rowsOf('appeal_asks', 'person_id', ['asked_at', 'accepted_at', 'declined_at']),
  actions: rowsOf('actions', 'owner_id', [
    'title',
    'first_step',
    'due_on',
    'status',
    'confirmed_at',
    'closed_at',
    'better',
  ]),
  actions_i_was_asked: rowsOf('actions', 'asked_id', ['title', 'status', 'created_at']),
  actions_i_help_with: rowsOf('actions', 'helper_id', ['title', 'status']),
  actions_i_was_asked_to_help_with: rowsOf('actions', 'helper_asked_id', ['title', 'status']),
  actions_offered_to_me: rowsOf('actions', 'offered_to_id', ['title', 'status']),
  actions_i_made: rowsOf('actions', 'made_by', ['title', 'status', 'created_at']),
  ...homeworkParts,
  nudges: rowsOf('nudges', 'person_id', ['kind', 'due_at', 'state', 'settled_at']),
  points_with_my_name: rowsOf('notes', 'author_id', ['kind', 'text', 'held_at', 'created_at']),
  messages: {
    by: ['outbox.person_id', 'outbox.address_id'],
    read: async ({ db }, id) => {
      const rows = await db
        .selectFrom('outbox')
        .select(['message', 'not_before as at', 'state', 'platform'])
        .where('person_id', '=', id)
        .orderBy('not_before')
        .execute();
      return rows.map(({ message, ...row }) => ({ ...row, says: (JSON.parse(message) as Message).summary }));
    },
  },
  events: rowsAtDoors('inbox', 'sender', ['platform', 'tenant', 'sender', 'event', 'received_at']),
  doors: {
    ...rowsOf('doors', 'person_id', ['platform', 'tenant', 'id', 'linked_at', 'preferred_at']),
    by: ['doors.person_id', 'doors.id'],
  },
  doors_shut: rowsOf('shut_doors', 'person_id', ['platform', 'tenant', 'id', 'linked_at']),
  conversations: rowsAtDoors('conversations', 'address_id', [
    'platform',
    'tenant',
    'conversation',
    'kept_at',
  ]),
  browsers: rowsAtDoors('visits', 'address_id', ['created_at', 'expires_at'], ['tenant']),
  links: rowsOf('personal_links', 'person_id', ['created_at', 'expires_at', 'used_at']),
  invitations: rowsOf('invitations', 'person_id', ['session_id', 'mailed_at']),
  mails_sent: rowsOf('letters', 'person_id', ['sent_at']),
  mail: rowsOf('mail_doors', 'person_id', ['stopped_at', 'refused_at', 'link_asked_at']),
  consents: rowsOf('consents', 'person_id', ['what', 'detail', 'answer', 'version', 'said_at']),
  seen_by: rowsOf('glances', 'person_id', ['viewer_id', 'what', 'seen_on']),
  seen_by_me: rowsOf('glances', 'viewer_id', ['what', 'seen_on']),
  rounds_posted: rowsOf('rounds', 'posted_by', ['number', 'posted_at']),
  channels_linked: rowsOf('session_channels', 'linked_by', ['platform', 'tenant', 'id', 'linked_at']),
  guest_lists: rowsOf('guest_list_drafts', 'made_by', ['file_name', 'created_at']),
};

/** My side of each. A question of mine without a yes looks the same whatever became of it (domain R9). */
async function mySwaps(db: Db, id: string) {
  const swaps = await db
    .selectFrom('swap_requests')
    .selectAll()
    .where((eb) => eb.or([eb('asker_id', '=', id), eb('asked_id', '=', id)]))
    .orderBy('asked_at')
    .execute();
  return swaps.map((swap) => {
    const asked = swap.asked_id === id;
    const known = asked || ['accepted', 'withdrawn', 'expired'].includes(swap.state);
    return {
      i: asked ? 'was asked' : 'asked',
      my_fields: (asked ? swap.asked_fields : swap.asker_fields) ?? '',
      state: known ? swap.state : 'open',
      asked_at: swap.asked_at,
      ...(known ? { answered_at: swap.answered_at } : {}),
    };
  });
}
