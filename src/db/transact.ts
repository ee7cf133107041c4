import type { Kysely, Transaction } from 'kysely';
import { PostgresAdapter } from 'kysely';
import type { LimitFunction } from 'p-limit';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
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
  return isPostgres(db) ? turnsOf(db)(() => untilFirst(db, work)) : queueOf(db).add(work);
}

/** For statements that need not be alone: on SQLite they share their way to the disk with those of others. */
export function together<T>(db: Kysely<Database>, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  return isPostgres(db) ? work(db) : transact(db, work);
}

/** From now on changes in this database share their way to the disk. */
export function sharesDisk(db: Kysely<Database>, disk: Disk): void {
  queues.set(db, queueFor(db, disk));
}

// In tables this small any two changes are in each other's way, and a hall that presses at once would start again for ever.
const mostAtOnce = 3;

function untilFirst<T>(db: Kysely<Database>, work: (db: Transaction<Database>) => Promise<T>): Promise<T> {
  return pRetry(() => db.transaction().setIsolationLevel('serializable').execute(work), {
    retries: 9,
    // Of two that were in each other's way, not both at the same moment.
    minTimeout: 5,
    randomize: true,
    shouldRetry: ({ error }) => someoneElseWasFirst(error),
  });
}

const turns = new WeakMap<Kysely<Database>, LimitFunction>();

function turnsOf(db: Kysely<Database>): LimitFunction {
  const limit = turns.get(db) ?? pLimit(mostAtOnce);
  turns.set(db, limit);
  return limit;
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
