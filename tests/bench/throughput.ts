import { z } from 'zod';
import type { OpenDatabase } from '../../src/db/database.ts';
import { iso } from '../../src/kernel/clock.ts';
import { intent } from '../../src/kernel/intent.ts';
import { route } from '../../src/kernel/route.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import { benchSecret, benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { timed } from './measure.ts';

const Tell = intent('bench.tell', 'changes', z.object({ n: z.number() }));
const message = { summary: 'Ronde 2', blocks: [{ kind: 'text' as const, text: 'Jij gaat naar tafel 4.' }] };
const tell = route(Tell, async (work, _asker, { n }) => {
  await work.deliver(`P${String((n % 48) + 1).padStart(2, '0')}`, message, `bench:${n}`, 'arrive');
  return { kind: 'say', message };
});

/** One request in (kept, handled, answered) that makes one message out (claimed, sent, settled), against a bare insert. */
export async function benchThroughput(opened: OpenDatabase): Promise<Figure[]> {
  const world = await benchWorld(opened, { routes: [tell] });
  const count = 1_500;
  const bare = await timed(async () => {
    for (let n = 0; n < count; n++) {
      await opened.db
        .insertInto('claim_tries')
        .values({ key: `bench ${n}`, tried_at: iso(world.clock.now()) })
        .execute();
    }
  });
  const through = await timed(async () => {
    for (let n = 0; n < count; n += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, i) => ask(n + i)));
    }
    while (world.door.arrived.length < count) await world.bot.tick();
  });
  const perSecond = (time: number) => Math.round((count / time) * 1_000);
  return [
    {
      what: `${opened.kind}: bare inserts, one commit each`,
      value: `${perSecond(bare).toLocaleString('en')} a second`,
    },
    {
      what: `${opened.kind}: messages through inbox and outbox`,
      value: `${perSecond(through).toLocaleString('en')} a second (one costs as much as ${(through / bare).toFixed(1)} bare inserts)`,
    },
  ];

  async function ask(n: number) {
    const { kind } = await world.bot.receive({
      event: `bench-${n}`,
      from: { platform: 'test', tenant: '', id: 'X1' },
      said: { kind: 'press', token: sealIntent(benchSecret, Tell({ n }), 'X1') },
      where: { kind: 'private' },
    });
    if (kind !== 'say') throw new Error(`${opened.kind} said no to one of fifty at once`);
  }
}
