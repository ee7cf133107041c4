import { iso } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import type { Db, DeliveryKind, DeliveryTimes } from '../kernel/work.ts';

/** Writes a delivery in the same transaction as the change it tells about. The outbox sends it after the commit. */
export async function deliverMessage(
  db: Db,
  now: Date,
  id: string,
  to: string,
  what: Message,
  key: string,
  kind: DeliveryKind,
  times: DeliveryTimes = {},
): Promise<void> {
  const content = {
    kind,
    message: JSON.stringify(what),
    not_before: iso(times.notBefore ?? now),
    retry_at: null,
    expires_at: times.expiresAt ? iso(times.expiresAt) : null,
    session_id: times.sessionId ?? null,
    state: 'ready' as const,
    problem: null,
    settled_at: null,
  };
  const insert = db.insertInto('outbox').values({
    ...content,
    id,
    person_id: to,
    key,
    attempts: 0,
    doubts: 0,
    fence: 0,
    lease_owner: null,
    lease_until: null,
    platform: null,
    tenant: null,
    address_id: null,
    receipt: null,
    refused: '[]',
    created_at: iso(now),
  });
  await (kind === 'replace'
    ? insert.onConflict((c) => c.columns(['person_id', 'key']).doUpdateSet({ ...content, doubts: 0 }))
    : insert.onConflict((c) => c.columns(['person_id', 'key']).doNothing())
  ).execute();
}

/** Somebody without a door has one now: what waited for it may leave, unless its time is over. */
export async function wakeDeliveries(db: Db, now: Date, personId: string): Promise<void> {
  const waiting = db.updateTable('outbox').where('person_id', '=', personId).where('state', '=', 'waiting');
  await waiting
    .set({ state: 'expired', settled_at: iso(now) })
    .where('expires_at', '<=', iso(now))
    .execute();
  await waiting.set({ state: 'ready' }).execute();
}

/** Takes back what has not left yet, such as the nudges of an action that is done. */
export async function cancelDeliveries(
  db: Db,
  now: Date,
  personId: string,
  keyPrefix: string,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'cancelled', settled_at: iso(now) })
    .where('person_id', '=', personId)
    .where('key', 'like', `${keyPrefix}%`)
    .where('state', 'in', ['ready', 'waiting'])
    .execute();
}
