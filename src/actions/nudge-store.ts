import { sql } from 'kysely';
import { iso, moment } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { readFreeDays } from './free-days-store.ts';
import type { DueNudge, Nudge, NudgeToSend } from './nudge.ts';
import { kindsUpTo } from './nudge.ts';

export type NewNudge = Pick<Nudge, 'action_id' | 'person_id' | 'kind' | 'due_at'>;

export async function addNudges(work: Work, nudges: readonly NewNudge[]): Promise<void> {
  if (nudges.length === 0) return;
  const rows = nudges.map(({ action_id, person_id, kind, due_at }) => ({
    id: work.newId(),
    action_id,
    person_id,
    kind,
    due_at,
    state: 'waiting' as const,
    settled_at: null,
  }));
  await work.db.insertInto('nudges').values(rows).execute();
}

/** How many of this action's nudges left. */
export async function nudgesSent(db: Db, actionId: string): Promise<number> {
  const { sent } = await db
    .selectFrom('nudges')
    .select((eb) => eb.fn.countAll<number>().as('sent'))
    .where('action_id', '=', actionId)
    .where('settled_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(sent);
}

/** Is something about this action still to come? */
export async function isWaiting(db: Db, actionId: string): Promise<boolean> {
  const found = await db
    .selectFrom('nudges')
    .select('id')
    .where('action_id', '=', actionId)
    .where('state', '=', sql.lit('waiting'))
    .executeTakeFirst();
  return found !== undefined;
}

/** Nothing more is said or expected about the nudges that left, and those that were due until then. */
export async function clearNudgesOf(db: Db, actionId: string, dueUntil?: Date): Promise<void> {
  await db
    .updateTable('nudges')
    .set({ state: 'cleared' })
    .where('action_id', '=', actionId)
    .where((eb) => {
      const waiting = eb('state', '=', sql.lit('waiting'));
      return eb.or([
        eb('state', '=', 'sent'),
        dueUntil ? eb.and([waiting, eb('due_at', '<=', iso(dueUntil))]) : waiting,
      ]);
    })
    .execute();
}

/** Nothing is said about this action before this moment; what would come in between waits until then. */
export async function holdNudges(db: Db, actionId: string, until: Date): Promise<void> {
  await db
    .updateTable('nudges')
    .set({ due_at: iso(until) })
    .where('action_id', '=', actionId)
    .where('state', '=', sql.lit('waiting'))
    .where('due_at', '<', iso(until))
    .execute();
}

/** Moves a nudge that still waits for the moment it was planned for. */
export async function moveWaiting(
  db: Db,
  actionId: string,
  kind: Nudge['kind'],
  from: string,
  to: string,
): Promise<void> {
  await db
    .updateTable('nudges')
    .set({ due_at: to })
    .where('action_id', '=', actionId)
    .where('kind', '=', kind)
    .where('state', '=', sql.lit('waiting'))
    .where('due_at', '=', from)
    .execute();
}

/** All due nudges of the people whose turn it is, the longest waiting first. `limit` counts nudges, not people. */
export async function dueNudges(db: Db, now: Date, limit: number): Promise<DueNudge[]> {
  const first = await db
    .selectFrom('nudges')
    .select('person_id')
    .where('state', '=', sql.lit('waiting'))
    .where('due_at', '<=', iso(now))
    .orderBy('due_at')
    .limit(limit)
    .execute();
  if (first.length === 0) return [];
  const rows = await db
    .selectFrom('nudges')
    .innerJoin('actions', 'actions.id', 'nudges.action_id')
    .innerJoin('sessions', 'sessions.id', 'actions.session_id')
    .innerJoin('people', 'people.id', 'nudges.person_id')
    .selectAll('actions')
    .select([
      'nudges.id as nudgeId',
      'nudges.person_id as personId',
      'nudges.kind',
      'people.first_name as firstName',
      'people.language',
      'people.free_days as freeDays',
      'sessions.zone',
    ])
    .where('nudges.state', '=', 'waiting')
    .where('nudges.due_at', '<=', iso(now))
    .where('nudges.person_id', 'in', [...new Set(first.map((row) => row.person_id))])
    .execute();
  return rows.map(({ nudgeId, personId, kind, firstName, language, freeDays, zone, ...action }) => ({
    id: nudgeId,
    personId,
    kind,
    firstName,
    language,
    zone,
    free: readFreeDays(freeDays),
    action,
  }));
}

/** When each of these people got the last nudge message. */
export async function lastSentTo(db: Db, personIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom('nudges')
    .select((eb) => ['person_id', eb.fn.max('settled_at').as('at')])
    .where('person_id', 'in', personIds)
    .where('settled_at', 'is not', null)
    .groupBy('person_id')
    .execute();
  return new Map(rows.flatMap(({ person_id, at }) => (at ? [[person_id, moment(at)] as const] : [])));
}

/** The planned ones that the same words already said are cleared with it. */
export async function markSent(work: Work, sent: readonly NudgeToSend[]): Promise<void> {
  for (const [kind, same] of Map.groupBy(sent, (one) => one.kind)) {
    const ids = same.map(({ nudge }) => nudge.id);
    await work.db
      .updateTable('nudges')
      .set({ state: 'sent', kind, settled_at: iso(work.now) })
      .where('id', 'in', ids)
      .execute();
    await work.db
      .updateTable('nudges')
      .set({ state: 'cleared' })
      .where(
        'action_id',
        'in',
        same.map(({ nudge }) => nudge.action.id),
      )
      .where('state', '=', sql.lit('waiting'))
      .where('kind', 'in', kindsUpTo(kind))
      .execute();
  }
}

export async function markCleared(db: Db, nudges: readonly DueNudge[]): Promise<void> {
  if (nudges.length === 0) return;
  await db.updateTable('nudges').set({ state: 'cleared' }).where('id', 'in', ids(nudges)).execute();
}

export async function waitUntil(db: Db, nudges: readonly DueNudge[], until: Date): Promise<void> {
  await db
    .updateTable('nudges')
    .set({ due_at: iso(until) })
    .where('id', 'in', ids(nudges))
    .execute();
}

/** The nudges of every action of a session. */
export async function nudgesOfSession(db: Db, sessionId: string): Promise<Map<string, Nudge[]>> {
  const nudges = await db
    .selectFrom('nudges')
    .innerJoin('actions', 'actions.id', 'nudges.action_id')
    .selectAll('nudges')
    .where('actions.session_id', '=', sessionId)
    .execute();
  return Map.groupBy(nudges, ({ action_id }) => action_id);
}

const ids = (nudges: readonly { readonly id: string }[]) => nudges.map(({ id }) => id);
