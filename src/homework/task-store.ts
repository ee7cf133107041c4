import type { TaskKind } from '../db/promise-tables.ts';
import type { Db } from '../kernel/work.ts';

/** What the tasks of a session are for, by the action they are. */
export async function tasksOf(db: Db, sessionId: string): Promise<Map<string, TaskKind>> {
  const rows = await db
    .selectFrom('homework_tasks')
    .select(['action_id', 'kind'])
    .where('session_id', '=', sessionId)
    .execute();
  return new Map(rows.map(({ action_id, kind }) => [action_id, kind]));
}

export async function addTask(
  db: Db,
  task: { action_id: string; session_id: string; kind: TaskKind },
): Promise<void> {
  await db.insertInto('homework_tasks').values(task).execute();
}
