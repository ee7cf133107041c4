import type { Insertable } from 'kysely';
import type { AppealsTable } from '../db/contact-tables.ts';
import { days, iso, later } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { Appeal, AskedAppeal } from './appeal.ts';
import { daysOfRest } from './appeal.ts';

export async function keepAppeal(db: Db, appeal: Insertable<AppealsTable>): Promise<void> {
  await db.insertInto('appeals').values(appeal).execute();
}

/** An appeal of this person: of anybody else it is not there. */
export function appealOf(db: Db, askerId: string, id: string): Promise<Appeal | undefined> {
  return db
    .selectFrom('appeals')
    .selectAll()
    .where('asker_id', '=', askerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The appeals of this person that still get answers, oldest first. */
export function openAppealsOf(db: Db, askerId: string, now: Date): Promise<Appeal[]> {
  return db
    .selectFrom('appeals')
    .selectAll()
    .where('asker_id', '=', askerId)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', iso(now))
    .orderBy('made_at')
    .orderBy('id')
    .execute();
}

/** An appeal for which this person was asked: for anybody else it is not there. */
export function appealToAnswer(db: Db, personId: string, id: string): Promise<AskedAppeal | undefined> {
  return db
    .selectFrom('appeals')
    .innerJoin('appeal_asks', 'appeal_asks.appeal_id', 'appeals.id')
    .selectAll('appeals')
    .select('appeal_asks.accepted_at')
    .where('appeal_asks.person_id', '=', personId)
    .where('appeals.id', '=', id)
    .executeTakeFirst();
}

/** Takes the appeals for which nobody is asked yet: whoever takes them asks. */
export function takeAppealsToAsk(db: Db, now: Date): Promise<Appeal[]> {
  return db
    .updateTable('appeals')
    .set({ asked_at: iso(now) })
    .where('asked_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', iso(now))
    .returningAll()
    .execute();
}

/** Of these people, those who may be asked again: not asked of late, and not in want of silence. */
export async function askable(db: Db, personIds: readonly string[], now: Date): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const since = iso(later(now, -days(daysOfRest)));
  const free = await db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', personIds)
    .where((eb) => eb.or([eb('quiet_since', 'is', null), eb('quiet_until', '<=', iso(now))]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('appeal_asks')
            .select('appeal_id')
            .whereRef('appeal_asks.person_id', '=', 'people.id')
            .where('appeal_asks.asked_at', '>', since),
        ),
      ),
    )
    .execute();
  return new Set(free.map(({ id }) => id));
}

export async function keepAsked(
  db: Db,
  appealId: string,
  personIds: readonly string[],
  now: Date,
): Promise<void> {
  const asked = { appeal_id: appealId, asked_at: iso(now), accepted_at: null, declined_at: null };
  const rows = personIds.map((person_id) => ({ ...asked, person_id }));
  if (rows.length > 0) await db.insertInto('appeal_asks').values(rows).execute();
}

export async function askedFor(db: Db, appealId: string): Promise<readonly string[]> {
  const asked = await db
    .selectFrom('appeal_asks')
    .select('person_id')
    .where('appeal_id', '=', appealId)
    .execute();
  return asked.map(({ person_id }) => person_id);
}

export async function answerAppeal(
  db: Db,
  appealId: string,
  personId: string,
  answer: 'accepted' | 'declined',
  now: Date,
): Promise<void> {
  const at = iso(now);
  await db
    .updateTable('appeal_asks')
    .set(
      answer === 'accepted' ? { accepted_at: at, declined_at: null } : { accepted_at: null, declined_at: at },
    )
    .where('appeal_id', '=', appealId)
    .where('person_id', '=', personId)
    .execute();
}

/** Did one of these two say yes to an appeal of the other? Then each may ask the other to swap. */
export async function broughtTogether(db: Db, one: string, other: string): Promise<boolean> {
  const yes = await db
    .selectFrom('appeals')
    .innerJoin('appeal_asks', 'appeal_asks.appeal_id', 'appeals.id')
    .select('appeals.id')
    .where('appeal_asks.accepted_at', 'is not', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('appeals.asker_id', '=', one), eb('appeal_asks.person_id', '=', other)]),
        eb.and([eb('appeals.asker_id', '=', other), eb('appeal_asks.person_id', '=', one)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return yes !== undefined;
}

/** Closes one before its time. */
export async function withdrawAppeal(db: Db, appealId: string, now: Date): Promise<void> {
  await db
    .updateTable('appeals')
    .set({ closed_at: iso(now) })
    .where('id', '=', appealId)
    .where('closed_at', 'is', null)
    .execute();
  await forgetNoes(db, [appealId]);
}

/** Takes the appeals whose time is over and closes them. `found`: somebody said yes. */
export async function closeDueAppeals(
  db: Db,
  now: Date,
): Promise<readonly (Appeal & { readonly found: boolean })[]> {
  const due = await db
    .updateTable('appeals')
    .set({ closed_at: iso(now) })
    .where('closed_at', 'is', null)
    .where('expires_at', '<=', iso(now))
    .returningAll()
    .execute();
  if (due.length === 0) return [];
  const ids = due.map(({ id }) => id);
  const yes = await db
    .selectFrom('appeal_asks')
    .select('appeal_id')
    .where('appeal_id', 'in', ids)
    .where('accepted_at', 'is not', null)
    .execute();
  await forgetNoes(db, ids);
  const found = new Set(yes.map(({ appeal_id }) => appeal_id));
  return due.map((appeal) => ({ ...appeal, found: found.has(appeal.id) }));
}

/** From here on a no and no answer are the same in the database too; a yes was told. */
async function forgetNoes(db: Db, appealIds: readonly string[]): Promise<void> {
  await db
    .updateTable('appeal_asks')
    .set({ declined_at: null })
    .where('appeal_id', 'in', appealIds)
    .execute();
}
