import { PostgresAdapter, sql } from 'kysely';
import { transact } from '../../src/db/transact.ts';
import { renewIndex } from '../../src/find/indexing.ts';
import type { Db } from '../../src/kernel/work.ts';
import { everythingKept } from '../support/asking.ts';
import type { StoreFunction } from './every-store.ts';
import { everyStoreFunction } from './every-store.ts';
import { casesOf, valuesOf } from './store-values.ts';
import type { TwoRegions } from './two-regions.ts';
import { workIn } from './would-be.ts';

/** All that is known of how to ask the stores, for the own region with a thing of the other here and there. */
export async function everyStoreCase(
  world: TwoRegions,
): Promise<{ readonly cases: readonly StoreCase[]; readonly notAsked: readonly string[] }> {
  const own = await valuesOf(world, world.here, 'demo');
  const theirs = await valuesOf(world, world.there, 'there-demo');
  const notAsked: string[] = [];
  const cases = (await everyStoreFunction()).flatMap((store): StoreCase[] => {
    const args = casesOf(world, store, own, theirs);
    if (!args) notAsked.push(store.name);
    return (args ?? []).map((one) => ({ store, args: one }));
  });
  return { cases, notAsked };
}

/** What each hands out as long as the other region is not there; undefined where that is never twice the same. */
export async function askedAlone(
  world: TwoRegions,
  cases: readonly StoreCase[],
): Promise<readonly (Outcome | undefined)[]> {
  const once = () =>
    doing(world, 'alone', async (tx) => {
      const outcomes: Outcome[] = [];
      for (const one of cases) outcomes.push(await outcomeOf(world, tx, one, new Set()));
      return outcomes;
    });
  const [first, second] = [await once(), await once()];
  return first.map((outcome, n) => (outcome.gave === second[n]?.gave ? outcome : undefined));
}

/** What is too much of what was handed out or changed. */
export function leakIn({ store, args }: StoreCase, alone: Outcome | undefined, beside: Outcome): string[] {
  const said = `${store.name} ${JSON.stringify(args.slice(1)).slice(0, 120)}`;
  return [
    ...(alone && alone.gave !== beside.gave ? [`${said} gave ${beside.gave?.slice(0, 200)}`] : []),
    ...beside.changed.slice(0, 1).map((row) => `${said} changed ${row.slice(0, 200)}`),
  ];
}

export interface StoreCase {
  readonly store: StoreFunction;
  readonly args: readonly unknown[];
}

/** What it handed out; what it changed of the other region. Undefined when it refused or broke. */
export interface Outcome {
  readonly gave: string | undefined;
  readonly wrote: boolean;
  readonly changed: readonly string[];
}

/** Does this while the other region is there, or as if it never was; afterwards nothing has happened. */
export async function doing<Result>(
  world: TwoRegions,
  where: 'alone' | 'beside',
  what: (tx: Db) => Promise<Result>,
): Promise<Result> {
  const undone = new Error();
  let result: { readonly is: Result } | undefined;
  const run = transact(world.db, async (tx) => {
    await holdBackReferences(tx);
    if (where === 'alone') await takeAwayTheOther(tx);
    result = { is: await what(tx) };
    throw undone;
  });
  await run.catch((error) => {
    if (error !== undone) throw error;
  });
  if (!result) throw new Error('nothing was done');
  return result.is;
}

/** Runs it and undoes it. */
export async function outcomeOf(
  world: TwoRegions,
  tx: Db,
  { store, args }: StoreCase,
  theirs: ReadonlySet<string>,
): Promise<Outcome> {
  const with_ = { db: tx, work: workIn(world, tx) };
  await sql`savepoint before_it`.execute(tx);
  try {
    const writes = await writesOf(tx);
    const given = await store.run(...args.map((arg) => (arg === 'db' || arg === 'work' ? with_[arg] : arg)));
    const wrote = (await writesOf(tx)) > writes;
    const now = wrote ? await rowsOfThere({ ...world, db: tx }) : theirs;
    const gone = [...theirs].filter((row) => !now.has(row));
    // Whoever names nothing of the other region writes nothing about it either.
    const added = JSON.stringify(args).includes('there-') ? [] : [...now].filter((row) => !theirs.has(row));
    return { gave: wordsIn(given), wrote, changed: [...gone, ...added] };
  } catch {
    return { gave: undefined, wrote: false, changed: [] };
  } finally {
    await sql`rollback to savepoint before_it`.execute(tx);
  }
}

export async function rowsOfThere(world: TwoRegions): Promise<ReadonlySet<string>> {
  const kept = await everythingKept(world);
  return new Set(
    Object.entries(kept).flatMap(([table, rows]) =>
      rows.filter((row) => row.includes('there-')).map((row) => `${table} ${row}`),
    ),
  );
}

// What is left without what it refers to would be refused, in one of the two and not in the other.
async function holdBackReferences(tx: Db): Promise<void> {
  await (isPostgres(tx)
    ? sql`set local session_replication_role = replica`
    : sql`pragma defer_foreign_keys = on`
  ).execute(tx);
}

async function takeAwayTheOther(tx: Db): Promise<void> {
  const tables = (await tx.introspection.getTables()).filter(({ name }) => !name.startsWith('find_'));
  for (const { name, columns } of tables) {
    const words = columns.map((column) => sql`coalesce(cast(${sql.ref(column.name)} as text), '')`);
    await sql`delete from ${sql.table(name)} where ${sql.join(words, sql` || ' ' || `)} like '%there-%'`.execute(
      tx,
    );
  }
  await renewIndex(tx);
}

async function writesOf(db: Db): Promise<number> {
  const { rows } = isPostgres(db)
    ? await sql<{
        n: number;
      }>`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as n from pg_stat_xact_user_tables`.execute(
        db,
      )
    : await sql<{ n: number }>`select total_changes() as n`.execute(db);
  return rows[0]?.n ?? 0;
}

function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

function wordsIn(given: unknown): string {
  return JSON.stringify([given], (_, value) =>
    value instanceof Map || value instanceof Set ? [...value].sort() : value,
  );
}
