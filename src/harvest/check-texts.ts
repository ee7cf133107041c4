import type { NoteCheck, Sensitive, WarnRule } from './note-check.ts';
import { checkText } from './note-check.ts';

/** A box of a form; `fine` is what belongs in it, such as a phone number where people say how to reach them. */
export interface TypedText {
  readonly text: string;
  readonly fine?: readonly WarnRule[];
}

/** The boxes of one form, looked at together: what weighs most is what counts, with the rules of all of them. */
export function checkTexts(texts: readonly TypedText[], sensitive: Sensitive): NoteCheck {
  const checks = texts.map((one) => without(checkText(one.text, sensitive), one.fine ?? []));
  const block = checks.find(({ verdict }) => verdict === 'block');
  if (block) return block;
  const warned = checks.flatMap((check) => (check.verdict === 'warn' ? check.rules : []));
  if (warned.length > 0) return { verdict: 'warn', rules: [...new Set(warned)] };
  return checks.find(({ verdict }) => verdict === 'hint') ?? { verdict: 'ok' };
}

function without(check: NoteCheck, fine: readonly WarnRule[]): NoteCheck {
  if (check.verdict !== 'warn') return check;
  const rules = check.rules.filter((rule) => !fine.includes(rule));
  return rules.length > 0 ? { verdict: 'warn', rules } : { verdict: 'ok' };
}
