import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openCards } from './find/written-cards.ts';

const usage = 'find CARDS.json "QUERY" [--json]';

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

// The same search as people use, on a database in memory: the ids of whom is found, best first.
try {
  const { file, query, asJson } = readOptions(process.argv.slice(2));
  const cards = await openCards(await readCards(file));
  const found = await cards.find(query);
  const lines = asJson ? [JSON.stringify(found)] : found.map(({ id }) => String(id));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} catch (problem) {
  if (!(problem instanceof CommandProblem)) throw problem;
  process.stderr.write(`${problem.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
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
