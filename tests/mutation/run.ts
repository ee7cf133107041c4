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
import { join, resolve } from 'node:path';
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
  bail: 1,
  reporters: [{}],
});
await vitest.standalone();

const sound = new Set<string>();
for (const mutant of allMutants()) {
  if (known.has(keyOf(mutant))) continue;
  await mustBeSound(mutant);
  const file = join(copy, mutant.file);
  const was = readFileSync(file, 'utf8');
  writeFileSync(file, mutant.source);
  const survives = await testsPass(mutant);
  writeFileSync(file, was);
  vitest.invalidateFile(file);
  const { line, was: what } = mutant;
  const result = JSON.stringify({ file: mutant.file, line, was: what, survives });
  appendFileSync(results, `${result}\n`);
  if (survives) survivors.push(result);
  console.log(`${survives ? 'SURVIVES' : 'seen'} ${mutant.file}:${line} ${what}`);
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

/** A test that is red already sees everything. */
async function mustBeSound(mutant: Mutant): Promise<void> {
  const folder = folderOf(mutant);
  if (sound.has(folder)) return;
  if (!(await testsPass(mutant)))
    throw new Error(`The tests about ${folder} are red before anything is taken away.`);
  sound.add(folder);
}

/** First whoever asks for what is not theirs; then the tests of that feature; then those of all features around it. */
async function testsPass(mutant: Mutant): Promise<boolean> {
  vitest.invalidateFile(join(copy, mutant.file));
  for (const wanted of [
    /tests\/authorisation/,
    new RegExp(`tests/${folderOf(mutant)}/`),
    /tests\/(matrix|privacy\/(my-data|forget))/,
  ]) {
    const specifications = (await vitest.globTestSpecifications()).filter(({ moduleId }) =>
      wanted.test(moduleId),
    );
    if (specifications.length === 0) continue;
    const { testModules } = await vitest.runTestSpecifications(specifications, true);
    if (testModules.some((module) => module.state() === 'failed')) return false;
  }
  return true;
}

function folderOf({ file }: Mutant): string {
  return file.split('/')[1] ?? '';
}

function keyOf({ file, was, line }: Pick<Mutant, 'file' | 'was' | 'line'>): string {
  return `${file}:${line} ${was}`;
}
