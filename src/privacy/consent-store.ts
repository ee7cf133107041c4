import type { Insertable } from 'kysely';
import type { ConsentsTable } from '../db/privacy-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';

export type NewConsent = Omit<Insertable<ConsentsTable>, 'id' | 'person_id' | 'said_at'>;

/** What somebody agrees to at this moment, as their card and their swaps say it; by what it is about. */
export type Agreed = ReadonlyMap<
  string,
  Pick<NewConsent, 'what' | 'detail' | 'swap_id'> & { readonly no: boolean }
>;

export async function agreedBy(db: Db, personId: string): Promise<Agreed> {
  const agreed = new Map<string, Pick<NewConsent, 'what' | 'detail' | 'swap_id'> & { no: boolean }>();
  const card = await db
    .selectFrom('contact_cards')
    .select(['found_by', 'phone_to', 'email_to', 'times_to'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (card) {
    const given = [card.phone_to, card.email_to, card.times_to];
    const detail = `phone ${card.phone_to}, email ${card.email_to}, times ${card.times_to}`;
    agreed.set('found_by', { what: 'found_by', detail: card.found_by, no: card.found_by === 'nobody' });
    agreed.set('detail', { what: 'detail', detail, no: given.every((to) => to === 'nobody') });
  }
  const swaps = await db
    .selectFrom('swap_requests')
    .select(['id', 'asker_id', 'asker_fields', 'asked_fields', 'state'])
    .where((eb) => eb.or([eb('asker_id', '=', personId), eb('asked_id', '=', personId)]))
    .execute();
  for (const { id, asker_id, asker_fields, asked_fields, state } of swaps) {
    const asks = asker_id === personId;
    // Whom nobody asked anything yet said nothing.
    if (!asks && !['accepted', 'not_now', 'never'].includes(state)) continue;
    const gives = asks ? asker_fields !== '' && state !== 'withdrawn' : state === 'accepted';
    const detail = (asks ? asker_fields : asked_fields) ?? '';
    agreed.set(`swap ${id}`, { what: 'swap', detail, swap_id: id, no: !gives });
  }
  return agreed;
}

export async function addConsents(
  { db, now, newId }: Pick<Work, 'db' | 'now' | 'newId'>,
  personId: string,
  consents: readonly NewConsent[],
): Promise<void> {
  if (consents.length === 0) return;
  const said = { person_id: personId, said_at: iso(now) };
  await db
    .insertInto('consents')
    .values(consents.map((consent) => ({ ...consent, ...said, id: newId() })))
    .execute();
}

export async function hasJoined(db: Db, personId: string, version: string): Promise<boolean> {
  const found = await db
    .selectFrom('consents')
    .select('id')
    .where((eb) => eb.and({ person_id: personId, what: 'join', version }))
    .executeTakeFirst();
  return found !== undefined;
}
