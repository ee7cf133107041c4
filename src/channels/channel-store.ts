import { sql } from 'kysely';
import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Db } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';

/** Where a meeting posts its rounds, in the language of the organiser who linked it. */
export type Channel = Address & { readonly language: Language };

export function channelsOf(db: Db, sessionId: string): Promise<Channel[]> {
  return db
    .selectFrom('session_channels')
    .leftJoin('people', 'people.id', 'session_channels.linked_by')
    .select((eb) => [
      'session_channels.platform',
      'session_channels.tenant',
      'session_channels.id',
      eb.fn.coalesce('people.language', sql<Language>`'nl'`).as('language'),
    ])
    .where('session_channels.session_id', '=', sessionId)
    .orderBy('session_channels.linked_at')
    .execute();
}

/** Every channel of a region's meetings on a platform. */
export function channelsInRegion(
  db: Db,
  regionId: string,
  platform: string,
): Promise<(Address & { readonly sessionId: string })[]> {
  return db
    .selectFrom('session_channels')
    .innerJoin('sessions', 'sessions.id', 'session_channels.session_id')
    .select([
      'session_channels.platform',
      'session_channels.tenant',
      'session_channels.id',
      'sessions.id as sessionId',
    ])
    .where('sessions.region_id', '=', regionId)
    .where('session_channels.platform', '=', platform)
    .execute();
}

/** The meeting that posts here, unless that is closed. */
export function sessionAt(db: Db, channel: Address): Promise<Session | undefined> {
  return db
    .selectFrom('session_channels')
    .innerJoin('sessions', 'sessions.id', 'session_channels.session_id')
    .selectAll('sessions')
    .where('session_channels.platform', '=', channel.platform)
    .where('session_channels.tenant', '=', channel.tenant)
    .where('session_channels.id', '=', channel.id)
    .where('sessions.stage', '!=', 'closed')
    .executeTakeFirst();
}

export async function linkChannelTo(
  db: Db,
  now: Date,
  { platform, tenant, id }: Address,
  session_id: string,
  linked_by: string,
): Promise<void> {
  const link = { session_id, linked_by, linked_at: iso(now) };
  await db
    .insertInto('session_channels')
    .values({ ...link, platform, tenant, id })
    .onConflict((c) => c.columns(['platform', 'tenant', 'id']).doUpdateSet(link))
    .execute();
}

/** True when it was a channel of this meeting. */
export async function unlinkChannelFrom(db: Db, channel: Address, sessionId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session_channels')
    .where('session_id', '=', sessionId)
    .where('platform', '=', channel.platform)
    .where('tenant', '=', channel.tenant)
    .where('id', '=', channel.id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
