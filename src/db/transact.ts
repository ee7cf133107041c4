import type { Kysely, Transaction } from 'kysely';
import { PostgresAdapter } from 'kysely';
import type { Disk } from './disk.ts';
import type { Queue } from './queue.ts';
import { queueFor } from './queue.ts';
import type { Database } from './tables.ts';

/**
 * Runs `work` as if nobody else were at it; it is on the disk when this resolves. On PostgreSQL two people at once may
 * make one of them start again, so `work` must do nothing but use the database it is given.
 */
export async function transact<T>(
  db: Kysely<Database>,
  work: (db: Transaction<Database>) => Promise<T>,
): Promise<T> {
  if (!isPostgres(db)) return queueOf(db).add(work);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      if (attempt === 8 || !someoneElseWasFirst(error)) throw error;
    }
  }
}

/** For statements that need not be alone: on SQLite they share their way to the disk with those of others. */
export function together<T>(db: Kysely<Database>, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  return isPostgres(db) ? work(db) : transact(db, work);
}

/** From now on changes in this database share their way to the disk. */
export function sharesDisk(db: Kysely<Database>, disk: Disk): void {
  queues.set(db, queueFor(db, disk));
}

const queues = new WeakMap<Kysely<Database>, Queue>();

function queueOf(db: Kysely<Database>): Queue {
  const queue = queues.get(db) ?? queueFor(db);
  queues.set(db, queue);
  return queue;
}

function isPostgres(db: Kysely<Database>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

// PostgreSQL: serialization_failure and deadlock_detected.
function someoneElseWasFirst(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === '40001' || code === '40P01';
}
