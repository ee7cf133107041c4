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
  const known = await find(db, incoming);
  return known?.reply ? { first: false, reply: JSON.parse(known.reply) } : { first: false };
}

/** In the same transaction as the effect. The body goes: it may hold what people typed. */
export async function markDone(db: Db, incoming: Incoming, reply: Reply): Promise<void> {
  await db
    .updateTable('inbox')
    .set({ state: 'done', body: null, reply: JSON.stringify(reply) })
    .where((eb) => eb.and(keyOf(incoming)))
    .execute();
}

/** Nothing happened, and the person was told so: the same form may be sent again. */
export async function forgetIncoming(db: Db, incoming: Incoming): Promise<void> {
  await db
    .deleteFrom('inbox')
    .where((eb) => eb.and(keyOf(incoming)))
    .execute();
}

/**
 * What a dead process had taken in and not done. An event that ended the process three times is given up, and so is an
 * uploaded file: it is not kept, and its person sees that nothing came of it and sends it again.
 */
export async function unfinished(db: Db): Promise<readonly Incoming[]> {
  await db.deleteFrom('inbox').where('state', '=', 'new').where('body', 'is', null).execute();
  await db
    .updateTable('inbox')
    .set({ state: 'dead', body: null })
    .where('state', '=', 'new')
    .where('attempts', '>=', 3)
    .execute();
  const rows = await db
    .selectFrom('inbox')
    .select('body')
    .where('state', '=', 'new')
    .orderBy('received_at')
    .execute();
  await db
    .updateTable('inbox')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('state', '=', 'new')
    .execute();
  return rows.flatMap(({ body }) => (body ? [JSON.parse(body) as Incoming] : []));
}

// A guest list may hold what we must not keep; it is read before anything of it is written.
function holdsFile({ said }: Incoming): boolean {
  return (
    said.kind === 'submit' &&
    Object.values(said.values).some((value) => typeof value === 'object' && 'base64' in value)
  );
}

function find(db: Db, incoming: Incoming) {
  return db
    .selectFrom('inbox')
    .select('reply')
    .where((eb) => eb.and(keyOf(incoming)))
    .executeTakeFirst();
}

// The sender is part of the key: nobody gets another person's answer by guessing an event id.
function keyOf({ from, event }: Incoming) {
  return { platform: from.platform, tenant: from.tenant, sender: from.id, event };
}
