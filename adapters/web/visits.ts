import { createHash, randomBytes } from 'node:crypto';
import type { Address } from '../../src/kernel/adapter.ts';
import { days, iso, later } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';

/** How long a browser stays signed in, in days. */
export const visitDays = 90;

/** Signs a browser in. What it carries is only here once: the database keeps a hash. */
export async function openVisit(db: Db, now: Date, address: Address): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('visits')
    .values({
      token_hash: hashOf(token),
      tenant: address.tenant,
      address_id: address.id,
      created_at: iso(now),
      expires_at: iso(later(now, days(visitDays))),
    })
    .execute();
  return token;
}

/** The address a signed-in browser speaks for, or undefined when its visit is over. */
export async function addressOfVisit(db: Db, now: Date, token: string): Promise<Address | undefined> {
  const visit = await db
    .selectFrom('visits')
    .select(['tenant', 'address_id'])
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', iso(now))
    .executeTakeFirst();
  return visit && { platform: 'web', tenant: visit.tenant, id: visit.address_id };
}

export async function endVisit(db: Db, token: string): Promise<void> {
  await db.deleteFrom('visits').where('token_hash', '=', hashOf(token)).execute();
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
