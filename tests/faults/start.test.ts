import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { runProcess, startProcess } from '../support/process.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'findeachother-start-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
const newFile = () => join(folder(), 'test.db');
const lines = (output: string) => output.trim().split('\n');

test('a second process on the same file says so in one line and ends, and the first goes on', async () => {
  const database = newFile();
  const first = await startProcess({ database });
  const second = await runProcess({ database });
  expect(second.code).toBe(75);
  expect(lines(second.output)).toEqual([`${database} is already in use by another findeachother.`]);
  expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  expect((await first.kill('SIGTERM')).code).toBe(0);
});

test('what is kept waits for the disk, at the first start and at every next one', async () => {
  const database = newFile();
  for (const _start of ['first', 'second']) {
    const { db, close } = await openDatabase(database);
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
    expect(rows).toEqual([{ synchronous: 2 }]);
    await close();
  }
});

test.each(['20.19.0', '22.17.1', '18.0.0'])(
  'Node %s is too old and is told so in one line',
  async (version) => {
    const old = join(folder(), 'old-node.cjs');
    const versions = `{ ...process.versions, node: '${version}' }`;
    writeFileSync(
      old,
      `Object.defineProperty(process, 'versions', { value: ${versions} });
     Object.defineProperty(process, 'version', { value: 'v${version}' });`,
    );
    const ended = await runProcess({ database: newFile(), nodeArgs: ['--require', old] });
    expect(ended.code).toBe(1);
    expect(lines(ended.output)).toEqual([
      `findeachother needs Node 22.18 or newer; this is v${version}. Start it with "npm start": that brings its own Node.`,
    ]);
  },
);

test('all wrong settings are told together, each in a line of its own', async () => {
  const ended = await runProcess({
    database: 'mysql://elsewhere',
    env: { PORT: 'three', PUBLIC_URL: 'elkaar.nl', SECRET: 'short', LOG_LEVEL: 'loud' },
  });
  expect(ended.code).toBe(1);
  const [first, ...problems] = lines(ended.output);
  expect(first).toBe('These settings need a look:');
  expect(problems.map((line) => line.trim().split(':')[0]).sort()).toEqual([
    'DATABASE_URL',
    'LOG_LEVEL',
    'PORT',
    'PUBLIC_URL',
    'SECRET',
  ]);
});

test('a port that is in use is told in one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    taken.close();
  });
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as { port: number };
  const ended = await runProcess({ database: newFile(), args: ['--no-demo'], env: { PORT: String(port) } });
  expect(ended.code).toBe(1);
  expect(lines(ended.output)).toEqual([
    `findeachother cannot start: port ${port} is in use. Set PORT to another one, or stop the other program.`,
  ]);
});

test('a database that does not answer, or a place where nothing may be written, is told in one line', async () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  for (const database of ['postgres://nobody@127.0.0.1:1/nothing', join(file, 'test.db')]) {
    const ended = await runProcess({ database });
    expect(ended.code).toBe(1);
    expect(lines(ended.output)).toHaveLength(1);
    expect(ended.output).toMatch(/^findeachother cannot start: .*(ECONNREFUSED|ENOTDIR|EEXIST)/);
  }
});
