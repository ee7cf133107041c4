import type { Selectable } from 'kysely';
import type { EvaluationMomentsTable, EvaluationTextsTable, Moment } from '../db/result-tables.ts';
import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { daysDue, isOver } from './evaluation.ts';

export type AskedMoment = Selectable<EvaluationMomentsTable>;
export type WrittenText = Selectable<EvaluationTextsTable>;

export function momentsOf(db: Db, sessionId: string): Promise<AskedMoment[]> {
  return db.selectFrom('evaluation_moments').selectAll().where('session_id', '=', sessionId).execute();
}

/** False when people were asked before. */
export async function beginMoment(
  { db, now }: Pick<Work, 'db' | 'now'>,
  session_id: string,
  moment: Moment,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('evaluation_moments')
    .values({ session_id, moment, asked_at: iso(now), closed_at: null, shared_at: null })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function changeMoment(
  db: Db,
  session_id: string,
  moment: Moment,
  change: Partial<Pick<AskedMoment, 'closed_at' | 'shared_at'>>,
): Promise<void> {
  await db
    .updateTable('evaluation_moments')
    .set(change)
    .where((eb) => eb.and({ session_id, moment }))
    .execute();
}

/** Meetings whose people are to be asked this now, and were not: only where somebody was sent to a table, or asked before. */
export async function sessionsToAsk(db: Db, moment: Moment, now: Date): Promise<Session[]> {
  const { from, to } = daysDue(moment, wallDate(now));
  const sessions = await db
    .selectFrom('sessions')
    .selectAll()
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .execute();
  const due: Session[] = [];
  for (const session of sessions) {
    const asked = (await momentsOf(db, session.id)).map((one) => one.moment);
    const happened = ['live', 'follow_up', 'closed'].includes(session.stage) || asked.includes('day');
    if (happened && !asked.includes(moment)) due.push(session);
  }
  return due;
}

/** Moments whose last day is over, and that are not closed yet. */
export async function momentsToClose(
  db: Db,
  now: Date,
): Promise<readonly { readonly session: Session; readonly moment: Moment }[]> {
  const open = await db
    .selectFrom('evaluation_moments as asked')
    .innerJoin('sessions', 'sessions.id', 'asked.session_id')
    .selectAll('sessions')
    .select('asked.moment')
    .where('asked.closed_at', 'is', null)
    .execute();
  return open.flatMap(({ moment, ...session }) =>
    isOver(session, moment, now) ? [{ session, moment }] : [],
  );
}

/** Who takes part and is on the guest list, but for whoever asked for silence or was away all day. */
export async function seatsToAsk(
  { db, now }: Pick<Work, 'db' | 'now'>,
  session: Session,
  moment: Moment,
): Promise<{ seatId: string; personId: string; language: 'nl' | 'en' }[]> {
  const rounds = await db
    .selectFrom('rounds')
    .select('id')
    .where('session_id', '=', session.id)
    .where('posted_at', 'is not', null)
    .execute();
  const away = db
    .selectFrom('absences')
    .select('seat_id')
    .where('round_id', 'in', ['', ...rounds.map(({ id }) => id)])
    .groupBy('seat_id')
    .having((eb) => eb.fn.countAll(), '>=', Math.max(rounds.length, 1));
  return db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['seats.id as seatId', 'people.id as personId', 'people.language'])
    .where('seats.session_id', '=', session.id)
    .where('seats.role', '=', 'participant')
    .where('seats.left_at', 'is', null)
    .where('people.gone_at', 'is', null)
    .where((eb) => eb.or([eb('people.quiet_since', 'is', null), eb('people.quiet_until', '<=', iso(now))]))
    .where('seats.id', 'not in', away)
    .$if(moment === 'months6', (query) => query.where('seats.asked_later_at', 'is not', null))
    .orderBy('seats.id')
    .execute();
}

/** How many questions this seat had. */
export async function passedBy(db: Db, seatId: string, moment: Moment): Promise<number> {
  const row = await db
    .selectFrom('evaluation_seats')
    .select('passed')
    .where((eb) => eb.and({ seat_id: seatId, moment }))
    .executeTakeFirst();
  return row?.passed ?? 0;
}

export async function noteAsked(db: Db, seatIds: readonly string[], moment: Moment): Promise<void> {
  if (seatIds.length === 0) return;
  await db
    .insertInto('evaluation_seats')
    .values(seatIds.map((seat_id) => ({ seat_id, moment, passed: 0 })))
    .onConflict((c) => c.doNothing())
    .execute();
}

/** The first answer counts: false when this seat had this question before, or not yet. */
export async function passStep(db: Db, seatId: string, moment: Moment, step: number): Promise<boolean> {
  await noteAsked(db, [seatId], moment);
  const { numUpdatedRows } = await db
    .updateTable('evaluation_seats')
    .set({ passed: step + 1 })
    .where((eb) => eb.and({ seat_id: seatId, moment, passed: step }))
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** How many were asked, and how many began. */
export async function countBegun(
  db: Db,
  sessionId: string,
  moment: Moment,
): Promise<{ asked: number; begun: number }> {
  const rows = await seatsOfMoment(db, sessionId, moment).select('evaluation_seats.passed').execute();
  return { asked: rows.length, begun: rows.filter(({ passed }) => passed > 0).length };
}

/** Once it is closed nobody needs to know any more who had which question. */
export async function forgetWhoAnswered(db: Db, sessionId: string, moment: Moment): Promise<void> {
  await db
    .deleteFrom('evaluation_seats')
    .where('moment', '=', moment)
    .where('seat_id', 'in', (eb) => eb.selectFrom('seats').select('id').where('session_id', '=', sessionId))
    .execute();
}

function seatsOfMoment(db: Db, sessionId: string, moment: Moment) {
  return db
    .selectFrom('evaluation_seats')
    .innerJoin('seats', 'seats.id', 'evaluation_seats.seat_id')
    .where('seats.session_id', '=', sessionId)
    .where('evaluation_seats.moment', '=', moment);
}
