import type { ExpressionBuilder, Selectable } from 'kysely';
import { PostgresAdapter, sql } from 'kysely';
import type { OutboxTable } from '../db/delivery-tables.ts';
import { keptQuery } from '../db/kept-query.ts';
import type { Database } from '../db/tables.ts';
import { transact } from '../db/transact.ts';
import type { Address } from '../kernel/adapter.ts';
import { iso, later, seconds } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Db } from '../kernel/work.ts';
import type { ClosedDoor } from './closed-door-store.ts';
import { closedDoors } from './closed-door-store.ts';

export type Delivery = Selectable<OutboxTable>;

export interface Claimed {
  readonly delivery: Delivery;
  readonly to: Address;
  /** What its words are in. */
  readonly language: Language;
  /** It was closed the last time: an arrival there is news. */
  readonly wasClosed: boolean;
}

/**
 * Takes the deliveries that may leave now and commits that they are being sent, before the first byte leaves.
 * Exactly one attempt follows each claim. `leaseNow` is the real time, also in a rehearsal: a lease ends when a
 * process is dead, not when somebody moves the clock.
 * @param underway whoever something is on its way to gets nothing more now
 * @param calls whether anybody would notice it there now
 */
export async function claimDeliveries(
  db: Db,
  { now, leaseNow }: { readonly now: Date; readonly leaseNow: Date },
  owner: string,
  limit: number,
  underway: readonly Claimed[],
  calls: (to: Address) => boolean = () => true,
): Promise<{ readonly claimed: readonly Claimed[]; readonly seen: number }> {
  return transact(db, async (tx) => {
    let due = tx
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', sql.lit('ready'))
      .where('not_before', '<=', iso(now))
      .where((eb) => eb.or([eb('retry_at', 'is', null), eb('retry_at', '<=', iso(now))]))
      .where((eb) => eb.not(isForAnyOf(eb, underway)))
      .orderBy('not_before')
      .orderBy('created_at')
      .orderBy('turn')
      .limit(limit);
    if (db.getExecutor().adapter instanceof PostgresAdapter) due = due.forUpdate().skipLocked();
    const rows = await due.execute();
    if (rows.length === 0) return { claimed: [], seen: 0 };
    const doors = new Map([...(await doorsOf(tx, now, rows)), ...(await channelsOf(tx, rows))]);
    const blocked = await blockedLanes(tx, now);
    const closed = await closedDoors(tx);
    const claimed: Claimed[] = [];
    for (const row of rows) {
      if (row.expires_at !== null && row.expires_at <= iso(now)) {
        await settle(tx, row, { state: 'expired', settled_at: iso(now) });
        continue;
      }
      const to = nextDoor(row, doors.get(row.person_id ?? laneOf(channelOf(row))) ?? [], calls);
      if (!to) {
        // Without a door that is open (paper, not claimed, all shut, asked for silence) it waits, and can be read the moment there is one.
        const ends = { state: 'dead', settled_at: iso(now) } as const;
        await settle(tx, row, row.person_id === null ? ends : { state: 'waiting' });
        continue;
      }
      const blockedUntil = blocked.get(laneOf(to));
      if (blockedUntil) {
        await settle(tx, row, { retry_at: blockedUntil });
        continue;
      }
      const claim = {
        state: 'sending' as const,
        attempts: row.attempts + 1,
        fence: row.fence + 1,
        lease_owner: owner,
        lease_until: iso(later(leaseNow, seconds(30))),
        platform: to.platform,
        tenant: to.tenant,
        address_id: to.id,
        // What stands behind another door cannot be replaced by this one.
        receipt: isWhere(row, to) ? row.receipt : null,
      };
      await settle(tx, row, claim);
      const wasClosed = closed.some((door) => shuts(door, to));
      claimed.push({ delivery: { ...row, ...claim }, to, language: to.language, wasClosed });
    }
    return { claimed, seen: rows.length };
  });
}

function isForAnyOf(eb: ExpressionBuilder<Database, 'outbox'>, underway: readonly Claimed[]) {
  const people = new Set(underway.flatMap(({ delivery }) => delivery.person_id ?? []));
  const channels = underway.filter(({ delivery }) => delivery.person_id === null);
  return eb.or([
    ...(people.size > 0
      ? [eb.and([eb('person_id', 'is not', null), eb('person_id', 'in', [...people])])]
      : []),
    ...channels.map(({ to: { platform, tenant, id } }) =>
      eb.and([eb('person_id', 'is', null), eb.and({ platform, tenant, address_id: id })]),
    ),
  ]);
}

