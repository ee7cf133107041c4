import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

async function check(lines: readonly string[], end = '\n') {
  const command = spawn(process.execPath, ['src/check-note-command.ts'], {
    cwd: resolve(import.meta.dirname, '..'),
  });
  command.stdin.end(lines.map((line) => line + end).join(''));
  const [said, complained, [exit]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, 'exit'),
  ]);
  return { verdicts: said.trimEnd().split('\n'), complained, exit };
}

test('npm run check-note tells a verdict for each line, and never what it found', async () => {
  const lines = [
    'Wij weten niet wie er belt.',
    'Zijn BSN is 111 222 333.',
    'NL91 ABNA 0417 1643 00',
    'Bel Sanne op 06-12345678, zij is depressief.',
    '',
    'De gemeente luistert gewoon nooit.',
  ];
  const { verdicts, complained, exit } = await check(lines, '\r\n');
  expect([exit, complained]).toEqual([0, '']);
  const read = verdicts.map((line) => JSON.parse(line));
  expect(read.map(({ verdict }) => verdict)).toEqual(['ok', 'block', 'block', 'warn', 'ok', 'hint']);
  expect([read[1].rules, read[2].rules, read[3].rules]).toEqual([
    ['bsn'],
    ['iban'],
    expect.arrayContaining(['phone', 'health']),
  ]);
  expect(verdicts.join()).not.toMatch(/111|0417|06|Sanne/);
});
