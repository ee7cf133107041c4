import { iso } from '../../src/kernel/clock.ts';
import type { SecretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { Registration } from './teams-settings.ts';

const platform = 'teams';

/** A registration in the database, its password still locked. */
export interface LockedRegistration {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret: string;
  readonly addedAt: string;
}

/** Oldest first. */
export function keptRegistrations(db: Db): Promise<LockedRegistration[]> {
  return db
    .selectFrom('registrations')
    .select(['app as appId', 'tenant as tenantId', 'secret', 'added_at as addedAt'])
    .where('platform', '=', platform)
    .orderBy('added_at')
    .orderBy('app')
    .execute();
}

/** Throws when it was locked with another key. */
export function unlocked({ appId, tenantId, secret }: LockedRegistration, box: SecretBox): Registration {
  return { appId, tenantId, password: box.unlock(secret, about(appId)) };
}

/** A new password takes the place of the old one. */
export async function keepRegistration(
  db: Db,
  box: SecretBox,
  { appId, tenantId, password }: Registration,
  at: Date,
): Promise<void> {
  const row = { tenant: tenantId, secret: box.lock(password, about(appId)), added_at: iso(at) };
  await db
    .insertInto('registrations')
    .values({ platform, app: appId, ...row })
    .onConflict((c) => c.columns(['platform', 'app']).doUpdateSet(row))
    .execute();
}

/** False when there was none. */
export async function dropRegistration(db: Db, appId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('registrations')
    .where('platform', '=', platform)
    .where('app', '=', appId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function about(appId: string): string {
  return `registration ${platform} ${appId}`;
}
