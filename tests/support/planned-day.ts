import pino from 'pino';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import { openDatabase } from '../../src/db/database.ts';
import { demoSession, demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { routes } from '../../src/intents.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import type { Db } from '../../src/kernel/work.ts';
import { PlanRotations } from '../../src/rotations/rotation-intents.ts';
import { movingClock } from './moving-clock.ts';
import { testBox } from './test-box.ts';

export const secret = 'a secret for tests';

/** The invented region, with everybody in by a door made of memory. */
export async function letEverybodyIn(db: Db, now: Date): Promise<void> {
  await loadDemo({ db, now, box: testBox });
  const at = now.toISOString();
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
  await db.updateTable('seats').set({ claimed_at: at }).execute();
}

/** Fills this database with the invented region, and lets its organiser plan the tables. */
export async function planTheDay(where: string): Promise<void> {
  const opened = await openDatabase(where);
  const { db } = opened;
  const clock = movingClock(demoStart);
  await letEverybodyIn(db, clock.now());
  const bot = createBot({
    db,
    clock,
    secret,
    box: testBox,
    adapters: [],
    routes,
    chores: [],
    understand,
    forbidden: forbiddenIn,
    log: pino({ level: 'fatal' }),
  });
  const { kind, message } = await bot.receive({
    event: 'plan',
    from: { platform: 'test', tenant: '', id: 'X1' },
    said: { kind: 'press', token: sealIntent(secret, PlanRotations({ session: demoSession }), 'X1') },
    where: { kind: 'private' },
  });
  if (kind !== 'say') throw new Error(message.summary);
  await bot.stop();
  await opened.close();
}
