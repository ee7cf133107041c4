import { adviceOn } from '../harvest/note-advice.ts';
import { checkText } from '../harvest/note-check.ts';
import type { Both } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';

/**
 * What to tell a writer whose words seem to be about one person; undefined when they are fine. Refuses a personal number.
 * Comes before anything is written (domain 5.2). One's own name is fine.
 */
export function warningAbout(
  text: string,
  writer: Person,
  people: readonly Pick<Person, 'id' | 'firstName' | 'lastName'>[],
): Both<string> | undefined {
  const others = people.filter(({ id }) => id !== writer.id);
  const names = others.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  const check = checkText(text, { watchWords: [], names, own: writer.firstName });
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  return check.verdict === 'warn' ? adviceOn(check) : undefined;
}
