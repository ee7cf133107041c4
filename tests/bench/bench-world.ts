import pino from 'pino';
import type { BotParts } from '../../src/bot.ts';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { routes } from '../../src/intents.ts';
import { iso } from '../../src/kernel/clock.ts';
import { chores } from '../../src/schedule.ts';
import { movingClock } from '../support/moving-clock.ts';
import { testBox } from '../support/test-box.ts';
import { testDoor } from '../support/test-door.ts';

export const benchSecret = 'a secret for the bench';

/** The invented region with a bot on it, everybody reachable by a door made of memory. */
export async function benchWorld({ db }: OpenDatabase, change: Partial<BotParts> = {}) {
  const clock = movingClock(demoStart);
  const door = testDoor();
  await loadDemo({ db, now: clock.now(), box: testBox });
  const at = iso(clock.now());
  const people = await db.selectFrom('people').select('id').execute();
  await db
    .insertInto('doors')
    .values(
      people.map(({ id }) => ({
        platform: 'test',
        tenant: '',
        id,
        person_id: id,
        linked_at: at,
        preferred_at: at,
      })),
    )
    .execute();
  const bot = createBot({
    db,
    clock,
    secret: benchSecret,
    box: testBox,
    adapters: [door],
    routes,
    chores,
    understand,
    forbidden: forbiddenIn,
    log: pino({ level: 'silent' }),
    ...change,
  });
  return { db, clock, door, bot };
}
