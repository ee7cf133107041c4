import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import type { Db, DeliveryKind, DeliveryTimes } from '../kernel/work.ts';

// PostgreSQL hands out rows of one moment in any order.
let turn = 0;

/**
 * Writes a delivery in the same transaction as the change it tells about. The outbox sends it after the commit.
 * @param to a person by id, who gets it by the door they prefer; or a channel, which is one address.
 */
export async function deliverMessage(
  db: Db,
  now: Date,
  id: string,
  to: string | Address,
  what: Message,
  key: string,
  kind: DeliveryKind,
  times: DeliveryTimes = {},
): Promise<void> {
  const content = {
    kind,
    message: JSON.stringify(what),
    not_before: iso(times.notBefore ?? now),
    turn: ++turn,
    retry_at: null,
    expires_at: times.expiresAt ? iso(times.expiresAt) : null,
    session_id: times.sessionId ?? null,
    about: times.about ? ` ${times.about.join(' ')} ` : '',
    state: 'ready' as const,
    // A road that was shut for the words before may be open for these.
    refused: '[]',
    problem: null,
    settled_at: null,
    over_at: null,
  };
  const insert = db.insertInto('outbox').values({
    ...content,
    ...whereTo(to),
    id,
    key,
    attempts: 0,
    doubts: 0,
    fence: 0,
    lease_owner: null,
    lease_until: null,
    receipt: null,
    created_at: iso(now),
  });
  await insert
    .onConflict((c) => {
      const sameOne =
        typeof to === 'string'
          ? c.columns(['person_id', 'key'])
          : c.columns(['platform', 'tenant', 'address_id', 'key']).where('person_id', 'is', null);
      return kind === 'replace' ? sameOne.doUpdateSet({ ...content, doubts: 0 }) : sameOne.doNothing();
    })
    .execute();
}

function whereTo(to: string | Address) {
  return typeof to === 'string'
    ? { person_id: to, platform: null, tenant: null, address_id: null }
    : { person_id: null, platform: to.platform, tenant: to.tenant, address_id: to.id };
}

/** Somebody came in by a door, so that one is open: what waited for it may leave, unless its time is over. */
export async function wakeDeliveries(db: Db, now: Date, personId: string): Promise<void> {
  const waiting = db.updateTable('outbox').where('person_id', '=', personId).where('state', '=', 'waiting');
  await waiting
    .set({ state: 'expired', settled_at: iso(now) })
    .where('expires_at', '<=', iso(now))
    .execute();
  await waiting.set({ state: 'ready', refused: '[]' }).execute();
}

/** Nothing more goes to this channel. */
export async function cancelPosts(db: Db, now: Date, channel: Address): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'cancelled', settled_at: iso(now) })
    .where('person_id', 'is', null)
    .where('platform', '=', channel.platform)
    .where('tenant', '=', channel.tenant)
    .where('address_id', '=', channel.id)
    .where('state', '=', 'ready')
    .execute();
}

/**
 * What this asked or told is over, such as the nudges of an action that is done. What has not left yet is taken back; what
 * has can be read under 'Mijn berichten', without its buttons.
 */
export async function cancelDeliveries(
  db: Db,
  now: Date,
  personId: string,
  keyPrefix: string,
): Promise<void> {
  const those = db
    .updateTable('outbox')
    .where('person_id', '=', personId)
    .where('key', 'like', `${keyPrefix}%`);
  // What is claimed is looked at once more before it leaves.
  await those
    .set({ state: 'cancelled', settled_at: iso(now) })
    .where('state', 'in', ['ready', 'waiting', 'sending'])
    .execute();
  await those
    .set({ over_at: iso(now) })
    .where('over_at', 'is', null)
    .execute();
}
