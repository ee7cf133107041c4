import { checkText } from '../harvest/note-check.ts';
import { Refusal } from '../kernel/refusal.ts';
import { proposalWords } from './proposal-words.ts';

/**
 * Whether the writer must look at these words once more: they seem to be about one person. Refuses a personal number.
 * Comes before anything is written (domain 5.2).
 */
export function needsSecondLook(
  text: string,
  people: readonly { readonly firstName: string; readonly lastName: string }[],
): boolean {
  const names = people.flatMap(({ firstName, lastName }) => [firstName, lastName]);
  const { verdict } = checkText(text, { watchWords: [], names });
  if (verdict === 'block') throw new Refusal(proposalWords.blocked);
  return verdict === 'warn';
}
