import type { Address } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { days, iso, later } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { Conversation } from './connector.ts';
import type { Allowed } from './service-urls.ts';

const platform = 'teams';

/** Where people and channels can be spoken to. Teams tells it only when they speak. */
export interface References {
  find(to: Pick<Address, 'tenant' | 'id'>): Promise<Conversation | undefined>;
  /** A newer one replaces the older. An address that is not of Teams is not kept. */
  keep(of: Pick<Address, 'tenant' | 'id'>, conversation: Conversation): Promise<void>;
  /** The bot was taken out there. */
  drop(of: Pick<Address, 'tenant' | 'id'>): Promise<void>;
}

export function keptReferences(db: Db, clock: Clock, allowed: Allowed): References {
  async function rowOf({ tenant, id }: Pick<Address, 'tenant' | 'id'>) {
    return db
      .selectFrom('conversations')
      .select(['conversation', 'service_url', 'registration', 'kept_at'])
      .where('platform', '=', platform)
      .where('tenant', '=', tenant)
      .where('address_id', '=', id)
      .executeTakeFirst();
  }

  return {
    find: async (to) => {
      const row = await rowOf(to);
      return row && { id: row.conversation, serviceUrl: row.service_url, registration: row.registration };
    },
    keep: async (of, { id, serviceUrl, registration }) => {
      if (!allowed(serviceUrl)) return;
      const known = await rowOf(of);
      const same =
        known?.conversation === id &&
        known.service_url === serviceUrl &&
        known.registration === registration &&
        // Written once a day at most, not at every word somebody types.
        known.kept_at > iso(later(clock.now(), -days(1)));
      if (same) return;
      const row = {
        conversation: id,
        service_url: serviceUrl,
        registration,
        kept_at: iso(clock.now()),
      };
      await db
        .insertInto('conversations')
        .values({ platform, tenant: of.tenant, address_id: of.id, ...row })
        .onConflict((c) => c.columns(['platform', 'tenant', 'address_id']).doUpdateSet(row))
        .execute();
    },
    drop: async ({ tenant, id }) => {
      await db
        .deleteFrom('conversations')
        .where('platform', '=', platform)
        .where('tenant', '=', tenant)
        .where('address_id', '=', id)
        .execute();
    },
  };
}
