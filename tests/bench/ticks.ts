import type { OpenDatabase } from '../../src/db/database.ts';
import { iso } from '../../src/kernel/clock.ts';
import { benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { median, ms, timed } from './measure.ts';

/** What one tick costs while more and more reminders wait for a later day. It must not grow with those that are not due. */
export async function benchTicks(opened: OpenDatabase): Promise<Figure[]> {
  const world = await benchWorld(opened);
  const { db } = world;
  const now = iso(world.clock.now());
  await db
    .insertInto('actions')
    .values({
      id: 'A',
      session_id: 'S1',
      title: 'Belgids maken',
      first_step: 'Vraag twee namen.',
      due_on: '2030-01-01',
      owner_id: 'P15',
      asked_id: null,
      made_by: 'X1',
      status: 'open',
      confirmed_at: now,
      nudges_stopped_at: null,
      closed_at: null,
      created_at: now,
    })
    .execute();
  const figures: Figure[] = [];
  let there = 0;
  let first = 0;
  for (const wanted of [100, 10_000, 1_000_000]) {
    for (; there < wanted; there = Math.min(wanted, there + 4_000)) {
      const rows = Array.from({ length: Math.min(4_000, wanted - there) }, (_, i) => nudge(there + i));
      await db.insertInto('nudges').values(rows).execute();
    }
    // The first ones after a million inserts also pay for tidying up after those.
    for (let i = 0; i < 200; i++) await world.bot.tick();
    const ticks: number[] = [];
    for (let i = 0; i < 300; i++) ticks.push(await timed(() => world.bot.tick()));
    const cost = median(ticks);
    first ||= cost;
    figures.push({
      what: `${opened.kind}: one tick with ${wanted.toLocaleString('en')} future reminders`,
      value: `${ms(cost)} (${(cost / first).toFixed(2)} x the first)`,
    });
  }
  return figures;
}

function nudge(n: number) {
  const due = new Date(Date.UTC(2029, 0, 1, 8, 30) + n * 60_000);
  return {
    id: `n${n}`,
    action_id: 'A',
    person_id: 'P15',
    kind: 'soon' as const,
    due_at: iso(due),
    state: 'waiting' as const,
    settled_at: null,
  };
}
