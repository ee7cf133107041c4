import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { TestModule, TestSpecification } from 'vitest/node';
import { createVitest } from 'vitest/node';
import type { Mutant } from './mutants.ts';
import { withSwitches } from './mutants.ts';
import { spareWork } from './spare-work.ts';

// Takes each guard away in a copy, one at a time, and asks the tests that come past it whether they see it:
// npm run mutate [-- FOLDER…]. Of the commit, not of the working tree. First all tests run once, to learn which come past
// which guard. Results stay in test-results/mutants.jsonl, and a second run goes on where the first one stopped.
const root = resolve(import.meta.dirname, '../..');
const results = join(root, 'test-results/mutants.jsonl');
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const cameIn = join(root, `test-results/past-guards-${commit}.json`);
const folders = process.argv.slice(2);
// Of the tests that come past a guard the nearest are asked, and those of who may: who sees it only from afar does not see it.
const nearest = 12;

const copy = mkdtempSync(join(tmpdir(), 'findeachother-mutants-'));
execFileSync('tar', ['x', '-C', copy], {
  input: execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 }),
});
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const config = join(copy, 'vitest.config.ts');
writeFileSync(
  config,
  readFileSync(config, 'utf8').replace(
    '  test: {',
    "  test: {\n    setupFiles: ['tests/mutation/switches.ts'],",
  ),
);
const quickTest = join(copy, 'tests/mutation/without-guards.scene.test.ts');
renameSync(quickTest.replace('.scene.test', ''), quickTest);
takeAway('');
const mutants = switchedSources();
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
  config,
  project: ['sqlite'],
  watch: false,
  reporters: [{}],
});
await vitest.standalone();

await askQuickly();
const past = await testsPastGuards();
const left = mutants.filter(
  (mutant) => isAsked(mutant) && !known.has(keyOf(mutant)) && !spareWork[`${mutant.file} ${mutant.was}`],
);
console.log(`${left.length} guards to take away`);
for (const mutant of left) {
  takeAway(mutant.id);
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

/** Two tests ask the most: what they see needs no other. */
async function askQuickly(): Promise<void> {
  const every = await vitest.globTestSpecifications();
  const asks = every.find(({ moduleId }) => moduleId === quickTest);
  if (!asks) throw new Error('nobody asks');
  await vitest.runTestSpecifications([asks], true);
  const seenBy: Record<string, string> = JSON.parse(readFileSync(join(copy, 'seen-by.json'), 'utf8'));
  for (const mutant of mutants.filter((one) => seenBy[one.id] && !known.has(keyOf(one)))) {
    const { id, file, line, was } = mutant;
    known.add(keyOf(mutant));
    const seen = { file, line, was, survives: false, seenBy: seenBy[id] };
    appendFileSync(results, `${JSON.stringify(seen)}\n`);
  }
  console.log(`${Object.keys(seenBy).length} guards are seen by the tests that ask the most`);
}

function switchedSources(): readonly Mutant[] {
  const names = readdirSync(join(copy, 'src'), { recursive: true, encoding: 'utf8' });
  return (
    names
      // A rehearsal holds invented people only, and who rehearses may be each of them.
      .filter((name) => name.endsWith('.ts') && !name.startsWith('demo/'))
      .sort()
      .flatMap((name) => {
        const path = join(copy, 'src', name);
        const switched = withSwitches(`src/${name}`, readFileSync(path, 'utf8'));
        writeFileSync(path, switched.source);
        return switched.mutants;
      })
  );
}

function isAsked({ file }: Mutant): boolean {
  return folders.length === 0 || folders.some((one) => file.startsWith(`src/${one}`));
}

function takeAway(id: string): void {
  writeFileSync(join(copy, 'guard-away.txt'), id);
}

/** Per guard the tests that come past it and are green with it, the shortest first. */
async function testsPastGuards(): Promise<ReadonlyMap<string, readonly TestSpecification[]>> {
  const every = (await vitest.globTestSpecifications()).filter(({ moduleId }) => moduleId !== quickTest);
  const found = new Map<string, TestSpecification[]>();
  for (const { test, ids } of await whoComesPast(every)) {
    const specification = every.find(({ moduleId }) => moduleId === join(copy, test));
    for (const id of ids) if (specification) found.set(id, [...(found.get(id) ?? []), specification]);
  }
  return found;
}

interface ComesPast {
  readonly test: string;
  readonly ids: readonly string[];
}

/** All tests of this commit run once, the shortest come first; known from then on. */
async function whoComesPast(every: readonly TestSpecification[]): Promise<readonly ComesPast[]> {
  if (existsSync(cameIn)) return JSON.parse(readFileSync(cameIn, 'utf8'));
  const { testModules } = await vitest.runTestSpecifications([...every], true);
  const took = testModules.sort((a, b) => a.diagnostic().duration - b.diagnostic().duration);
  const past = took.flatMap((module) => {
    const test = relative(copy, module.moduleId);
    if (module.state() === 'failed')
      console.log(`${test} is red before anything is taken away, and is left out.`);
    const asked = join(copy, 'asked', `${module.moduleId.replaceAll('/', '_')}.json`);
    if (module.state() !== 'passed' || !existsSync(asked)) return [];
    return [{ test, ids: JSON.parse(readFileSync(asked, 'utf8')).ids as string[] }];
  });
  writeFileSync(cameIn, JSON.stringify(past));
  return past;
}

/** The first test that says no. First one by one, those of the feature before the others; then more at a time. */
async function whoSees(mutant: Mutant): Promise<string | undefined> {
  const tests = past.get(mutant.id) ?? [];
  const near = (test: TestSpecification) => test.moduleId.includes(`tests/${mutant.file.split('/')[1]}/`);
  const ofWhoMay = (test: TestSpecification) => /tests\/(authorisation|matrix\/)/.test(test.moduleId);
  const nearby = tests.filter(near).slice(0, nearest);
  const far = tests.filter((test) => !near(test));
  const inOrder = [
    ...nearby,
    ...far.filter(ofWhoMay),
    ...far.filter((test) => !ofWhoMay(test)).slice(0, nearest - nearby.length),
  ];
  const groups = [...inOrder.slice(0, 2).map((test) => [test]), inOrder.slice(2)];
  for (const group of groups.filter((one) => one.length > 0)) {
    const { testModules } = await vitest.runTestSpecifications(group, true);
    // It hands over what earlier runs said of other tests as well.
    const asked = testModules.filter(({ moduleId }) => group.some((test) => test.moduleId === moduleId));
    const red = asked.find(saysNo);
    if (red) return relative(copy, red.moduleId);
  }
  return undefined;
}

/** A machine that is slow says nothing about a guard. */
function saysNo(module: TestModule): boolean {
  return [...module.children.allTests('failed')].some((test) =>
    (test.result().errors ?? []).some(({ message }) => !/timed? ?out/i.test(message)),
  );
}

function keyOf({ file, was, line }: Pick<Mutant, 'file' | 'was' | 'line'>): string {
  return `${file}:${line} ${was}`;
}
