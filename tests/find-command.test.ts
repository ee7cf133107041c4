import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cards } from './find/cards.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'findeachother-find-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = file('cards.json', JSON.stringify(cards));

function find(...args: string[]): Promise<{ exit: number; said: string; complained: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['src/find-command.ts', ...args], { cwd: root }, (error, said, complained) => {
      done({ exit: error ? Number(error.code) : 0, said, complained });
    });
  });
}

test('npm run find prints the ids that are found, best first, and nothing when nobody is', async () => {
  expect(await find(good, 'wie weet iets van beschermd wonen')).toMatchObject({
    exit: 0,
    said: expect.stringMatching(/^roos\n/),
    complained: '',
  });
  expect(await find(good, 'zeilles')).toEqual({ exit: 0, said: '', complained: '' });
  const { said } = await find(good, 'wmo', '--json');
  expect(JSON.parse(said)[0]).toEqual({ id: 'quirine', score: expect.any(Number) });
});

test('a card needs no more than an id; numbers are ids too', async () => {
  const few = file('few.json', '[{"id":7,"name":"Jan","expertise":["WIA"]},{"id":"x","line":null}]');
  expect((await find(few, 'wia')).said).toBe('7\n');
});

test.each([
  [[join(folder, 'nowhere.json'), 'wmo'], 'cannot be read: ENOENT'],
  [[file('half.json', '[{'), 'wmo'], 'is not JSON'],
  [[file('other.json', '{"cards": []}'), 'wmo'], 'cards: '],
  [[file('none.json', '[{"name": "Jan"}]'), 'wmo'], '0.id: '],
  [[good], 'find CARDS.json "QUERY"'],
  [[good, 'wmo', '--loud'], '--loud'],
])('says in one line what is wrong with %j', async (args, complaint) => {
  const { exit, said, complained } = await find(...args);
  expect([exit, said, complained.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(complained).toContain(complaint);
});
