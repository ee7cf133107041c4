import type { NoteCheck } from './harvest/note-check.ts';
import { checkText } from './harvest/note-check.ts';

// One sentence on a line comes in, one verdict on a line goes out. What was found is never written.
const nobody = { watchWords: [], names: [] };
let rest = '';
process.stdin.setEncoding('utf8');
for await (const piece of process.stdin) {
  // Not `readline`: it also ends a line at \r and \u2028, which may stand inside a sentence.
  const lines = (rest + piece).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) tell(line);
}
if (rest !== '') tell(rest);

function tell(line: string): void {
  const check = checkText(line, nobody);
  process.stdout.write(`${JSON.stringify({ verdict: check.verdict, rules: rulesOf(check) })}\n`);
}

function rulesOf(check: NoteCheck): readonly string[] {
  if (check.verdict === 'ok') return [];
  return check.verdict === 'block' ? [check.rule] : check.rules;
}
