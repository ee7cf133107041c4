import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import type { Database } from '../../src/db/tables.ts';
import { demoSession } from '../../src/demo/load-demo.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import { openRegion } from './region.ts';

test('when the database is out of reach for a moment the bot lives on, says so kindly, and the same press works after', async () => {
  const { look, press, bot, untilSent } = await openRegion();
  const event = randomUUID();
  const postRound = () => press('X1', PostRound({ session: demoSession, round: 'R1' }), event);
  for (let outage = 0; outage < 3; outage++) {
    const heard = await look((db) => during(db, () => postRound()));
    expect(heard?.words).toMatch(/Sorry, dat ging mis aan mijn kant|Ronde 1 is bekendgemaakt/);
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  }
  await expect
    .poll(async () => (await postRound())?.words, { timeout: 10_000 })
    .toContain('Ronde 1 is bekendgemaakt.');
  await untilSent(54);
});

/** Cuts every connection to the database off, or keeps its file for ourselves, and does this meanwhile. */
async function during<T>(db: Kysely<Database>, act: () => Promise<T>): Promise<T> {
  if (inject('postgres')) {
    const cutOff = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    const acting = act();
    await cutOff.execute(db);
    return acting;
  }
  return db.connection().execute(async (one) => {
    await sql`begin exclusive`.execute(one);
    return act().finally(() => sql`rollback`.execute(one));
  });
}