/** May it still leave? Since the claim its words may be taken back for good, or its person asked for silence. */
export async function stillGoes(db: Db, now: Date, { delivery }: Claimed): Promise<boolean> {
  const { rows } = await claimedNow(db, { id: delivery.id, now: iso(now) });
  return rows[0]?.state === 'sending' && rows[0].fence === delivery.fence;
}

const claimedNow = keptQuery(['id', 'now'], (db, { id, now }) =>
  db
    .selectFrom('outbox')
    .leftJoin('people', 'people.id', 'outbox.person_id')
    .select(['outbox.state', 'outbox.fence'])
    .where('outbox.id', '=', id)
    .where((eb) => eb.or([eb('people.quiet_since', 'is', null), eb('people.quiet_until', '<=', now)])),
);

/** One address's road: what "later" from a platform closes. */
export function laneOf(to: Address): string {
  return `${to.platform}|${to.tenant}|${to.id}`;
}

type Door = Address & { readonly language: Language; readonly preferred_at?: string };

/** The preferred door first, then the next newest. Where nobody would notice it now, a way that nobody chose comes first. */
function nextDoor(row: Delivery, doors: readonly Door[], calls: (to: Address) => boolean): Door | undefined {
  const refused = new Set(JSON.parse(row.refused) as string[]);
  const open = doors.filter((door) => !refused.has(laneOf(door)));
  const [first] = open;
  if (!first || calls(first)) return first;
  return open.find((door) => door.preferred_at === '' && calls(door)) ?? first;
}

function channelOf({ platform, tenant, address_id: id }: Delivery): Address {
  return { platform: platform ?? '', tenant: tenant ?? '', id: id ?? '' };
}

function isWhere(row: Delivery, to: Address): boolean {
  return row.platform === to.platform && row.tenant === to.tenant && row.address_id === to.id;
}

function shuts(door: ClosedDoor, to: Address): boolean {
  return door.platform === to.platform && door.tenant === to.tenant && (door.id === '' || door.id === to.id);
}

// Who asked for silence has no door as long as that lasts.
async function doorsOf(db: Db, now: Date, rows: readonly Delivery[]): Promise<Map<string, Door[]>> {
  const people = new Set(rows.flatMap((row) => row.person_id ?? []));
  if (people.size === 0) return new Map();
  const doors = await db
    .selectFrom('doors')
    .innerJoin('people', 'people.id', 'doors.person_id')
    .select([
      'doors.platform',
      'doors.tenant',
      'doors.id',
      'doors.person_id',
      'doors.preferred_at',
      'people.language',
    ])
    .where('person_id', 'in', [...people])
    .where((eb) => eb.or([eb('quiet_since', 'is', null), eb('quiet_until', '<=', iso(now))]))
    .orderBy('preferred_at', 'desc')
    .orderBy('linked_at', 'desc')
    .execute();
  return Map.groupBy(doors, (door) => door.person_id);
}

// In the language of the organiser who linked it; one that was unlinked meanwhile still gets what was on its way.
async function channelsOf(db: Db, rows: readonly Delivery[]): Promise<Map<string, Door[]>> {
  const channels = rows.filter((row) => row.person_id === null).map(channelOf);
  if (channels.length === 0) return new Map();
  const linked = await db
    .selectFrom('session_channels')
    .innerJoin('people', 'people.id', 'session_channels.linked_by')
    .select([
      'session_channels.platform',
      'session_channels.tenant',
      'session_channels.id',
      'people.language',
    ])
    .execute();
  const languages = new Map(linked.map((channel) => [laneOf(channel), channel.language]));
  return new Map(
    channels.map((to) => [laneOf(to), [{ ...to, language: languages.get(laneOf(to)) ?? 'nl' }]]),
  );
}

async function blockedLanes(db: Db, now: Date): Promise<Map<string, string>> {
  const lanes = await db.selectFrom('lanes').selectAll().where('blocked_until', '>', iso(now)).execute();
  return new Map(lanes.map((lane) => [lane.key, lane.blocked_until]));
}

async function settle(db: Db, row: Delivery, outcome: Partial<Delivery>): Promise<void> {
  await db.updateTable('outbox').set(outcome).where('id', '=', row.id).execute();
}
