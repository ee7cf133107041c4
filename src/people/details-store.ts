import type { Insertable } from 'kysely';
import type { ContactField } from '../db/contact-tables.ts';
import type { Database } from '../db/tables.ts';
import { unlocked } from '../kernel/secret-box.ts';
import type { Work } from '../kernel/work.ts';
import type { Keys } from '../privacy/person-key-store.ts';
import { keysFor, keysOf } from '../privacy/person-key-store.ts';

/** What somebody can be reached by. */
export type Details = Readonly<Record<ContactField, string | null>>;

/**
 * Nobody else reads or writes these: who may see them is decided before this is asked. In the database they are locked
 * with the key of the person; what does not open is not there.
 */
export async function detailsOf(
  work: Pick<Work, 'db' | 'box'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Details>> {
  const found = new Map<string, Details>();
  for (const ids of inParts(personIds)) {
    const keys = await keysOf(work, ids);
    const rows = await work.db
      .selectFrom('people')
      .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
      .select(['people.id', 'people.phone', 'people.email', 'contact_cards.times'])
      .where('people.id', 'in', ids)
      .execute();
    for (const { id, phone, email, times } of rows) {
      found.set(id, {
        phone: opened(keys, id, 'phone', phone),
        email: opened(keys, id, 'email', email),
        times: opened(keys, id, 'times', times),
      });
    }
  }
  return found;
}

export async function keepDetails(
  work: Pick<Work, 'db' | 'box' | 'now'>,
  personId: string,
  details: Details,
): Promise<void> {
  const { db } = work;
  const keys = await keysFor(work, Object.values(details).some(Boolean) ? [personId] : []);
  const phone = locked(keys, personId, 'phone', details.phone);
  const email = locked(keys, personId, 'email', details.email);
  const times = locked(keys, personId, 'times', details.times);
  await db.updateTable('people').set({ phone, email }).where('id', '=', personId).execute();
  await db.updateTable('contact_cards').set({ times }).where('person_id', '=', personId).execute();
}

/** Puts new people in. Their phone and email come in as they are, and are locked before they are written. */
export async function addPeople(
  work: Pick<Work, 'db' | 'box' | 'now'>,
  people: readonly Insertable<Database['people']>[],
): Promise<void> {
  for (const part of inParts(people)) {
    const reachable = part.filter(({ phone, email }) => phone || email).map(({ id }) => id);
    const keys = await keysFor(work, reachable);
    const rows = part.map((person) => ({
      ...person,
      phone: locked(keys, person.id, 'phone', person.phone),
      email: locked(keys, person.id, 'email', person.email),
    }));
    await work.db.insertInto('people').values(rows).execute();
  }
}

/** What was written before anything was locked: its people have no key yet. How many they are. */
export async function lockPlainDetails(work: Pick<Work, 'db' | 'box' | 'now'>): Promise<number> {
  const rows = await work.db
    .selectFrom('people')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .leftJoin('person_keys', 'person_keys.person_id', 'people.id')
    .select(['people.id', 'people.phone', 'people.email', 'contact_cards.times'])
    .where('person_keys.person_id', 'is', null)
    .where((eb) => eb.or(contactColumns.map((column) => eb(column, 'is not', null))))
    .execute();
  for (const { id, ...details } of rows) await keepDetails(work, id, details);
  return rows.length;
}

const contactColumns = ['people.phone', 'people.email', 'contact_cards.times'] as const;

function locked(
  keys: Keys,
  id: string,
  field: ContactField,
  words: string | null | undefined,
): string | null {
  return words ? (keys.get(id)?.lock(words, aboutField(id, field)) ?? null) : null;
}

function opened(keys: Keys, id: string, field: ContactField, words: string | null): string | null {
  const key = keys.get(id);
  return key && words ? (unlocked(key, words, aboutField(id, field)) ?? null) : null;
}

const aboutField = (id: string, field: ContactField) => `${field} of ${id}`;

// A statement takes 32,766 values on SQLite and 65,535 on PostgreSQL; a person has 13.
function* inParts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += 2_000) yield rows.slice(from, from + 2_000);
}
