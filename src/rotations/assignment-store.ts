import type { Selectable } from 'kysely';
import type { AssignmentsTable } from '../db/session-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

export type Assignment = Selectable<AssignmentsTable>;

/** Who sits where, in every round of a session. */
export function assignmentsOf(db: Db, sessionId: string): Promise<Assignment[]> {
  return db
    .selectFrom('assignments')
    .innerJoin('rounds', 'rounds.id', 'assignments.round_id')
    .selectAll('assignments')
    .where('rounds.session_id', '=', sessionId)
    .execute();
}

/** A new plan for these rounds: what was there is gone, also the seats of people who left. */
export async function replacePlan(
  db: Db,
  rounds: readonly { readonly id: string; readonly seats: readonly Omit<Assignment, 'round_id'>[] }[],
): Promise<void> {
  await db
    .deleteFrom('assignments')
    .where(
      'round_id',
      'in',
      rounds.map((round) => round.id),
    )
    .execute();
  for (const { id, seats } of rounds) {
    if (seats.length === 0) continue;
    await db
      .insertInto('assignments')
      .values(seats.map((seat) => ({ round_id: id, ...seat })))
      .execute();
  }
}

/** Puts somebody at a table by hand; planning again leaves it. */
export async function lockSeat(
  db: Db,
  now: Date,
  where: { readonly round: string; readonly seat: string; readonly table: string },
): Promise<void> {
  const there = { table_id: where.table, locked_at: iso(now) };
  await db
    .insertInto('assignments')
    .values({ round_id: where.round, seat_id: where.seat, ...there })
    .onConflict((c) => c.columns(['round_id', 'seat_id']).doUpdateSet(there))
    .execute();
}

export async function releaseSeat(db: Db, round: string, seat: string): Promise<void> {
  await db
    .updateTable('assignments')
    .set({ locked_at: null })
    .where('round_id', '=', round)
    .where('seat_id', '=', seat)
    .execute();
}

/** All seats of a round at once. */
export async function releaseRound(db: Db, round: string): Promise<void> {
  await db.updateTable('assignments').set({ locked_at: null }).where('round_id', '=', round).execute();
}

/** Puts somebody at a table exactly as said, fixed or not; without a place this person has no table in the round. */
export async function placeSeat(
  db: Db,
  round: string,
  seat: string,
  place: { readonly table: string; readonly lockedAt: string | null } | null,
): Promise<void> {
  await db.deleteFrom('assignments').where('round_id', '=', round).where('seat_id', '=', seat).execute();
  if (!place) return;
  const there = { table_id: place.table, locked_at: place.lockedAt };
  await db
    .insertInto('assignments')
    .values({ round_id: round, seat_id: seat, ...there })
    .execute();
}
