import type { ContactField } from '../db/tables.ts';
import type { Work } from '../kernel/work.ts';

/** What somebody can be reached by. */
export type Details = Readonly<Record<ContactField, string | null>>;

/** Nobody else reads or writes these: who may see them is decided before this is asked. */
export async function detailsOf(
  { db }: Pick<Work, 'db'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Details>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .leftJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .select(['people.id', 'people.phone', 'people.email', 'contact_cards.times'])
    .where('people.id', 'in', personIds)
    .execute();
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}

export async function keepDetails(
  { db }: Pick<Work, 'db'>,
  personId: string,
  { phone, email, times }: Details,
): Promise<void> {
  await db.updateTable('people').set({ phone, email }).where('id', '=', personId).execute();
  await db.updateTable('contact_cards').set({ times }).where('person_id', '=', personId).execute();
}
