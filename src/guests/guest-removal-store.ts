import { dropCards } from '../find/find-store.ts';
import type { Db } from '../kernel/work.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';

/** Did this guest do or get nothing yet: no seat claimed, no round posted, no swap, no action, no other meeting? */
export async function isUntouched(
  db: Db,
  { id, seatId, claimedAt }: Pick<SeatedPerson, 'id' | 'seatId' | 'claimedAt'>,
): Promise<boolean> {
  if (claimedAt !== null) return false;
  const seats = await db.selectFrom('seats').select('id').where('person_id', '=', id).execute();
  if (seats.length > 1) return false;
  const announced = await db
    .selectFrom('assignments')
    .innerJoin('rounds', 'rounds.id', 'assignments.round_id')
    .select('rounds.id')
    .where('seat_id', '=', seatId)
    .where('rounds.posted_at', 'is not', null)
    .executeTakeFirst();
  const swap = await db
    .selectFrom('swap_requests')
    .select('id')
    .where((eb) => eb.or([eb('asker_id', '=', id), eb('asked_id', '=', id)]))
    .executeTakeFirst();
  const action = await db
    .selectFrom('actions')
    .select('id')
    .where((eb) => eb.or([eb('owner_id', '=', id), eb('asked_id', '=', id), eb('made_by', '=', id)]))
    .executeTakeFirst();
  return !announced && !swap && !action;
}

/** Takes an untouched person away with everything of theirs. */
export async function erasePerson(
  db: Db,
  { id, seatId }: Pick<SeatedPerson, 'id' | 'seatId'>,
): Promise<void> {
  await dropCards(db, [id]);
  await db.deleteFrom('assignments').where('seat_id', '=', seatId).execute();
  await db.deleteFrom('absences').where('seat_id', '=', seatId).execute();
  await db.deleteFrom('repairs').where('seat_id', '=', seatId).execute();
  await db.deleteFrom('evaluation_seats').where('seat_id', '=', seatId).execute();
  await db.deleteFrom('badge_codes').where('seat_id', '=', seatId).execute();
  await db.deleteFrom('seats').where('id', '=', seatId).execute();
  await db
    .deleteFrom('pair_rules')
    .where((eb) => eb.or([eb('person_a', '=', id), eb('person_b', '=', id)]))
    .execute();
  for (const table of ['person_keys', 'contact_cards', 'doors', 'personal_links', 'outbox'] as const) {
    await db.deleteFrom(table).where('person_id', '=', id).execute();
  }
  await db.deleteFrom('people').where('id', '=', id).execute();
}
