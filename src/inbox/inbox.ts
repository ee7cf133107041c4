import { sql } from 'kysely';
import { keptQuery } from '../db/kept-query.ts';
import type { Incoming } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Db, Reply } from '../kernel/work.ts';

/** Keeps an event whose work takes long, before anything is done with it. Its reply, when it was done before. */
export async function keepIncoming(db: Db, now: Date, incoming: Incoming): Promise<Reply | undefined> {
  const inserted = await db
    .insertInto('inbox')
    .values({
      ...keyOf(incoming),
      received_at: iso(now),
      body: holdsFile(incoming) ? null : JSON.stringify(incoming),
      state: 'new',
      attempts: 0,
      reply: null,
    })
    .onConflict((c) => c.columns(['platform', 'tenant', 'sender', 'event']).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows) === 1 ? undefined : replyTo(db, incoming);
}

/** The reply of an event that is done. */
export async function replyTo(db: Db, incoming: Incoming): Promise<Reply | undefined> {
  const { rows } = await repliesTo(db, keyOf(incoming));
  return rows[0]?.reply ? JSON.parse(rows[0].reply) : undefined;
}

const key = ['platform', 'tenant', 'sender', 'event'] as const;

const repliesTo = keptQuery(key, (db, which) =>
  db
    .selectFrom('inbox')
    .select('reply')
    .where((eb) => eb.and(which)),
);

/**
 * Keeps that an event is done, in the same transaction as its effect; throws DoneElsewhere when another process was first,
 * so that this effect is undone. Nothing that people typed is kept, and of somebody who is forgotten nothing at all.
 */
export async function keepDone(db: Db, now: Date, incoming: Incoming, reply: Reply): Promise<void> {
  if (reply.kind === 'say' && reply.erased) return;
  const done = { ...keyOf(incoming), at: iso(now), reply: JSON.stringify(reply) };
  const { numAffectedRows } = await insertDone(db, done);
  if (Number(numAffectedRows) === 0) throw new DoneElsewhere();
}

const insertDone = keptQuery([...key, 'at', 'reply'], (db, { at, reply, ...which }) => {
  const done = { state: 'done' as const, body: null, reply };
  return db
    .insertInto('inbox')
    .values({ ...which, received_at: at, attempts: 0, ...done })
    .onConflict((c) => c.columns(key).doUpdateSet(done).where('inbox.state', '=', 'new'));
});

export class DoneElsewhere extends Error {}

/** Nothing happened, and the person was told so: the same form may be sent again. */
export async function forgetIncoming(db: Db, incoming: Incoming): Promise<void> {
  await db
    .deleteFrom('inbox')
    .where((eb) => eb.and(keyOf(incoming)))
    .where('state', '=', 'new')
    .execute();
}

/**
 * What a dead process had taken in before this moment and not done. An event that ended the process three times is given
 * up, and so is an uploaded file: it is not kept, and its person sees that nothing came of it and sends it again.
 */
export async function unfinished(db: Db, before: Date): Promise<readonly Incoming[]> {
  const left = await db
    .selectFrom('inbox')
    .select(['body', 'attempts'])
    .where('state', '=', sql.lit('new'))
    .where('received_at', '<=', iso(before))
    .orderBy('received_at')
    .execute();
  if (left.length === 0) return [];
  const those = db
    .updateTable('inbox')
    .where('state', '=', sql.lit('new'))
    .where('received_at', '<=', iso(before));
  await those
    .set({ state: 'dead', body: null })
    .where((eb) => eb.or([eb('attempts', '>=', 3), eb('body', 'is', null)]))
    .execute();
  await those.set((eb) => ({ attempts: eb('attempts', '+', 1) })).execute();
  return left.flatMap(({ body, attempts }) => (body && attempts < 3 ? [JSON.parse(body) as Incoming] : []));
}

// A guest list may hold what we must not keep; it is read before anything of it is written.
function holdsFile({ said }: Incoming): boolean {
  return (
    said.kind === 'submit' &&
    Object.values(said.values).some((value) => typeof value === 'object' && 'base64' in value)
  );
}

// The sender is part of the key: nobody gets another person's answer by guessing an event id.
function keyOf({ from, event }: Incoming) {
  return { platform: from.platform, tenant: from.tenant, sender: from.id, event };
}
