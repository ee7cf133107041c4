import { iso } from '../kernel/clock.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import { newKey, secretBox, unlocked } from '../kernel/secret-box.ts';
import type { Db, Work } from '../kernel/work.ts';

/** By the id of the person. Who has no key yet, or one that does not open, is not in it. */
export type Keys = ReadonlyMap<string, SecretBox>;

export async function keysOf(
  { db, box }: Pick<Work, 'db' | 'box'>,
  personIds: readonly string[],
): Promise<Keys> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('person_keys')
    .select(['person_id', 'locked_key'])
    .where('person_id', 'in', personIds)
    .execute();
  return new Map(
    rows.flatMap(({ person_id, locked_key }) => {
      const key = unlocked(box, locked_key, keyOf(person_id));
      return key === undefined ? [] : [[person_id, secretBox(key)] as const];
    }),
  );
}

/** The same; whoever has none gets one. A key that does not open makes place: nothing can be read with it any more. */
export async function keysFor(
  work: Pick<Work, 'db' | 'box' | 'now'>,
  personIds: readonly string[],
): Promise<Keys> {
  const keys = new Map(await keysOf(work, personIds));
  const made = personIds.filter((id) => !keys.has(id)).map((id) => ({ id, key: newKey() }));
  if (made.length === 0) return keys;
  for (const { id, key } of made) keys.set(id, secretBox(key));
  await work.db
    .insertInto('person_keys')
    .values(
      made.map(({ id, key }) => ({
        person_id: id,
        locked_key: work.box.lock(key, keyOf(id)),
        made_at: iso(work.now),
      })),
    )
    .onConflict((c) =>
      c.column('person_id').doUpdateSet((eb) => ({
        locked_key: eb.ref('excluded.locked_key'),
        made_at: eb.ref('excluded.made_at'),
      })),
    )
    .execute();
  return keys;
}

/** From here on what this person could be reached by cannot be read any more, in no copy that was made before. */
export async function eraseKey(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('person_keys').where('person_id', '=', personId).execute();
}

/** How many of the first keys this box opens, and how many it does not. Without a box none opens. */
export async function keysThatOpen({
  db,
  box,
}: Pick<Work, 'db'> & Partial<Pick<Work, 'box'>>): Promise<{ opens: number; stays: number }> {
  const first = await db.selectFrom('person_keys').select('person_id').limit(20).execute();
  const ids = first.map(({ person_id }) => person_id);
  const opens = box ? (await keysOf({ db, box }, ids)).size : 0;
  return { opens, stays: ids.length - opens };
}

/** Locks all keys again when the key of the database is another one. How many there were. */
export async function relockKeys(db: Db, from: SecretBox, to: SecretBox): Promise<number> {
  const rows = await db.selectFrom('person_keys').select(['person_id', 'locked_key']).execute();
  let relocked = 0;
  for (const { person_id, locked_key } of rows) {
    const key = unlocked(from, locked_key, keyOf(person_id));
    if (key === undefined) continue;
    await db
      .updateTable('person_keys')
      .set({ locked_key: to.lock(key, keyOf(person_id)) })
      .where('person_id', '=', person_id)
      .execute();
    relocked += 1;
  }
  return relocked;
}

const keyOf = (personId: string) => `key of ${personId}`;
