import type { Selectable } from 'kysely';
import { faceOf } from '../contacts/contact.ts';
import { describedColumns } from '../contacts/contact-store.ts';
import type { StandInsTable } from '../db/promise-tables.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { FollowUp } from './follow-up.ts';
import { followUpById } from './follow-up-store.ts';
import { tellKey } from './telling.ts';

export type StandIn = Selectable<StandInsTable>;

/** The question to this person to come instead of somebody. */
export async function mustBeAskedInstead(
  work: Work,
  asker: Person,
  id: string,
): Promise<{ standIn: StandIn; followUp: FollowUp }> {
  const standIn = await work.db
    .selectFrom('stand_ins')
    .selectAll()
    .where('id', '=', id)
    .where('asked_id', '=', asker.id)
    .executeTakeFirst();
  const followUp = standIn && (await followUpById(work.db, asker.regionId, standIn.follow_up_id));
  if (!standIn || !followUp) throw new Refusal(notThere);
  return { standIn, followUp };
}

/**
 * Who may be asked to come instead: people of the own organisation who were in the session and are not invited. An expert
 * by experience is in nobody's list, unless their own card shows where they come from.
 */
export async function colleaguesOf(
  db: Db,
  followUp: FollowUp,
  asker: Person,
): Promise<{ id: string; name: string; firstName: string }[]> {
  const found = await db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .leftJoin('invitees', (join) =>
      join.onRef('invitees.person_id', '=', 'people.id').on('invitees.follow_up_id', '=', followUp.id),
    )
    .where('seats.session_id', '=', followUp.session_id)
    .where('seats.left_at', 'is', null)
    .where('people.gone_at', 'is', null)
    .where('people.organisation_id', '=', asker.organisationId)
    .where('people.id', '!=', asker.id)
    .where('invitees.person_id', 'is', null)
    .select([...describedColumns, 'people.id'])
    .execute();
  const names = new Intl.Collator('nl');
  return found
    .map((one) => ({ id: one.id, face: faceOf(one) }))
    .filter(({ face }) => face.organisation !== null)
    .map(({ id, face }) => ({ id, name: face.name, firstName: face.firstName }))
    .sort((a, b) => names.compare(a.name, b.name));
}

export async function addStandIn(db: Db, standIn: StandIn): Promise<void> {
  await db.insertInto('stand_ins').values(standIn).execute();
}

/** Only when nobody answered it before: what was answered stays answered. */
export async function settleStandIn(
  work: Work,
  id: string,
  answer: 'accepted_at' | 'declined_at',
): Promise<void> {
  await work.db
    .updateTable('stand_ins')
    .set({ [answer]: iso(work.now) })
    .where('id', '=', id)
    .execute();
}

/** Somebody does not need a colleague any more, or asks another: questions that are open are taken back. */
export async function takeBackStandIns(work: Work, followUp: FollowUp, forId: string): Promise<void> {
  const open = await work.db
    .selectFrom('stand_ins')
    .selectAll()
    .where('follow_up_id', '=', followUp.id)
    .where('for_id', '=', forId)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .execute();
  for (const { id, asked_id } of open) {
    await settleStandIn(work, id, 'declined_at');
    await cancelDeliveries(work.db, work.now, asked_id, standInKey(followUp, id));
  }
}

export function standInKey(followUp: FollowUp, id: string): string {
  return tellKey(followUp, `instead:${id}`);
}
