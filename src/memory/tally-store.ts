import type { Layer, TalliesTable } from '../db/tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

/** One more of this answer. Nothing of it leads back to who gave it. */
export async function countAnswer(
  db: Db,
  { session_id, question, layer, answer }: Omit<TalliesTable, 'count'>,
): Promise<void> {
  await db
    .insertInto('tallies')
    .values({ session_id, question, layer, answer, count: 1 })
    .onConflict((c) =>
      c
        .columns(['session_id', 'question', 'layer', 'answer'])
        .doUpdateSet((eb) => ({ count: eb('tallies.count', '+', 1) })),
    )
    .execute();
}

/** Marks that this seat answered; false when it had done so before. What was answered is not with it. */
export async function markAnswered(db: Db, seatId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('seats')
    .set({ answered_at: iso(now) })
    .where('id', '=', seatId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** What was answered, for the evaluation. */
export function talliesOf(
  db: Db,
  sessionId: string,
): Promise<{ layer: Layer; answer: TalliesTable['answer']; count: number }[]> {
  return db
    .selectFrom('tallies')
    .select(['layer', 'answer', 'count'])
    .where('session_id', '=', sessionId)
    .where('question', '=', 'called')
    .orderBy('layer')
    .orderBy('answer')
    .execute();
}
