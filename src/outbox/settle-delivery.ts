import { together } from '../db/transact.ts';
import type { Address } from '../kernel/adapter.ts';
import { TryLater, Undeliverable } from '../kernel/adapter.ts';
import { iso, later, seconds } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { Claimed, Delivery } from './claim-deliveries.ts';
import { laneOf } from './claim-deliveries.ts';
import { clearClosedDoor, noteClosedDoor } from './closed-door-store.ts';

/** It arrived. An outcome of an older claim is ignored: the fence has moved on. */
export function settleSent(db: Db, now: Date, claimed: Claimed, receipt: string): Promise<void> {
  return together(db, (tx) => keepSent(tx, now, claimed, receipt));
}

async function keepSent(db: Db, now: Date, claimed: Claimed, receipt: string): Promise<void> {
  const { delivery, to, wasClosed } = claimed;
  if (wasClosed) await clearClosedDoor(db, to);
  await outcome(db, delivery, { state: 'sent', receipt, settled_at: iso(now), problem: null });
  // A board that got new words in the meantime: they go in the place of these.
  await db
    .updateTable('outbox')
    .set({ receipt })
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'ready')
    .execute();
}

/** It was not begun: it goes back to its place in the queue. */
export function putBack(db: Db, { delivery }: Claimed): Promise<void> {
  return together(db, (tx) => outcome(tx, delivery, { state: 'ready', attempts: delivery.attempts - 1 }));
}

/** Classes what went wrong: closed road, closed door, or nobody knows. */
export function settleFailed(db: Db, now: Date, claimed: Claimed, error: unknown): Promise<void> {
  return together(db, (tx) => keepFailed(tx, now, claimed, error));
}

async function keepFailed(db: Db, now: Date, claimed: Claimed, error: unknown): Promise<void> {
  const { delivery, to } = claimed;
  const problem = error instanceof Error ? error.message : 'unknown';
  if (error instanceof TryLater) {
    const until = iso(later(now, error.afterMs));
    await closeLane(db, to, until);
    await outcome(db, delivery, {
      state: 'ready',
      retry_at: until,
      attempts: delivery.attempts - 1,
      problem,
    });
  } else if (error instanceof Undeliverable) {
    // A person has other doors; a channel has not, and a whole tenant is more than one message's trouble.
    if (error.everybody) await noteClosedDoor(db, now, { ...to, id: '' });
    else if (delivery.person_id === null) await noteClosedDoor(db, now, to);
    const refused = JSON.stringify([...JSON.parse(delivery.refused), laneOf(to)]);
    await outcome(db, delivery, { state: 'ready', refused, problem });
  } else {
    await settleDoubtful(db, now, delivery, problem);
  }
}

/** Nobody knows whether it arrived: what happens next depends on what a second copy would do to people. */
export async function settleDoubtful(db: Db, now: Date, delivery: Delivery, problem: string): Promise<void> {
  const doubts = delivery.doubts + 1;
  const until = iso(later(now, pause(delivery.doubts)));
  if (delivery.kind === 'replace') {
    await outcome(db, delivery, { state: 'ready', doubts, retry_at: until, problem });
  } else if (delivery.kind === 'arrive' && delivery.doubts === 0) {
    // What comes after it for this person waits for it, or they would hear of round 2 before round 1.
    const { platform, tenant, address_id: id } = delivery;
    if (platform !== null && tenant !== null && id !== null)
      await closeLane(db, { platform, tenant, id }, until);
    await outcome(db, delivery, { state: 'ready', doubts, retry_at: until, problem });
  } else {
    await outcome(db, delivery, { state: 'doubtful', doubts, problem, settled_at: iso(now) });
  }
}

// A platform that answers nothing is asked less and less often: 2 s, 4 s, 8 s ... up to about 4 minutes.
function pause(doubts: number): number {
  return seconds(2 ** Math.min(doubts + 1, 8));
}

async function closeLane(db: Db, to: Address, until: string): Promise<void> {
  await db
    .insertInto('lanes')
    .values({ key: laneOf(to), blocked_until: until })
    .onConflict((c) => c.column('key').doUpdateSet({ blocked_until: until }))
    .execute();
}

async function outcome(db: Db, delivery: Delivery, change: Partial<Delivery>): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ ...change, lease_owner: null, lease_until: null })
    .where('id', '=', delivery.id)
    .where('fence', '=', delivery.fence)
    .where('state', '=', 'sending')
    .execute();
}
