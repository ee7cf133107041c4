import type { Db } from '../../src/kernel/work.ts';

/** A line that somebody wrote, at a moment that is closed; on the day and after six weeks people can still answer. */
export async function addEvaluation(db: Db, session: string): Promise<string> {
  const asked_at = '2027-01-26T10:00:00.000Z';
  const moment = { session_id: session, asked_at, shared_at: null };
  await db
    .insertInto('evaluation_moments')
    .values([
      { ...moment, moment: 'day', closed_at: null },
      { ...moment, moment: 'weeks6', closed_at: null },
      { ...moment, moment: 'months6', closed_at: asked_at },
    ])
    .execute();
  const line = { id: `${session}-line`, session_id: session, moment: 'months6' as const };
  await db
    .insertInto('evaluation_texts')
    .values({ ...line, layer: null, text: 'Maak de belgids af.', written_on: '2027-01-26' })
    .execute();
  return line.id;
}
