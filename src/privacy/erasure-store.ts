import { dropCards } from '../find/find-store.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Db, Work } from '../kernel/work.ts';
import { freezeMeetings } from '../memory/freeze-meetings.ts';
import { keepPairMarks } from '../memory/keep-pair-marks.ts';
import { detailsOf } from '../people/details-store.ts';
import { personById } from '../people/person-store.ts';
import { freezeLinks } from '../reports/organisation-link-store.ts';
import { eraseMentions } from './mention-store.ts';
import { ownSessions } from './own-session-store.ts';

/** An action that has nobody to do it any more. */
export interface Orphan {
  readonly id: string;
  readonly sessionId: string;
  readonly title: string;
}

/**
 * Takes somebody out of every table: what is theirs goes, what is shared stays without them. Returns the actions that
 * need another owner. What was sent to a chat before cannot be called back.
 */
export async function eraseEverything(work: Work, personId: string): Promise<readonly Orphan[]> {
  const { db } = work;
  const region = await db
    .selectFrom('people')
    .select('region_id')
    .where('id', '=', personId)
    .executeTakeFirst();
  const person = region && (await personById(db, region.region_id, personId));
  if (!person) return [];
  const details = (await detailsOf(work, [personId])).get(personId);
  for (const session of await ownSessions(db, personId)) {
    await freezeMeetings(db, session.id);
    await keepPairMarks(work, session, personId);
    await freezeLinks(db, session);
  }
  await dropCards(db, [personId]);
  const orphans = await leaveActions(db, personId);
  await eraseByAddress(db, personId);
  await eraseSeats(db, personId);
  await eraseOwnRows(db, personId);
  await eraseMentions(db, person, details);
  await eraseDrafts(db, person);
  await db.deleteFrom('people').where('id', '=', personId).execute();
  await db
    .insertInto('forgotten')
    .values({ person_id: personId, forgotten_at: iso(work.now) })
    .onConflict((c) => c.doNothing())
    .execute();
  return orphans;
}

/** The columns with the id of a person whose rows go with that person; first what others refer to. */
const ownRows = [
  ['nudges', 'person_id'],
  ['consents', 'person_id'],
  ['glances', 'person_id'],
  ['glances', 'viewer_id'],
  ['pair_rules', 'person_a'],
  ['pair_rules', 'person_b'],
  ['never_asked', 'person_id'],
  ['never_asked', 'by_id'],
  ['swap_requests', 'asker_id'],
  ['swap_requests', 'asked_id'],
  ['appeal_asks', 'person_id'],
  ['appeals', 'asker_id'],
  ['votes', 'person_id'],
  ['invitees', 'person_id'],
  ['stand_ins', 'for_id'],
  ['stand_ins', 'asked_id'],
  ['contact_cards', 'person_id'],
  ['person_keys', 'person_id'],
  ['personal_links', 'person_id'],
  ['guest_list_drafts', 'made_by'],
  ['outbox', 'person_id'],
  ['doors', 'person_id'],
  ['shut_doors', 'person_id'],
] as const;

/** What stays, by nobody from now on. */
const sharedRows = [
  ['actions', 'made_by'],
  ['actions', 'asked_id'],
  ['actions', 'owner_id'],
  ['actions', 'helper_id'],
  ['actions', 'helper_asked_id'],
  ['actions', 'offered_to_id'],
  ['swap_requests', 'signed_with'],
  ['repairs', 'made_by'],
  ['session_channels', 'linked_by'],
  ['rounds', 'posted_by'],
  ['notes', 'author_id'],
  ['invitees', 'stands_in_for'],
] as const;

async function eraseOwnRows(db: Db, id: string): Promise<void> {
  await db
    .deleteFrom('appeal_asks')
    .where('appeal_id', 'in', (eb) => eb.selectFrom('appeals').select('id').where('asker_id', '=', id))
    .execute();
  for (const [table, column] of ownRows) {
    // One table stands for all of them: only the names differ.
    const [from, where] = [table as 'doors', column as 'person_id'];
    await db.deleteFrom(from).where(where, '=', id).execute();
  }
  for (const [table, column] of sharedRows) {
    const [from, where] = [table as 'notes', column as 'author_id'];
    await db
      .updateTable(from)
      .set({ [where]: null })
      .where(where, '=', id)
      .execute();
  }
}

/** What was promised waits for another owner; the words of the first step were those of the old one. */
async function leaveActions(db: Db, id: string): Promise<Orphan[]> {
  const running = await db
    .selectFrom('actions')
    .select(['id', 'session_id as sessionId', 'title'])
    .where('owner_id', '=', id)
    .where('status', 'not in', ['done', 'dropped'])
    .execute();
  const mine = db.updateTable('actions').where('owner_id', '=', id);
  await mine
    .set({ status: 'proposed', confirmed_at: null, nudges_stopped_at: null })
    .where('status', 'not in', ['done', 'dropped'])
    .execute();
  await mine.set({ first_step: null }).execute();
  return running;
}

async function eraseSeats(db: Db, id: string): Promise<void> {
  const seats = await db.selectFrom('seats').select('id').where('person_id', '=', id).execute();
  for (const { id: seat } of seats) {
    for (const table of ['badge_codes', 'assignments', 'absences', 'evaluation_seats'] as const)
      await db.deleteFrom(table).where('seat_id', '=', seat).execute();
    await db
      .deleteFrom('repairs')
      .where((eb) => eb.or([eb('seat_id', '=', seat), eb('changes', 'like', `%${JSON.stringify(seat)}%`)]))
      .execute();
  }
  await db.deleteFrom('seats').where('person_id', '=', id).execute();
}

/** What hangs on the addresses somebody came in by. */
async function eraseByAddress(db: Db, id: string): Promise<void> {
  const columns = ['platform', 'tenant', 'id'] as const;
  const own = await db.selectFrom('doors').select(columns).where('person_id', '=', id).execute();
  const shut = await db.selectFrom('shut_doors').select(columns).where('person_id', '=', id).execute();
  for (const { platform, tenant, id: address } of [...own, ...shut]) {
    const lane = `${platform}|${tenant}|${address}`;
    await db.deleteFrom('lanes').where('key', '=', lane).execute();
    await db.deleteFrom('claim_tries').where('key', '=', lane).execute();
    await db.deleteFrom('visits').where('tenant', '=', tenant).where('address_id', '=', address).execute();
    await db
      .deleteFrom('conversations')
      .where((eb) => eb.and({ platform, tenant, address_id: address }))
      .execute();
    await db
      .deleteFrom('inbox')
      .where((eb) => eb.and({ platform, tenant, sender: address }))
      .execute();
  }
}

/** A guest list that nobody accepted yet may have this person in it: it is uploaded again. */
async function eraseDrafts(db: Db, { regionId }: Person): Promise<void> {
  await db
    .deleteFrom('guest_list_drafts')
    .where('session_id', 'in', (eb) =>
      eb.selectFrom('sessions').select('id').where('region_id', '=', regionId),
    )
    .execute();
}
