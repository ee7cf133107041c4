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

const sound = new Set<string>();
const left = allMutants().filter((mutant) => !known.has(keyOf(mutant)));
await learnWhatIsSound(left);
for (const mutant of left) {
  const file = join(copy, mutant.file);
  const was = readFileSync(file, 'utf8');
  writeFileSync(file, mutant.source);
  vitest.invalidateFile(file);
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

/** Whoever asks for what is not theirs, and the tests of that feature: first those that are likelier to see it. */
async function testsPass(mutant: Mutant): Promise<boolean> {
  const ofFeature = `tests/${mutant.file.split('/')[1]}/`;
  const all = ['tests/authorisation', ofFeature, 'tests/matrix/'];
  if (mutant.was.startsWith('.where')) all.unshift(ofFeature);
  for (const tests of new Set(all)) if (sound.has(tests) && (await seenBy(tests))) return false;
  return true;
}

async function seenBy(tests: string): Promise<boolean> {
  const found = (await vitest.globTestSpecifications()).filter(({ moduleId }) => moduleId.includes(tests));
  if (found.length === 0) return false;
  const { testModules } = await vitest.runTestSpecifications(found, true);
  const red = testModules.find((module) => module.state() === 'failed');
  if (red) console.log(`  ${relative(copy, red.moduleId)}`);
  return red !== undefined;
}

/** A test that is red already would see everything. */
async function learnWhatIsSound(mutants: readonly Mutant[]): Promise<void> {
  const folders = mutants.map(({ file }) => `tests/${file.split('/')[1]}/`);
  for (const tests of new Set(['tests/authorisation', 'tests/matrix/', ...folders])) {
    if (await seenBy(tests)) console.log(`${tests} is red before anything is taken away, and is left out.`);
    else sound.add(tests);
  }
}

function keyOf({ file, was, line }: Pick<Mutant, 'file' | 'was' | 'line'>): string {
  return `${file}:${line} ${was}`;
}
