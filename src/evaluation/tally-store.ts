import type { Moment, Question, TalliesTable } from '../db/result-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { Tally } from './small-groups.ts';

/** One more of this answer. Nothing of it leads back to who gave it. */
export async function countAnswer(
  db: Db,
  tally: Omit<TalliesTable, 'count' | 'typed'>,
  { typed = 0 }: { readonly typed?: 0 | 1 } = {},
): Promise<void> {
  await db
    .insertInto('tallies')
    .values({ ...tally, count: 1, typed })
    .onConflict((c) =>
      c.columns(['session_id', 'moment', 'question', 'layer', 'answer']).doUpdateSet((eb) => ({
        count: eb('tallies.count', '+', 1),
        typed: eb('tallies.typed', '+', typed),
      })),
    )
    .execute();
}

/** Marks that this seat said whether it called; false when it had done so before. What was answered is not with it. */
export async function markAnswered(db: Db, seatId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('seats')
    .set({ answered_at: iso(now) })
    .where('id', '=', seatId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Never shown as they are: see small-groups.ts. */
export function talliesOf(db: Db, sessionId: string, moment: Moment, question: Question): Promise<Tally[]> {
  return db
    .selectFrom('tallies')
    .select(['layer', 'answer', 'count', 'typed'])
    .where((eb) => eb.and({ session_id: sessionId, moment, question }))
    .orderBy('layer')
    .orderBy('answer')
    .execute();
}
