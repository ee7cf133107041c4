import type SQLite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

// A list of many lengths makes a statement for each length.
const most = 500;

/**
 * The same database, with statements that SQLite reads once: reading one takes it longer than most of ours take to run.
 * A change of the tables ends all of them.
 */
export function keepingStatements(sqlite: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SQLite.Statement>();
  return {
    close: () => void sqlite.close(),
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known) return known;
      const statement = sqlite.prepare(sql);
      if (!isQuery.test(sql) || kept.size >= most) kept.clear();
      if (isQuery.test(sql)) kept.set(sql, statement);
      return statement;
    },
  };
}

const isQuery = /^\s*(select|insert|update|delete|with|begin|commit|rollback|savepoint|release)\b/i;
