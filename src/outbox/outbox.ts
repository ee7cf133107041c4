import { randomUUID } from 'node:crypto';
import type { Adapter } from '../kernel/adapter.ts';
import { Undeliverable } from '../kernel/adapter.ts';
import type { Clock } from '../kernel/clock.ts';
import { iso, later, seconds, systemClock } from '../kernel/clock.ts';
import type { Message, SealedMessage } from '../kernel/message.ts';
import type { Db } from '../kernel/work.ts';
import type { Claimed } from './claim-deliveries.ts';
import { claimDeliveries, laneOf } from './claim-deliveries.ts';
import { putBack, settleDoubtful, settleFailed, settleSent } from './settle-delivery.ts';

export interface Outbox {
  /** Sends what is due, in order per address, until nothing is left. Calls at the same time become one. */
  sendDue(): Promise<void>;
  /** At the start: what a dead process was sending is in doubt now. `alone`: no other process uses this database. */
  takeOver(alone: boolean): Promise<void>;
  /** Begins nothing new; resolves when what is on its way has an outcome. */
  stop(): Promise<void>;
}

export function createOutbox(
  db: Db,
  clock: Clock,
  adapters: readonly Adapter[],
  seal: (message: Message, personId: string | undefined) => SealedMessage,
): Outbox {
  const owner = randomUUID();
  const doors = new Map(adapters.map((adapter) => [adapter.platform, adapter]));
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function sendAll(): Promise<void> {
    do {
      again = false;
      await doubtDeadLeases(db, clock.now(), systemClock.now());
      while (!stopped) {
        const { claimed, seen } = await claimDeliveries(db, clock.now(), systemClock.now(), owner, 100);
        const lanes = Map.groupBy(claimed, ({ to }) => laneOf(to));
        await Promise.all([...lanes.values()].map(sendInOrder));
        if (seen === 0) break;
      }
    } while (again && !stopped);
    // In the same step as the last look at "again": whoever calls after it begins anew.
    running = undefined;
  }

  // Something went wrong with one of them: the others wait behind it.
  async function sendInOrder(lane: readonly Claimed[]): Promise<void> {
    let open = true;
    for (const claimed of lane) {
      if (open && !stopped && hasTime(claimed)) open = await sendOne(claimed);
      else await putBack(db, claimed);
    }
  }

  async function sendOne(claimed: Claimed): Promise<boolean> {
    const { delivery, to } = claimed;
    try {
      const adapter = doors.get(to.platform);
      if (!adapter) throw new Undeliverable(`the ${to.platform} door is closed`, { everybody: true });
      const message = seal(JSON.parse(delivery.message), delivery.person_id ?? undefined);
      const key = `${delivery.id}:${delivery.fence}`;
      const receipt = await adapter.send(to, message, {
        key: delivery.kind === 'replace' ? key : delivery.id,
        ...(delivery.kind === 'replace' && delivery.receipt ? { replaces: delivery.receipt } : {}),
      });
      await settleSent(db, clock.now(), claimed, receipt);
      return true;
    } catch (error) {
      await settleFailed(db, clock.now(), claimed, error);
      return false;
    }
  }

  return {
    sendDue: () => {
      again = true;
      running ??= sendAll().catch((error) => {
        running = undefined;
        throw error;
      });
      return running;
    },
    takeOver: async (alone) => {
      if (alone)
        await db.updateTable('outbox').set({ lease_until: '' }).where('state', '=', 'sending').execute();
      await doubtDeadLeases(db, clock.now(), systemClock.now());
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

// One attempt takes less than this; a lease that ends during it would let another process begin the same message.
function hasTime({ delivery }: Claimed): boolean {
  return (delivery.lease_until ?? '') > iso(later(systemClock.now(), seconds(15)));
}

async function doubtDeadLeases(db: Db, now: Date, leaseNow: Date): Promise<void> {
  const dead = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'sending')
    .where('lease_until', '<=', iso(leaseNow))
    .execute();
  for (const delivery of dead)
    await settleDoubtful(db, now, delivery, 'the process ended while it was being sent');
}
