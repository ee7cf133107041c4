import { createInterface } from 'node:readline';
import type { NoteCheck } from './harvest/note-check.ts';
import { checkText } from './harvest/note-check.ts';

// One sentence on a line comes in, one verdict on a line goes out. What was found is never written.
const nobody = { watchWords: [], names: [] };
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const check = checkText(line, nobody);
  process.stdout.write(`${JSON.stringify({ verdict: check.verdict, rules: rulesOf(check) })}\n`);
}

function rulesOf(check: NoteCheck): readonly string[] {
  if (check.verdict === 'ok') return [];
  return check.verdict === 'block' ? [check.rule] : check.rules;
}
