import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { z } from 'zod';
import { up as makeIndex } from '../migrations/0016-find.ts';
import type { Database } from './db/tables.ts';
import { keptCard, regionScope } from './find/card.ts';
import { search } from './find/find.ts';
import { putCards } from './find/find-store.ts';

const usage = 'find CARDS.json "QUERY" [--json]';
/** So many cards are compared: more than one page of people would ever show. */
const most = 1_000;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const cardList = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    name: text,
    organisation: text,
    function: text,
    expertise: z
      .array(z.string())
      .nullish()
      .transform((topics) => topics ?? []),
    line: text,
  }),
);

class CommandProblem extends Error {}

try {
  const { file, query, asJson } = readOptions(process.argv.slice(2));
  const found = await find(await readCards(file), query);
  const lines = asJson ? [JSON.stringify(found)] : found.map(({ id }) => String(id));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} catch (problem) {
  if (!(problem instanceof CommandProblem)) throw problem;
  process.stderr.write(`${problem.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}

/** The same search as people use, on a database in memory in which everybody may be found. */
async function find(cards: z.output<typeof cardList>, query: string) {
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: new SQLite(':memory:') }) });
  await makeIndex(db as Kysely<unknown>);
  const scopes = [regionScope('cards')];
  const kept = cards.map((card, at) =>
    keptCard(
      {
        personId: String(at),
        name: card.name,
        organisation: card.organisation,
        job: card.function,
        topics: card.expertise,
        line: card.line,
      },
      scopes,
    ),
  );
  await putCards(db, kept);
  const hits = await search(db, query, { scopes, satWith: [] }, most);
  await db.destroy();
  return hits.map(({ personId, score }) => ({
    id: cards[Number(personId)]?.id,
    score: Math.round(score * 1000) / 1000,
  }));
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [file, ...words] = positionals;
    if (file === undefined || words.length === 0) throw new CommandProblem(usage);
    return { file, query: words.join(' '), asJson: values.json === true };
  } catch (problem) {
    if (problem instanceof CommandProblem) throw problem;
    throw new CommandProblem(`${(problem as Error).message} ${usage}`);
  }
}

async function readCards(file: string) {
  const content = await readFile(file, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    throw new CommandProblem(`${file} cannot be read: ${problem.code}`);
  });
  let written: unknown;
  try {
    written = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new CommandProblem(`${file} is not JSON.`);
  }
  const read = cardList.safeParse(written);
  if (read.success) return read.data;
  const [problem] = read.error.issues;
  throw new CommandProblem(`${file}: ${problem?.path.join('.') || 'cards'}: ${problem?.message}`);
}
