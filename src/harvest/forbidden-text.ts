import type { Said } from '../kernel/adapter.ts';
import type { Both } from '../kernel/language.ts';
import { adviceOn } from './note-advice.ts';
import type { BlockRule } from './note-check-numbers.ts';
import { blockIn, blockInPhone } from './note-check-numbers.ts';

/**
 * A citizen service number or a bank account in anything a person types: then nothing of it is written, not even in the
 * inbox (domain R4).
 */
export function forbiddenIn(said: Said): Both<string> | undefined {
  const rules =
    said.kind === 'text' ? [blockIn(said.text)] : said.kind === 'submit' ? rulesIn(said.values) : [];
  const rule = rules.find((found) => found !== undefined);
  return rule && adviceOn({ verdict: 'block', rule });
}

/** A file is looked at when it is read: guests/citizen-number.ts. */
function rulesIn(values: Extract<Said, { kind: 'submit' }>['values']): (BlockRule | undefined)[] {
  return Object.entries(values).flatMap(([box, value]) => {
    if (typeof value === 'object' && 'base64' in value) return [blockIn(value.name)];
    const texts = typeof value === 'string' ? [value] : value;
    return texts.map(box === 'phone' ? blockInPhone : blockIn);
  });
}
