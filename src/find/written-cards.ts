import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { up as makeIndex } from '../../migrations/0016-find.ts';
import { keepingStatements } from '../db/kept-statements.ts';
import type { Database } from '../db/tables.ts';
import { keptCard, regionScope } from './card.ts';
import { search } from './find.ts';
import { putCards } from './find-store.ts';

/** A card in a file, of somebody whom everybody may find. */
export interface WrittenCard {
  readonly id: string | number;
  readonly name: string;
  readonly organisation: string;
  readonly function: string;
  readonly expertise: readonly string[];
  readonly line: string;
}

export interface WrittenHit {
  readonly id: string | number;
  readonly score: number;
}

/** So many cards are compared: more than anybody reads. */
const most = 1_000;

/** Puts cards in an SQLite database in memory, to search in as people do. */
export async function openCards(cards: readonly WrittenCard[]) {
  const sqlite = new SQLite(':memory:');
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: keepingStatements(sqlite) }) });
  await makeIndex(db as Kysely<unknown>);
  const scopes = [regionScope('cards')];
  const kept = cards.map(({ name, organisation, function: job, expertise, line }, at) =>
    // A file may use an id twice; here the place in the file tells them apart.
    keptCard({ personId: String(at), name, organisation, job, topics: expertise, line }, scopes),
  );
  await db.transaction().execute((tx) => putCards(tx, kept));
  return {
    find: async (query: string): Promise<readonly WrittenHit[]> => {
      const hits = await search(db, query, { scopes, satWith: [] }, most);
      return hits.map(({ personId, score }) => ({
        id: (cards[Number(personId)] as WrittenCard).id,
        score: Math.round(score * 1000) / 1000,
      }));
    },
    close: () => db.destroy(),
  };
}
