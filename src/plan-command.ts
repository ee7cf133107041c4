import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { guessColumns } from './guests/guest-columns.ts';
import { checkGuests } from './guests/guest-list.ts';
import { fileProblemWords, rowProblemWords } from './guests/guest-list-words.ts';
import { GuestFileProblem } from './guests/reading/guest-file.ts';
import { readGuestFile } from './guests/reading/read-guest-file.ts';
import { type ListedGuest, requestOfGuests } from './rotations/planner/guest-list-request.ts';
import { InstanceProblem, readInstances, requestOf, tablesIn } from './rotations/planner/plan-instance.ts';
import { planRotations } from './rotations/planner/plan-rotations.ts';
import type { PlanRequest, RotationPlan } from './rotations/planner/rotation-plan.ts';

const USAGE =
  'plan FILE [--name NAME] [--time MS | --steps N] [--seed N] [--profile even|faces] [--tables N --rounds N] [--json]';
const STEPS = 3_000_000;

/** Something to plan, and how to write its seats down. */
interface Task {
  readonly name: string;
  readonly request: PlanRequest;
  readonly tables: (plan: RotationPlan) => readonly (readonly (readonly (string | number)[])[])[];
}

class CommandProblem extends Error {}

try {
  const options = readOptions(process.argv.slice(2));
  for (const task of await readTasks(options)) print(task, options);
} catch (problem) {
  if (!(problem instanceof CommandProblem)) throw problem;
  process.stderr.write(`${problem.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}

function print(task: Task, { time, asJson }: ReturnType<typeof readOptions>): void {
  const start = performance.now();
  const clock = time === undefined ? undefined : { now: () => performance.now(), milliseconds: time };
  const plan = planRotations(task.request, clock);
  const ms = Math.round(performance.now() - start);
  const { name } = task;
  const { figures, broken } = plan;
  const rounds = task.tables(plan);
  if (asJson) {
    say(JSON.stringify({ name, rounds, figures, broken, ms }));
    return;
  }
  say(
    `${name}: ${figures.differentPairs} different pairs meet (at most ${figures.differentPairsAtMost}), ` +
      `${figures.repeats} repeats (at least ${figures.repeatsAtLeast}), ` +
      `everybody meets ${figures.peopleMet.min} people or more, ${figures.brokenWishes} wishes broken, ${ms} ms`,
  );
  rounds.forEach((tables, round) => {
    say(`Round ${round + 1}`);
    for (const [table, people] of tables.entries()) say(`  Table ${table + 1}: ${people.join(', ')}`);
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandProblem(`Give one file: ${USAGE}`);
  const { profile = 'even' } = values;
  if (profile !== 'even' && profile !== 'faces') throw new CommandProblem('--profile is even or faces');
  if (values.time && values.steps) throw new CommandProblem('Give --time or --steps, not both');
  const whole = (name: 'time' | 'steps' | 'seed' | 'tables' | 'rounds', from: number, to: number) => {
    const text = values[name];
    if (text === undefined) return undefined;
    const number = Number(text);
    if (/^-?\d+$/.test(text) && number >= from && number <= to) return number;
    throw new CommandProblem(`--${name} is a whole number from ${from} to ${to}`);
  };
  return {
    file,
    name: values.name,
    asJson: values.json === true,
    time: whole('time', 1, 600_000),
    tables: whole('tables', 1, 500),
    rounds: whole('rounds', 1, 50),
    how: {
      profile,
      seed: whole('seed', -2_147_483_648, 2_147_483_647) ?? 1,
      steps: whole('steps', 0, 1_000_000_000) ?? STEPS,
    } satisfies Partial<PlanRequest>,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    ...{ name: text, time: text, steps: text, seed: text, profile: text, tables: text, rounds: text },
    json: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (problem) {
    throw new CommandProblem((problem as Error).message);
  }
}

async function readTasks(options: ReturnType<typeof readOptions>): Promise<readonly Task[]> {
  const bytes = await readFile(options.file).catch((problem: NodeJS.ErrnoException) => {
    throw new CommandProblem(`${options.file} cannot be read: ${problem.code}`);
  });
  const text = bytes.toString('utf8').trimStart();
  return text.startsWith('{') || text.startsWith('[')
    ? instancesIn(text, options)
    : [await guestsIn(bytes, options)];
}

function instancesIn(text: string, { file, name, how }: ReturnType<typeof readOptions>): Task[] {
  try {
    const all = readInstances(JSON.parse(text));
    const chosen = all.filter((instance) => name === undefined || instance.name === name);
    if (chosen.length === 0) throw new CommandProblem(`${file} has no instance of the name ${name}`);
    return chosen.map((instance) => ({
      name: instance.name ?? basename(file),
      request: requestOf(instance, how),
      tables: ({ rounds }) => tablesIn(instance, rounds),
    }));
  } catch (problem) {
    if (problem instanceof InstanceProblem) throw new CommandProblem(`${file}: ${problem.message}`);
    if (problem instanceof SyntaxError) throw new CommandProblem(`${file} is not JSON: ${problem.message}`);
    throw problem;
  }
}

async function guestsIn(bytes: Uint8Array, options: ReturnType<typeof readOptions>): Promise<Task> {
  const { file, tables, rounds, how } = options;
  if (tables === undefined || rounds === undefined) {
    throw new CommandProblem(`${file} is a guest list: say --tables and --rounds`);
  }
  const request = requestOfGuests(await readGuests(bytes, file, tables), { tables, rounds, ...how });
  const people = request.people.map(({ id }) => id);
  return {
    name: basename(file),
    request,
    tables: (plan) =>
      plan.rounds.map(({ seats }) =>
        request.tables.map(({ id }) => people.filter((one) => seats[one] === id)),
      ),
  };
}

async function readGuests(bytes: Uint8Array, file: string, tables: number): Promise<ListedGuest[]> {
  const list = await readGuestFile({ name: basename(file), bytes }).catch((problem: unknown) => {
    if (!(problem instanceof GuestFileProblem)) throw problem;
    throw new CommandProblem(`${file}: ${fileProblemWords[problem.reason].en(problem.details)}`);
  });
  const numbered = Array.from({ length: tables }, (_, at) => ({ number: at + 1, name: `Table ${at + 1}` }));
  const known = { organisations: [], people: [], tables: numbered };
  const { notes, rows } = checkGuests(list, guessColumns(list.header), known);
  if (notes.some(({ code }) => code === 'no_name_column')) {
    throw new CommandProblem(
      `${file}: no column says who it is about; name one 'Name', or 'First name' and 'Last name'`,
    );
  }
  return rows.map(({ guest, line, problems }) => {
    const [problem] = problems;
    if (guest) return { guest, line };
    throw new CommandProblem(
      `${file}, row ${line}: ${problem ? rowProblemWords[problem.code].en(problem) : 'nobody'}`,
    );
  });
}
