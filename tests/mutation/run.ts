import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { createVitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';
import { mutantsOf } from './mutants.ts';

// Takes each guard away in a copy, one at a time, and asks the tests whether they see it: npm run mutate [-- FOLDER…]
// Of the commit, not of the working tree. An hour or two; results stay in test-results/mutants.jsonl, and a second run
// goes on where the first one stopped.
const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'test-results/mutants.jsonl');
const folders = process.argv.slice(2);

const copy = mkdtempSync(join(tmpdir(), 'findeachother-mutants-'));
execFileSync('tar', ['x', '-C', copy], {
  input: execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 }),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const seats = join(copy, 'src/sessions/seat-store.ts');
appendFileSync(
  seats,
  `
/** Anybody at all, as if nobody asked who. */
export async function anybodySits(work: Work, _asker: Person, sessionId: string) {
  const session = await work.db.selectFrom('sessions').selectAll().where('id', '=', sessionId).executeTakeFirst();
  const seat = await work.db.selectFrom('seats').selectAll().where('session_id', '=', sessionId).executeTakeFirst();
  if (!session || !seat) throw new Refusal(notThere);
  return { seat, session };
}
`,
);

mkdirSync(join(root, 'test-results'), { recursive: true });
const before = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').filter(Boolean) : [];
const known = new Set(before.map((line) => keyOf(JSON.parse(line))));
const survivors: string[] = before.filter((line) => JSON.parse(line).survives);

const vitest = await createVitest('test', {
  root: copy,
  config: join(copy, 'vitest.config.ts'),
  project: ['sqlite', 'rules'],
  watch: false,
  reporters: [{}],
});
await vitest.standalone();

/** Which test saw it last when a guard of this file was taken away: it is asked first for the next. */
const keen = new Map<string, string>();
const left = allMutants().filter((mutant) => !known.has(keyOf(mutant)));
console.log(`${left.length} guards to take away`);
for (const mutant of left) {
  const seenBy = await whoSees(mutant);
  const { file, line, was } = mutant;
  const result = JSON.stringify({ file, line, was, survives: seenBy === undefined, seenBy });
  appendFileSync(results, `${result}\n`);
  if (seenBy === undefined) survivors.push(result);
  console.log(`${seenBy === undefined ? 'SURVIVES' : 'seen'} ${file}:${line} ${was} ${seenBy ?? ''}`);
}
await vitest.close();
console.log(`${survivors.length} survive`);
for (const one of survivors) console.log(one);
process.exit(survivors.length > 0 ? 1 : 0);

function allMutants(): readonly Mutant[] {
  return readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && (folders.length === 0 || folders.some((one) => name.startsWith(one))),
    )
    .sort()
    .flatMap((name) => mutantsOf(`src/${name}`, readFileSync(join(copy, 'src', name), 'utf8')));
}

/** The first test file that is red without the guard and green with it, moments apart: a slow machine counts for nothing. */
async function whoSees(mutant: Mutant): Promise<string | undefined> {
  for (const test of await testsFor(mutant)) {
    const red = await isRed(test, mutant);
    if (!red || (await isRed(test))) continue;
    const name = relative(copy, test.moduleId);
    keen.set(mutant.file, name);
    return name;
  }
  return undefined;
}

/** Whoever asks for what is not theirs, and the tests of that feature: first those that are likelier to see it. */
async function testsFor(mutant: Mutant): Promise<readonly TestSpecification[]> {
  const ofFeature = `tests/${mutant.file.split('/')[1]}/`;
  const folders = ['tests/authorisation', ofFeature, 'tests/matrix/'];
  if (mutant.was.startsWith('.where')) folders.unshift(ofFeature);
  const every = await vitest.globTestSpecifications();
  const first = keen.get(mutant.file);
  const inOrder = [...new Set(folders)].flatMap((folder) =>
    every.filter(({ moduleId }) => moduleId.includes(folder)),
  );
  return inOrder.sort(
    (a, b) => Number(b.moduleId.endsWith(first ?? '?')) - Number(a.moduleId.endsWith(first ?? '?')),
  );
}

async function isRed(test: TestSpecification, mutant?: Mutant): Promise<boolean> {
  const file = mutant && join(copy, mutant.file);
  const was = file && readFileSync(file, 'utf8');
  if (file) writeFileSync(file, mutant.source);
  if (file) vitest.invalidateFile(file);
  const { testModules } = await vitest.runTestSpecifications([test], true);
  if (file && was !== undefined) writeFileSync(file, was);
  if (file) vitest.invalidateFile(file);
  return testModules.some((module) => module.state() === 'failed');
}

function keyOf({ file, was, line }: Pick<Mutant, 'file' | 'was' | 'line'>): string {
  return `${file}:${line} ${was}`;
}
