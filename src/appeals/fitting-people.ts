import { faceOf, searchWords } from '../contacts/contact.ts';
import type { Attendee } from '../contacts/contact-store.ts';
import { findablePeople } from '../contacts/contact-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { Appeal } from './appeal.ts';
import { mostAsked } from './appeal.ts';
import { askable } from './appeal-store.ts';

/**
 * The people of the meeting to ask, best fitting first: those whom the seeker could have found with words of this
 * sentence, so that nobody is asked who wants to be found by nobody.
 */
export async function fittingPeople(
  db: Db,
  seeker: Person,
  { session_id, text }: Appeal,
  now: Date,
): Promise<readonly Attendee[]> {
  const sought = searchWords(text).filter((word) => word.length >= 4);
  const fits = (person: Attendee) => {
    const { name, organisation, functionTitle, expertise } = faceOf(person);
    const known = searchWords([name, organisation, functionTitle, expertise].filter(Boolean).join(', '));
    return sought.filter((word) => known.some((one) => one.startsWith(word))).length;
  };
  const found = (await findablePeople(db, session_id, seeker.id)).filter((one) => fits(one) > 0);
  const free = await askable(
    db,
    found.map(({ id }) => id),
    now,
  );
  return found
    .filter(({ id }) => free.has(id))
    .sort((a, b) => fits(b) - fits(a))
    .slice(0, mostAsked);
}
