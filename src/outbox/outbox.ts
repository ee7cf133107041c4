import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { sql } from 'kysely';
import type { Adapter, Address, Receipt } from '../kernel/adapter.ts';
import { Undeliverable } from '../kernel/adapter.ts';
import type { Clock } from '../kernel/clock.ts';
import { iso, later, seconds, systemClock } from '../kernel/clock.ts';
import type { Message, SealedMessage } from '../kernel/message.ts';
import type { Db } from '../kernel/work.ts';
import type { Claimed } from './claim-deliveries.ts';
import { claimDeliveries, laneOf, stillGoes } from './claim-deliveries.ts';
import { putBack, settleDoubtful, settleFailed, settleSent } from './settle-delivery.ts';

export interface Outbox {
  /** Sends what is due, in order per address, until nothing is left. Calls at the same time become one. */
  sendDue(): Promise<void>;
  /** At the start: what a dead process was sending is in doubt now. `alone`: no other process uses this database. */
  takeOver(alone: boolean): Promise<void>;
  /** Begins nothing new; resolves when what is on its way has an outcome. */
  stop(): Promise<void>;
}

/** To so many addresses at once. */
const mostLanes = 100;

export function createOutbox(
  db: Db,
  clock: Clock,
  adapters: readonly Adapter[],
  seal: (message: Message, personId: string | undefined) => Promise<SealedMessage>,
): Outbox {
  const owner = randomUUID();
  const doors = new Map(adapters.map((adapter) => [adapter.platform, adapter]));
  // What is on its way, per lane. What comes after it for the same people waits, and holds up nobody else.
  const busy = new Map<string, { readonly deliveries: readonly Claimed[]; readonly sent: Promise<void> }>();
  let running: Promise<void> | undefined;
  let broken: { readonly error: unknown } | undefined;
  let again = false;
  let wake = () => {};
  let stopped = false;

  async function sendAll(): Promise<void> {
    try {
      while (!stopped) {
        again = false;
        await doubtDeadLeases(db, clock.now(), systemClock.now());
        const isBegun = busy.size < mostLanes && (await begin());
        if (broken) throw broken.error;
        if (isBegun || again) continue;
        if (busy.size === 0) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    } finally {
      // In the same step as the last look: whoever calls after it begins anew.
      running = undefined;
      broken = undefined;
    }
  }

  const calls = (to: Address) => doors.get(to.platform)?.calls?.(to) ?? true;

  /** False when nothing is due that could be begun. */
  async function begin(): Promise<boolean> {
    const underway = [...busy.values()].flatMap(({ deliveries }) => deliveries);
    const moment = { now: clock.now(), leaseNow: systemClock.now() };
    const { claimed, seen } = await claimDeliveries(db, moment, owner, mostLanes, underway, calls);
    for (const [lane, deliveries] of Map.groupBy(claimed, ({ to }) => laneOf(to))) {
      const sent = sendInOrder(deliveries)
        .catch((error) => {
          broken = { error };
        })
        .finally(() => {
          busy.delete(lane);
          lookAgain();
        });
      busy.set(lane, { deliveries, sent });
    }
    return seen > 0;
  }

  function lookAgain(): void {
    again = true;
    wake();
  }

  // Something went wrong with one of them: the others wait behind it.
  async function sendInOrder(lane: readonly Claimed[]): Promise<void> {
    let open = true;
    for (const claimed of lane) {
      const goes = open && !stopped && hasTime(claimed) && (await stillGoes(db, clock.now(), claimed));
      if (goes) open = await sendOne(claimed);
      else await putBack(db, claimed);
    }
  }

  async function sendOne(claimed: Claimed): Promise<boolean> {
    try {
      const receipt = await attempt(claimed);
      await persist(() => settleSent(db, clock.now(), claimed, receipt));
      return true;
    } catch (error) {
      await persist(() => settleFailed(db, clock.now(), claimed, error));
      return false;
    }
  }

  async function attempt({ delivery, to, language }: Claimed): Promise<Receipt> {
    const adapter = doors.get(to.platform);
    if (!adapter) throw new Undeliverable(`the ${to.platform} door is closed`, { everybody: true });
    const message = await seal(JSON.parse(delivery.message), delivery.person_id ?? undefined);
    const key = `${delivery.id}:${delivery.fence}`;
    return adapter.send(to, message, {
      key: delivery.kind === 'replace' ? key : delivery.id,
      language,
      ...(delivery.kind === 'replace' && delivery.receipt ? { replaces: delivery.receipt } : {}),
    });
  }

  return {
    sendDue: () => {
      lookAgain();
      running ??= sendAll();
      return running;
    },
    takeOver: async (alone) => {
      if (alone)
        await db
          .updateTable('outbox')
          .set({ lease_until: '' })
          .where('state', '=', sql.lit('sending'))
          .execute();
      await doubtDeadLeases(db, clock.now(), systemClock.now());
    },
    stop: async () => {
      stopped = true;
      wake();
      await running;
      await Promise.all([...busy.values()].map(({ sent }) => sent));
    },
  };
}

// The platform has answered: while the database is out of reach for a moment, what it said is not given up.
async function persist(settle: () => Promise<void>): Promise<void> {
  for (let left = 10; ; left--) {
    try {
      return await settle();
    } catch (error) {
      if (left === 0) throw error;
      await once(AbortSignal.timeout(500), 'abort');
    }
  }
}

// One attempt takes less than this; a lease that ends during it would let another process begin the same message.
function hasTime({ delivery }: Claimed): boolean {
  return (delivery.lease_until ?? '') > iso(later(systemClock.now(), seconds(15)));
}

async function doubtDeadLeases(db: Db, now: Date, leaseNow: Date): Promise<void> {
  const dead = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', sql.lit('sending'))
    .where('lease_until', '<=', iso(leaseNow))
    .execute();
  for (const delivery of dead)
    await settleDoubtful(db, now, delivery, 'the process ended while it was being sent');
}
