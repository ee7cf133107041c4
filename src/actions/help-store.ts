import { faceOf } from '../contacts/contact.ts';
import { attendees } from '../contacts/contact-store.ts';
import type { Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { Action } from './action.ts';

/** Somebody whom an owner may ask, as their card shows them. */
export interface Askable {
  readonly id: string;
  readonly firstName: string;
  readonly language: Language;
  readonly name: string;
  readonly organisation: string | null;
}

/**
 * Whom the owner of an action may ask to help, or to take it over: who is in the meeting and may be found by everybody
 * in it, and with whom they swapped details. People of other organisations come first: that is what the day was for.
 */
export async function askableFor(
  db: Db,
  owner: Person,
  action: Pick<Action, 'session_id'>,
): Promise<Askable[]> {
  const known = await contactsOf(db, owner.id);
  const people = await attendees(db, action.session_id)
    .select('people.organisation_id as organisationId')
    .where('people.id', '!=', owner.id)
    .where('seats.left_at', 'is', null)
    .where('people.gone_at', 'is', null)
    .execute();
  const own = (one: { readonly organisationId: string }) => one.organisationId === owner.organisationId;
  const names = new Intl.Collator('nl');
  return people
    .filter(({ id, foundBy }) => foundBy === 'session' || foundBy === 'region' || known.has(id))
    .sort((a, b) => Number(own(a)) - Number(own(b)) || names.compare(a.firstName, b.firstName))
    .map((person) => {
      const { name, organisation } = faceOf(person);
      return { id: person.id, firstName: person.firstName, language: person.language, name, organisation };
    });
}

async function contactsOf(db: Db, personId: string): Promise<ReadonlySet<string>> {
  const swaps = await db
    .selectFrom('swap_requests')
    .select(['asker_id', 'asked_id'])
    .where('state', '=', 'accepted')
    .where((eb) => eb.or([eb('asker_id', '=', personId), eb('asked_id', '=', personId)]))
    .execute();
  return new Set(swaps.flatMap(({ asker_id, asked_id }) => [asker_id, asked_id]));
}
