import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { CompiledQuery } from 'kysely';
import type { Disk } from './disk.ts';
import type { Database } from './tables.ts';

type Work<T> = (db: Transaction<Database>) => Promise<T>;

/** SQLite has one writer: whoever stands in line at the same moment shares one commit, and one way to the disk. */
export interface Queue {
  /** Resolves when it is on the disk. */
  add<T>(work: Work<T>): Promise<T>;
}

interface Waiting {
  readonly work: Work<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** The first of a group waits for the last. */
const mostAtOnce = 50;

/** Without a `disk` each commit waits for it by itself. */
export function queueFor(db: Kysely<Database>, disk?: Disk): Queue {
  let line: Waiting[] = [];
  let running = false;

  async function runAll(): Promise<void> {
    while (line.length > 0) {
      // Whatever came in over the network at this moment is read first, and shares the commit.
      await setImmediate();
      const group = line.slice(0, mostAtOnce);
      line = line.slice(mostAtOnce);
      // The next group begins while this one is on its way to the disk.
      void settleOnDisk(group, await runGroup(db, group, disk));
    }
    running = false;
  }

  async function settleOnDisk(group: readonly Waiting[], outcomes: readonly Outcome[]): Promise<void> {
    const failed = await outcomeOf(async () => disk?.synced());
    for (const [i, { settle }] of group.entries())
      settle('error' in failed ? failed : (outcomes[i] as Outcome));
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

/** Each is undone by itself when it fails; when the commit fails, none of them happened. */
async function runGroup(
  db: Kysely<Database>,
  group: readonly Waiting[],
  disk: Disk | undefined,
): Promise<readonly Outcome[]> {
  const done = await outcomeOf(() =>
    db.connection().execute(async (alone) => {
      disk?.relaxed();
      return alone
        .transaction()
        .execute((tx) => runEach(tx, group))
        .finally(() => disk?.strict());
    }),
  );
  return 'error' in done ? group.map(() => done) : (done.value as readonly Outcome[]);
}

async function runEach(tx: Transaction<Database>, group: readonly Waiting[]): Promise<readonly Outcome[]> {
  const [{ work }] = group as [Waiting];
  if (group.length === 1) return [{ value: await work(tx) }];
  const outcomes: Outcome[] = [];
  for (const { work } of group) {
    await tx.executeQuery(savepoint);
    const outcome = await outcomeOf(() => work(tx));
    if ('error' in outcome) await tx.executeQuery(undo);
    await tx.executeQuery(release);
    outcomes.push(outcome);
  }
  return outcomes;
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
