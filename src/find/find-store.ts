import { PostgresAdapter, sql } from 'kysely';
import type { Db } from '../kernel/work.ts';
import type { CardTerms, Field } from './score.ts';
import { fields } from './score.ts';
import { errorsIn, spellingsOf } from './spelling.ts';

/** A card as it is found: its terms, and for whom. */
export interface FoundCard extends CardTerms {
  readonly personId: string;
}

export interface KeptCard extends FoundCard {
  /** Marks of regions and meetings in which this card is found. */
  readonly scopes: readonly string[];
}

/** A term in some pieces of a card, or the start of one. */
export interface Wanted {
  readonly term: string;
  readonly starts?: boolean;
}

/** Each group must have a term on the card. A group is a list of alternatives; each needs one of each of its own groups. */
export type Condition = readonly (readonly (readonly (readonly Wanted[])[])[])[];

/** The numbers of cards that have what is wanted, within the scopes; not more than `most`. */
export async function cardsWith(
  db: Db,
  condition: Condition,
  inFields: readonly Field[],
  scopes: readonly string[],
  most: number,
): Promise<readonly number[]> {
  if (scopes.length === 0 || condition.some((ways) => ways.length === 0)) return [];
  const found = isPostgres(db)
    ? await sql<{ id: number }>`select id from find_cards
        where terms @@ ${tsQuery(condition, inFields, scopes)}::tsquery limit ${most}`.execute(db)
    : await sql<{ id: number }>`select rowid as id from find_index
        where find_index match ${ftsQuery(condition, inFields, scopes)} limit ${most}`.execute(db);
  return found.rows.map(({ id }) => id);
}

export async function cardsNumbered(db: Db, ids: readonly number[]): Promise<readonly FoundCard[]> {
  if (ids.length === 0) return [];
  // One value for a list of any length, so that the statement stays the same and is read once.
  const list = isPostgres(db)
    ? sql`select value::int from json_array_elements_text(${JSON.stringify(ids)}::json)`
    : sql`select value from json_each(${JSON.stringify(ids)})`;
  const found = await sql<FoundCard>`select person_id as "personId", name, topics, job, place, line
    from find_cards where id in (${list})`.execute(db);
  return found.rows;
}

export async function cardsOf(db: Db, personIds: readonly string[]): Promise<readonly FoundCard[]> {
  if (personIds.length === 0) return [];
  return await db
    .selectFrom('find_cards')
    .select(['person_id as personId', ...fields])
    .where('person_id', 'in', personIds)
    .execute();
}

/** Words on cards that share a spelling with one of these. */
export async function wordsSpelled(db: Db, spellings: readonly string[]): Promise<readonly string[]> {
  if (spellings.length === 0) return [];
  const found = await db
    .selectFrom('find_spellings')
    .select('word')
    .distinct()
    .where('spelling', 'in', spellings)
    .execute();
  return found.map(({ word }) => word);
}

/** Puts cards in that are not there yet. */
export async function putCards(db: Db, cards: readonly KeptCard[]): Promise<void> {
  // A statement takes 32,766 values at most; a list as one value knows no such limit.
  for (let from = 0; from < cards.length; from += 5_000) await putPart(db, cards.slice(from, from + 5_000));
  await putSpellings(db, wordsOn(cards));
}

async function putPart(db: Db, cards: readonly KeptCard[]): Promise<void> {
  const postgres = isPostgres(db);
  const rows = cards.map((card) => [
    card.personId,
    card.scopes.join(' '),
    ...fields.map((field) => card[field]),
    ...(postgres ? [tsVector(card)] : []),
  ]);
  if (postgres) {
    await sql`insert into find_cards (person_id, scopes, name, topics, job, place, line, terms)
      select r->>0, r->>1, r->>2, r->>3, r->>4, r->>5, r->>6, (r->>7)::tsvector
      from json_array_elements(${JSON.stringify(rows)}::json) as r`.execute(db);
    return;
  }
  const before = await sql<{ last: number }>`select coalesce(max(id), 0) as last from find_cards`.execute(db);
  await sql`insert into find_cards (person_id, scopes, name, topics, job, place, line)
    select value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6
    from json_each(${JSON.stringify(rows)})`.execute(db);
  await sql`insert into find_index (rowid, name, topics, job, place, line, scopes)
    select id, name, topics, job, place, line, scopes from find_cards
    where id > ${before.rows[0]?.last ?? 0} order by id`.execute(db);
}

