import type { Incoming } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import type { Db, Reply } from '../kernel/work.ts';

/**
 * Keeps an event before anything is done with it. `first`: it is new. Otherwise this very event was here before, with
 * its reply when it was handled.
 */
export async function keepIncoming(
  db: Db,
  now: Date,
  incoming: Incoming,
): Promise<{ readonly first: true } | { readonly first: false; readonly reply?: Reply }> {
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
  if (Number(inserted.numInsertedOrUpdatedRows) === 1) return { first: true };
  const reply = await replyTo(db, incoming);
  return reply ? { first: false, reply } : { first: false };
}

/** The reply of an event that is done. */
export async function replyTo(db: Db, incoming: Incoming): Promise<Reply | undefined> {
  const known = await db
    .selectFrom('inbox')
    .select('reply')
    .where((eb) => eb.and(keyOf(incoming)))
    .executeTakeFirst();
  return known?.reply ? JSON.parse(known.reply) : undefined;
}

/**
 * In the same transaction as the effect; throws DoneElsewhere when another process was first, so that this effect is
 * undone. The body goes: it may hold what people typed.
 */
export async function markDone(db: Db, incoming: Incoming, reply: Reply): Promise<void> {
  const marked = await db
    .updateTable('inbox')
    .set({ state: 'done', body: null, reply: JSON.stringify(reply) })
    .where((eb) => eb.and(keyOf(incoming)))
    .where('state', '=', 'new')
    .executeTakeFirst();
  if (Number(marked.numUpdatedRows) === 0) throw new DoneElsewhere();
}

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
    .where('state', '=', 'new')
    .where('received_at', '<=', iso(before))
    .orderBy('received_at')
    .execute();
  if (left.length === 0) return [];
  const those = db.updateTable('inbox').where('state', '=', 'new').where('received_at', '<=', iso(before));
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
