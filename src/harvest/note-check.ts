import { blames } from './note-check-blame.ts';
import { mentionsAny, mentionsPerson } from './note-check-names.ts';
import type { BlockRule } from './note-check-numbers.ts';
import { blockIn } from './note-check-numbers.ts';
import type { PersonRule } from './note-check-person.ts';
import { toldOfOnePerson } from './note-check-person.ts';
import { normalised } from './note-check-text.ts';

export type WarnRule = 'person_name' | 'watch_word' | PersonRule;
export type HintRule = 'blame';

/** Holds names of rules only, never a piece of the text, so that it can be shown and logged. */
export type NoteCheck =
  | { readonly verdict: 'ok' }
  | { readonly verdict: 'block'; readonly rule: BlockRule }
  | { readonly verdict: 'warn'; readonly rules: readonly WarnRule[] }
  | { readonly verdict: 'hint'; readonly rules: readonly HintRule[] };

/**
 * `watchWords`: the organiser's own list (label of the case, a village). `names`: first and last names of participants.
 * `own`: the first name of the writer, which may be there.
 */
export interface Sensitive {
  readonly watchWords: readonly string[];
  readonly names: readonly string[];
  readonly own?: string | undefined;
}

/**
 * Looks whether a free text can be kept, before anything is written (domain 5.2).
 * `block`: never stored. `warn`: looks like it is about one person; the writer decides. `hint`: sounds like blame.
 * It works on plain patterns, in Dutch and English at once. It is a help, not a guarantee: docs/note-check.md.
 */
export function checkText(text: string, sensitive: Sensitive): NoteCheck {
  const block = blockIn(text);
  if (block) return { verdict: 'block', rule: block };
  const plain = normalised(text);
  const warned: WarnRule[] = [];
  if (mentionsPerson(plain, sensitive)) warned.push('person_name');
  if (mentionsAny(plain, sensitive.watchWords)) warned.push('watch_word');
  warned.push(...toldOfOnePerson(plain));
  if (warned.length > 0) return { verdict: 'warn', rules: warned };
  return blames(plain) ? { verdict: 'hint', rules: ['blame'] } : { verdict: 'ok' };
}
