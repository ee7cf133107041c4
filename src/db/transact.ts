import type { Kysely, Transaction } from 'kysely';
import { PostgresAdapter } from 'kysely';
import type { Database } from './tables.ts';

/**
 * Runs `work` as if nobody else were at it. On PostgreSQL two people at once may make one of them start again, so
 * `work` must do nothing but use the database it is given.
 */
export async function transact<T>(
  db: Kysely<Database>,
  work: (db: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (let attempt = 1; ; attempt++) {
    try {
      const start = db.transaction();
      return await (isPostgres ? start.setIsolationLevel('serializable') : start).execute(work);
    } catch (error) {
      if (attempt === 8 || !someoneElseWasFirst(error)) throw error;
    }
  }
}

// PostgreSQL: serialization_failure and deadlock_detected.
function someoneElseWasFirst(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === '40001' || code === '40P01';
}