/** Takes cards out, with the words that nobody else has. On SQLite a trigger takes them out of the index too. */
export async function dropCards(db: Db, personIds: readonly string[]): Promise<void> {
  const gone = await cardsOf(db, personIds);
  if (gone.length === 0) return;
  const ids = gone.map(({ personId }) => personId);
  await db.deleteFrom('find_cards').where('person_id', 'in', ids).execute();
  for (const word of wordsOn(gone)) if (!(await isOnCard(db, word))) await dropSpellings(db, word);
}

async function isOnCard(db: Db, word: string): Promise<boolean> {
  const found = isPostgres(db)
    ? await sql`select 1 from find_cards where terms @@ ${`'${word}'`}::tsquery limit 1`.execute(db)
    : await sql`select 1 from find_index where find_index match ${`"${word}"`} limit 1`.execute(db);
  return found.rows.length > 0;
}

async function putSpellings(db: Db, words: readonly string[]): Promise<void> {
  const spelled = JSON.stringify(words.map((word) => [word, spellingsOf(word)]));
  const rows = isPostgres(db)
    ? sql`select s, w->>0 from json_array_elements(${spelled}::json) as w, json_array_elements_text(w->1) as s`
    : sql`select s.value, w.value->>0 from json_each(${spelled}) as w, json_each(w.value, '$[1]') as s
        where true order by 1, 2`;
  await sql`insert into find_spellings (spelling, word) ${rows} on conflict do nothing`.execute(db);
}

async function dropSpellings(db: Db, word: string): Promise<void> {
  await db
    .deleteFrom('find_spellings')
    .where('word', '=', word)
    .where('spelling', 'in', spellingsOf(word))
    .execute();
}

// Only whole words may be misspelled; the marked terms stand for a rule of ours. Many cards have a piece in common.
function wordsOn(cards: readonly CardTerms[]): readonly string[] {
  const pieces = new Set(cards.flatMap((card) => fields.map((field) => card[field])));
  const words = new Set<string>();
  for (const piece of pieces) {
    for (const term of split(piece)) if (errorsIn(term) > 0 && /^[\p{L}\p{N}]/u.test(term)) words.add(term);
  }
  return [...words];
}

function ftsQuery(condition: Condition, inFields: readonly Field[], scopes: readonly string[]): string {
  const wanted = ({ term, starts }: Wanted) => `"${term}"${starts ? '*' : ''}`;
  return `({${inFields.join(' ')}} : (${nested(condition, wanted, ' OR ', ' AND ')}))
    AND {scopes} : (${scopes.map((scope) => `"${scope}"`).join(' OR ')})`;
}

function tsQuery(condition: Condition, inFields: readonly Field[], scopes: readonly string[]): string {
  const weights = [...new Set(inFields.map((field) => weightOf[field]))].join('');
  const wanted = ({ term, starts }: Wanted) => `'${term}':${starts ? '*' : ''}${weights}`;
  return `(${nested(condition, wanted, ' | ', ' & ')}) & (${scopes.map((scope) => `'${scope}'`).join(' | ')})`;
}

function nested(condition: Condition, write: (wanted: Wanted) => string, or: string, and: string): string {
  const anyOf = (parts: readonly string[]) => `(${parts.join(or)})`;
  const allOf = (parts: readonly string[]) => `(${parts.join(and)})`;
  return allOf(
    condition.map((ways) => anyOf(ways.map((way) => allOf(way.map((group) => anyOf(group.map(write))))))),
  );
}

const weightOf: Readonly<Record<Field, string>> = { name: 'A', topics: 'B', job: 'C', place: 'D', line: 'D' };

function tsVector(card: KeptCard): string {
  const terms = new Map<string, Set<string>>();
  const add = (term: string, weight: string) => terms.set(term, (terms.get(term) ?? new Set()).add(weight));
  for (const field of fields) for (const term of split(card[field])) add(term, weightOf[field]);
  for (const scope of card.scopes) add(scope, 'D');
  // A place holds one weight, so each weight has a place of its own.
  return [...terms]
    .map(([term, w]) => `'${term}':${[...w].map((one) => `${place[one]}${one}`).join(',')}`)
    .join(' ');
}

const place: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, D: 4 };

const split = (terms: string) => terms.split(' ').filter(Boolean);

function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
