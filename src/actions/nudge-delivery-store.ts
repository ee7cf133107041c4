import { iso } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { Nudge } from './nudge.ts';
import { addNudges } from './nudge-store.ts';

/** What the message of these nudges is called: by its first one. */
export function nudgeKey(firstNudgeId: string): string {
  return `nudge:${firstNudgeId}`;
}

/** Nudge messages that could leave now, but did not: a door was shut, or the bot was off. The first nudge of each. */
export async function unsentNow(db: Db, now: Date): Promise<(Nudge & { zone: string })[]> {
  const ready = await db
    .selectFrom('outbox')
    .select('key')
    .where('state', '=', 'ready')
    .where('not_before', '<=', iso(now))
    .where('key', 'like', nudgeKey('%'))
    .execute();
  if (ready.length === 0) return [];
  return db
    .selectFrom('nudges')
    .innerJoin('actions', 'actions.id', 'nudges.action_id')
    .innerJoin('sessions', 'sessions.id', 'actions.session_id')
    .selectAll('nudges')
    .select('sessions.zone')
    .where(
      'nudges.id',
      'in',
      ready.map(({ key }) => key.slice(nudgeKey('').length)),
    )
    .execute();
}

/** The same, about one action: whether they could leave now or wait for a door. */
export async function unsentAbout(db: Db, actionId: string): Promise<Nudge[]> {
  const bundles = await db
    .selectFrom('nudges as about')
    .innerJoin('nudges', (join) =>
      join
        .onRef('nudges.person_id', '=', 'about.person_id')
        .onRef('nudges.settled_at', '=', 'about.settled_at'),
    )
    .selectAll('nudges')
    .where('about.action_id', '=', actionId)
    .where('about.state', '=', 'sent')
    .execute();
  if (bundles.length === 0) return [];
  const unsent = await db
    .selectFrom('outbox')
    .select('key')
    .where(
      'key',
      'in',
      bundles.map(({ id }) => nudgeKey(id)),
    )
    .where('person_id', 'in', [...new Set(bundles.map(({ person_id }) => person_id))])
    .where('state', 'in', ['ready', 'waiting'])
    .execute();
  const keys = new Set(unsent.map(({ key }) => key));
  return bundles.filter(({ id }) => keys.has(nudgeKey(id)));
}

/** Takes a message back that has not left. Its nudges wait again, under new ids: a delivery's key is used once. */
export async function takeBack(work: Work, first: Nudge): Promise<void> {
  await cancelDeliveries(work.db, work.now, first.person_id, nudgeKey(first.id));
  const bundle = await work.db
    .selectFrom('nudges')
    .selectAll()
    .where('person_id', '=', first.person_id)
    .where('settled_at', '=', first.settled_at)
    .execute();
  await work.db
    .updateTable('nudges')
    .set({ state: 'cleared', settled_at: null })
    .where(
      'id',
      'in',
      bundle.map(({ id }) => id),
    )
    .execute();
  await addNudges(
    work,
    bundle.filter(({ state }) => state === 'sent'),
  );
}
