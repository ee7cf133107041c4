import { expect, test } from 'vitest';
import { askProcess } from '../../src/kernel/other-process.ts';

const toy = new URL('./toy-process.ts', import.meta.url);

test('another process answers with whatever it was given: numbers in rows, maps, bytes', async () => {
  const about = { row: Int32Array.of(1, 2), map: new Map([['a', new Set([1])]]), bytes: Uint8Array.of(3) };
  expect(await askProcess(toy, { kind: 'echo', about })).toEqual(about);
});

test('a process that dies, or thinks too long, is an error and nothing more', async () => {
  await expect(askProcess(toy, { kind: 'die' })).rejects.toThrow('it ended with 3');
  await expect(askProcess(toy, { kind: 'think' }, { longest: 1_500 })).rejects.toThrow(
    'it ended with SIGKILL',
  );
});
