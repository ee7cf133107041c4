import type { Selectable } from 'kysely';
import type { PlansTable } from '../db/result-tables.ts';
import type { Db } from '../kernel/work.ts';

type Plan = Omit<Selectable<PlansTable>, 'session_id'>;

/** What the organisers wrote first, and since when everybody may read the plan. */
export async function planOf(db: Db, sessionId: string): Promise<Plan> {
  const plan = await db
    .selectFrom('plans')
    .select(['foreword', 'shared_at'])
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return plan ?? { foreword: null, shared_at: null };
}

export async function changePlan(db: Db, session_id: string, change: Partial<Plan>): Promise<void> {
  await db
    .insertInto('plans')
    .values({ session_id, foreword: null, shared_at: null, ...change })
    .onConflict((c) => c.column('session_id').doUpdateSet(change))
    .execute();
}

/** People of this meeting without any door: what they read, they read on paper. */
export async function withoutDoor(db: Db, sessionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('seats')
    .leftJoin('doors', 'doors.person_id', 'seats.person_id')
    .select('seats.person_id')
    .where('seats.session_id', '=', sessionId)
    .where('seats.left_at', 'is', null)
    .where('doors.person_id', 'is', null)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
