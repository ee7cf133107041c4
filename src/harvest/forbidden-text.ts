import type { Said } from '../kernel/adapter.ts';
import type { Both } from '../kernel/language.ts';
import { adviceOn } from './note-advice.ts';
import { blockIn } from './note-check-numbers.ts';

/**
 * A citizen service number or a bank account in anything a person types: then nothing of it is written, not even in the
 * inbox (domain R4). Phone boxes are left out: nine digits may pass the test of a citizen service number by chance.
 */
export function forbiddenIn(said: Said): Both<string> | undefined {
  const texts = said.kind === 'text' ? [said.text] : said.kind === 'submit' ? textsOf(said.values) : [];
  const rule = texts.map(blockIn).find((found) => found !== undefined);
  return rule && adviceOn({ verdict: 'block', rule });
}

function textsOf(values: Extract<Said, { kind: 'submit' }>['values']): string[] {
  return Object.entries(values).flatMap(([box, value]) => {
    if (box === 'phone' || (typeof value === 'object' && 'base64' in value)) return [];
    return typeof value === 'string' ? [value] : [...value];
  });
}
