import { iso } from '../kernel/clock.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import { newKey, unlocked } from '../kernel/secret-box.ts';
import type { Db, Work } from '../kernel/work.ts';

/** The secret that marks of pairs in this region are made with; undefined while there are none, or none may be made. */
export async function regionSecret(
  { db, box }: Pick<Work, 'db' | 'box'>,
  regionId: string,
): Promise<string | undefined> {
  const region = await memoryOf(db, regionId);
  if (region.memory_stopped_at !== null || region.memory_secret === null) return undefined;
  return unlocked(box, region.memory_secret, secretOf(regionId));
}

/** The same; a region without one gets one. Marks of a secret that does not open any more are of no use, and go. */
export async function secretToMark(
  work: Pick<Work, 'db' | 'box'>,
  regionId: string,
): Promise<string | undefined> {
  const { memory_stopped_at } = await memoryOf(work.db, regionId);
  if (memory_stopped_at !== null) return undefined;
  const known = await regionSecret(work, regionId);
  if (known !== undefined) return known;
  const made = newKey();
  await work.db.deleteFrom('pair_marks').where('region_id', '=', regionId).execute();
  await work.db
    .updateTable('regions')
    .set({ memory_secret: work.box.lock(made, secretOf(regionId)) })
    .where('id', '=', regionId)
    .execute();
  return made;
}

/** Locks all of them again when the key of the database is another one. */
export async function relockSecrets(db: Db, from: SecretBox, to: SecretBox): Promise<void> {
  const regions = await db
    .selectFrom('regions')
    .select(['id', 'memory_secret'])
    .where('memory_secret', 'is not', null)
    .execute();
  for (const { id, memory_secret } of regions) {
    const secret = unlocked(from, memory_secret ?? '', secretOf(id));
    if (secret === undefined) continue;
    await db
      .updateTable('regions')
      .set({ memory_secret: to.lock(secret, secretOf(id)) })
      .where('id', '=', id)
      .execute();
  }
}

function memoryOf(db: Db, regionId: string) {
  return db
    .selectFrom('regions')
    .select(['memory_secret', 'memory_stopped_at'])
    .where('id', '=', regionId)
    .executeTakeFirstOrThrow();
}

const secretOf = (regionId: string) => `memory of ${regionId}`;

export async function isMemoryOff(db: Db, regionId: string): Promise<boolean> {
  return (await memoryOf(db, regionId)).memory_stopped_at !== null;
}

/** Nothing is remembered from here on, and nothing of before either. */
export async function eraseMemory(db: Db, regionId: string, now: Date): Promise<void> {
  await db.deleteFrom('pair_marks').where('region_id', '=', regionId).execute();
  await db
    .updateTable('regions')
    .set({ memory_secret: null, memory_stopped_at: iso(now) })
    .where('id', '=', regionId)
    .execute();
}

export async function allowMemory(db: Db, regionId: string): Promise<void> {
  await db.updateTable('regions').set({ memory_stopped_at: null }).where('id', '=', regionId).execute();
}
