import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'findeachother-plan-'));
const instances = 'tests/rotations/planner/instances.json';

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function plan(...args: string[]): Promise<{ exit: number; said: string; complained: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['src/plan-command.ts', ...args], { cwd: root }, (error, said, complained) => {
      done({ exit: error ? Number(error.code) : 0, said, complained });
    });
  });
}

describe('npm run plan', () => {
  test('prints one line of JSON for an instance, with the people of every table', async () => {
    const { exit, said } = await plan(instances, '--name', 'sgp-5-3-7', '--steps', '2000', '--json');
    const { name, rounds, figures } = JSON.parse(said);
    expect([exit, name, rounds.length]).toEqual([0, 'sgp-5-3-7', 7]);
    for (const round of rounds)
      expect(round.flat().sort((a: number, b: number) => a - b)).toEqual([...Array(15).keys()]);
    expect(figures).toMatchObject({ differentPairs: 105, differentPairsAtMost: 105, mostMeetings: 1 });
  });

  test('gives the same seats for the same seed and steps', async () => {
    const ask = ['--name', 'wsitr-cafe-47x7x5', '--steps', '20000', '--seed', '7', '--json'];
    const [one, other] = [await plan(instances, ...ask), await plan(instances, ...ask)];
    expect(JSON.parse(one.said).rounds).toEqual(JSON.parse(other.said).rounds);
  });

  test('reads a guest list, and seats everybody but the organisers', async () => {
    const { exit, said } = await plan(
      'src/demo/data/people.csv',
      '--tables',
      '6',
      '--rounds',
      '4',
      '--steps',
      '1',
      '--json',
    );
    const { rounds, figures } = JSON.parse(said);
    expect([exit, rounds.length, rounds[0].length, rounds[0].flat().length]).toEqual([0, 4, 6, 54]);
    expect(figures.brokenWishes).toBe(0);
  });

  test.each([
    [['nowhere.json'], 'nowhere.json cannot be read: ENOENT'],
    [[file('half.json', '{"R": 3')], 'is not JSON'],
    [[file('none.json', '{"R": 3, "participants": 4}')], 'sizes: '],
    [
      [file('who.json', '{"R": 1, "participants": 4, "sizes": [4], "hosts": {"9": 0}}')],
      'nobody has the id 9',
    ],
    [
      [file('where.json', '{"R": 1, "participants": 4, "sizes": [4], "hosts": {"1": 1}}')],
      '1 tables, counted from 0',
    ],
    [[instances, '--name', 'nothing'], 'no instance of the name nothing'],
    [[instances, '--time', 'soon'], '--time is a whole number'],
    [[instances, '--time', '5', '--steps', '5'], 'not both'],
    [[instances, '--profile', 'odd'], 'even or faces'],
    [[instances, '--fast'], '--fast'],
    [['src/demo/data/people.csv'], 'say --tables and --rounds'],
    [[], 'Give one file'],
  ])('says in one line what is wrong with %j', async (args, line) => {
    const { exit, said, complained } = await plan(...args);
    expect([exit, said, complained.trim().split('\n')]).toEqual([2, '', [expect.stringContaining(line)]]);
  });
});
