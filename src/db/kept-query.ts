import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Database } from './tables.ts';

/**
 * A query that runs with everything people do. It is put together once for each kind of database, because that takes
 * longer than running it. @param make gets a stand-in for each of `names`, to use as a value.
 */
export function keptQuery<Name extends string, Row>(
  names: readonly Name[],
  make: (db: Kysely<Database>, given: Readonly<Record<Name, string>>) => Compilable<Row>,
): (db: Kysely<Database>, given: Readonly<Record<Name, string>>) => Promise<QueryResult<Row>> {
  const standIns = new Map(names.map((name) => [`\u0000${name}`, name]));
  const made = new Map<unknown, CompiledQuery<Row>>();
  return (db, given) => {
    const kind = db.getExecutor().adapter.constructor;
    let query = made.get(kind);
    if (!query) {
      const stand = Object.fromEntries([...standIns].map(([mark, name]) => [name, mark]));
      query = make(db, stand as Record<Name, string>).compile();
      made.set(kind, query);
    }
    const parameters = query.parameters.map((value) => {
      const name = standIns.get(value as string);
      return name === undefined ? value : given[name];
    });
    return db.executeQuery({ ...query, parameters });
  };
}
