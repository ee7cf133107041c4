import { createHash, randomBytes } from 'node:crypto';
import { iso } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Db } from '../kernel/work.ts';

/**
 * A new secret for one person's link; only its hash is kept. One use, until `expires`.
 * @param leadsTo the page to begin with, when that is not the first one
 */
export async function mintPersonalLink(
  db: Db,
  now: Date,
  personId: string,
  expires: Date,
  leadsTo?: Intent,
): Promise<string> {
  const secret = randomBytes(16).toString('base64url');
  await db
    .insertInto('personal_links')
    .values({
      secret_hash: hashOf(secret),
      person_id: personId,
      created_at: iso(now),
      expires_at: iso(expires),
      used_at: null,
      leads_to: leadsTo ? JSON.stringify(leadsTo) : null,
    })
    .execute();
  return secret;
}

/** The person behind a link that still works. */
export async function personOfLink(db: Db, now: Date, secret: string) {
  const found = await db
    .selectFrom('personal_links')
    .innerJoin('people', 'people.id', 'personal_links.person_id')
    .select(['people.id', 'people.first_name as firstName', 'people.language', 'leads_to'])
    .where('secret_hash', '=', hashOf(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', iso(now))
    .executeTakeFirst();
  if (!found) return undefined;
  const { leads_to, ...person } = found;
  return { ...person, leadsTo: leads_to === null ? undefined : (JSON.parse(leads_to) as Intent) };
}

export async function spendLink(db: Db, now: Date, secret: string): Promise<void> {
  await db
    .updateTable('personal_links')
    .set({ used_at: iso(now) })
    .where('secret_hash', '=', hashOf(secret))
    .execute();
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
