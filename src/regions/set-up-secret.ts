import { createHash, randomBytes } from 'node:crypto';
import { readSetting, writeSetting } from '../db/setting-store.ts';
import type { Db } from '../kernel/work.ts';

/** A new secret for the first screen, as long as there is no region yet. */
export async function mintSetUpSecret(db: Db): Promise<string | undefined> {
  if (await db.selectFrom('regions').select('id').executeTakeFirst()) return undefined;
  const secret = randomBytes(16).toString('base64url');
  await writeSetting(db, 'set_up_hash', hashOf(secret));
  return secret;
}

export async function isSetUpSecret(db: Db, secret: string): Promise<boolean> {
  return (await readSetting(db, 'set_up_hash')) === hashOf(secret);
}

export async function spendSetUpSecret(db: Db): Promise<void> {
  await db.deleteFrom('settings').where('key', '=', 'set_up_hash').execute();
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
