import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { CompiledQuery, PostgresAdapter } from 'kysely';
import type { Database } from './tables.ts';

type Work<T> = (db: Transaction<Database>) => Promise<T>;

/**
 * Runs `work` as if nobody else were at it; it is on the disk when this resolves. On PostgreSQL two people at once may
 * make one of them start again, so `work` must do nothing but use the database it is given.
 */
export async function transact<T>(db: Kysely<Database>, work: Work<T>): Promise<T> {
  if (!isPostgres(db)) return queueOf(db).add(work);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().setIsolationLevel('serializable').execute(work);
    } catch (error) {
      if (attempt === 8 || !someoneElseWasFirst(error)) throw error;
    }
  }
}

/** For statements that need not be alone: on SQLite they go to the disk with those of others. */
export function together<T>(db: Kysely<Database>, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  return isPostgres(db) ? work(db) : transact(db, work);
}

function isPostgres(db: Kysely<Database>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

// PostgreSQL: serialization_failure and deadlock_detected.
function someoneElseWasFirst(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === '40001' || code === '40P01';
}

/** SQLite has one writer, and each commit waits for the disk: who stands in line at the same moment shares one commit. */
interface Queue {
  add<T>(work: Work<T>): Promise<T>;
}

interface Waiting {
  readonly work: Work<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

// The first of a group waits for the last.
const mostAtOnce = 50;

const queues = new WeakMap<Kysely<Database>, Queue>();

function queueOf(db: Kysely<Database>): Queue {
  const known = queues.get(db);
  if (known) return known;
  const queue = newQueue(db);
  queues.set(db, queue);
  return queue;
}

function newQueue(db: Kysely<Database>): Queue {
  let line: Waiting[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    while (line.length > 0) {
      // Whatever came in over the network at this moment is read first, and shares the commit.
      await setImmediate();
      const group = line.slice(0, mostAtOnce);
      line = line.slice(mostAtOnce);
      const outcomes = await (group.length === 1 ? runAlone(db, group) : runGroup(db, group));
      for (const [i, { settle }] of group.entries()) settle(outcomes[i] as Outcome);
    }
    running = false;
  }

  return {
    add: <T>(work: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        const settle = (outcome: Outcome) =>
          'error' in outcome ? reject(outcome.error) : resolve(outcome.value as T);
        line.push({ work, settle });
        if (running) return;
        running = true;
        void runAll();
      }),
  };
}

async function runAlone(db: Kysely<Database>, [alone]: readonly Waiting[]): Promise<readonly Outcome[]> {
  const outcome = await outcomeOf(() => db.transaction().execute((tx) => (alone as Waiting).work(tx)));
  return [outcome];
}

/** Each is undone by itself when it fails; when the commit fails, none of them happened. */
async function runGroup(db: Kysely<Database>, group: readonly Waiting[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  try {
    await db.transaction().execute(async (tx) => {
      for (const { work } of group) {
        await tx.executeQuery(savepoint);
        const outcome = await outcomeOf(() => work(tx));
        if ('error' in outcome) await tx.executeQuery(undo);
        await tx.executeQuery(release);
        outcomes.push(outcome);
      }
    });
    return outcomes;
  } catch (error) {
    return group.map(() => ({ error }));
  }
}

const savepoint = CompiledQuery.raw('savepoint one');
const undo = CompiledQuery.raw('rollback to one');
const release = CompiledQuery.raw('release one');

async function outcomeOf(run: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await run() };
  } catch (error) {
    return { error };
  }
}
