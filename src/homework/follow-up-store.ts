import type { Updateable } from 'kysely';
import type { InviteesTable } from '../db/promise-tables.ts';
import { days, iso, later } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import { mustOrganise, organises } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import type { DateOption, FollowUp, Invitee } from './follow-up.ts';
import { inTime } from './follow-up.ts';
import { nextStep } from './follow-up-steps.ts';

/** The extra meeting, for an organiser of its session. "Not yours" and "not there" are one. */
export async function mustRun(work: Work, asker: Person, id: string): Promise<FollowUp> {
  const followUp = await followUpById(work.db, asker.regionId, id);
  // A no takes as long for what is not there as for what is not theirs.
  await mustOrganise(work, asker, followUp?.session_id ?? '');
  if (!followUp) throw new Refusal(notThere);
  return followUp;
}

/** The same, for somebody who was asked for it. */
export async function mustBeInvited(
  work: Work,
  asker: Person,
  id: string,
): Promise<{ followUp: FollowUp; invitee: Invitee }> {
  const followUp = await followUpById(work.db, asker.regionId, id);
  const invitee = followUp && (await inviteeOf(work.db, id, asker.id));
  if (!followUp || invitee?.asked_at == null) throw new Refusal(notThere);
  return { followUp, invitee };
}

/** The same, for whoever has to do with it: an organiser, or somebody who was asked. */
export async function mustSee(
  work: Work,
  asker: Person,
  id: string,
): Promise<{ followUp: FollowUp; invitee: Invitee | undefined; runs: boolean }> {
  const followUp = await followUpById(work.db, asker.regionId, id);
  if (!followUp) throw new Refusal(notThere);
  const seat = await work.db
    .selectFrom('seats')
    .select('role')
    .where('session_id', '=', followUp.session_id)
    .where('person_id', '=', asker.id)
    .executeTakeFirst();
  const invitee = await inviteeOf(work.db, id, asker.id);
  const isAsked = invitee?.asked_at != null;
  const runs = seat !== undefined && organises(seat);
  if (!runs && !isAsked) throw new Refusal(notThere);
  return { followUp, invitee: isAsked ? invitee : undefined, runs };
}

export function followUpById(db: Db, regionId: string, id: string): Promise<FollowUp | undefined> {
  return db
    .selectFrom('follow_ups')
    .innerJoin('sessions', 'sessions.id', 'follow_ups.session_id')
    .selectAll('follow_ups')
    .where('sessions.region_id', '=', regionId)
    .where('follow_ups.id', '=', id)
    .executeTakeFirst();
}

export function followUpsOfSession(db: Db, sessionId: string): Promise<FollowUp[]> {
  return db
    .selectFrom('follow_ups')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('created_at')
    .execute();
}

/** What somebody is or was asked for, newest first. */
export function followUpsOf(db: Db, person: Person): Promise<FollowUp[]> {
  return db
    .selectFrom('invitees')
    .innerJoin('follow_ups', 'follow_ups.id', 'invitees.follow_up_id')
    .innerJoin('sessions', 'sessions.id', 'follow_ups.session_id')
    .selectAll('follow_ups')
    .where('invitees.person_id', '=', person.id)
    .where('invitees.asked_at', 'is not', null)
    .where('sessions.region_id', '=', person.regionId)
    .orderBy('follow_ups.asked_at', 'desc')
    .execute();
}

export async function addFollowUp(db: Db, followUp: FollowUp): Promise<void> {
  await db.insertInto('follow_ups').values(followUp).execute();
}

/** Keeps the change, and with it what the bot does next unasked. */
export async function changeFollowUp(
  work: Work,
  followUp: FollowUp,
  change: Partial<FollowUp>,
): Promise<FollowUp> {
  const changed = { ...followUp, ...change };
  const step = nextStep(changed, work.now);
  const due = { due_kind: step?.kind ?? null, due_at: step ? iso(step.at) : null };
  await work.db
    .updateTable('follow_ups')
    .set({ ...change, ...due })
    .where('id', '=', followUp.id)
    .execute();
  return { ...changed, ...due };
}

/** Those with something due now. */
export function dueFollowUps(db: Db, now: Date, most: number): Promise<FollowUp[]> {
  return db
    .selectFrom('follow_ups')
    .selectAll()
    .where('due_at', 'is not', null)
    .where('due_at', '<=', iso(now))
    .orderBy('due_at')
    .limit(most)
    .execute();
}

/** People who are asked for an extra meeting that is to come, or is not longer ago than a report may take. */
export async function expectedPeople(db: Db, now: Date): Promise<ReadonlySet<string>> {
  const since = wallDate(later(now, -days(30)));
  const rows = await db
    .selectFrom('invitees')
    .innerJoin('follow_ups', 'follow_ups.id', 'invitees.follow_up_id')
    .select('invitees.person_id')
    .distinct()
    .where('invitees.asked_at', 'is not', null)
    .where('follow_ups.cancelled_at', 'is', null)
    .where((eb) => eb(eb.fn.coalesce('follow_ups.held_on', 'follow_ups.answer_by'), '>=', since))
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

export async function optionsOf(db: Db, followUpId: string): Promise<DateOption[]> {
  const options = await db
    .selectFrom('date_options')
    .selectAll()
    .where('follow_up_id', '=', followUpId)
    .execute();
  return options.sort(inTime);
}

export async function addOption(db: Db, option: DateOption): Promise<void> {
  await db.insertInto('date_options').values(option).execute();
}

export async function removeOption(db: Db, { id, follow_up_id }: DateOption): Promise<void> {
  await db.deleteFrom('date_options').where('id', '=', id).where('follow_up_id', '=', follow_up_id).execute();
}

export function inviteeOf(db: Db, followUpId: string, personId: string): Promise<Invitee | undefined> {
  return db
    .selectFrom('invitees')
    .selectAll()
    .where('follow_up_id', '=', followUpId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Somebody with a seat in the session, and how they stand to the extra meeting. */
export interface Invited extends Invitee {
  readonly person: SeatedPerson;
}

/** Everybody who is invited and did not leave, by first name. */
export async function invitedTo(db: Db, followUp: FollowUp): Promise<Invited[]> {
  const invitees = await db
    .selectFrom('invitees')
    .selectAll()
    .where('follow_up_id', '=', followUp.id)
    .execute();
  if (invitees.length === 0) return [];
  const byPerson = new Map(invitees.map((one) => [one.person_id, one]));
  const guests = await guestsOf(db, followUp.session_id);
  return guests.flatMap((person) => {
    const invitee = byPerson.get(person.id);
    return invitee && person.leftAt === null ? [{ ...invitee, person }] : [];
  });
}

/** Invites somebody, or changes how somebody who is invited stands. */
export async function putInvitee(
  db: Db,
  followUpId: string,
  personId: string,
  change: Updateable<InviteesTable>,
): Promise<void> {
  const fresh = {
    asked_at: null,
    answered_at: null,
    late_votes: null,
    late_at: null,
    coming_at: null,
    cannot_at: null,
    stands_in_for: null,
  };
  const { follow_up_id: _, person_id: __, ...rest } = change;
  const insert = db
    .insertInto('invitees')
    .values({ ...fresh, ...rest, follow_up_id: followUpId, person_id: personId });
  await insert
    .onConflict((c) => {
      const same = c.columns(['follow_up_id', 'person_id']);
      return Object.keys(rest).length > 0 ? same.doUpdateSet(rest) : same.doNothing();
    })
    .execute();
}

export async function removeInvitee(db: Db, followUpId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('invitees')
    .where('follow_up_id', '=', followUpId)
    .where('person_id', '=', personId)
    .execute();
}
