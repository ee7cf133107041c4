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
import type { Filled } from './database.ts';
import { movingClock } from './moving-clock.ts';
import { testBox } from './test-box.ts';

export const secret = 'a secret for tests';

/** Fills a copy of the last one for each step of the invented region. `copy` makes one, and says where it is. */
export async function fillTemplates(
  empty: string,
  copy: (from: string, name: Filled) => Promise<string>,
): Promise<Readonly<Record<Filled, string>>> {
  const now = new Date(demoStart);
  const invited = await copy(empty, 'invited');
  await change(invited, (db) => loadDemo({ db, now, box: testBox }));
  const inside = await copy(invited, 'inside');
  await change(inside, (db) => letEverybodyIn(db, now));
  const planned = await copy(inside, 'planned');
  await change(planned, planTheDay);
  return { invited, inside, planned };
}

async function change(where: string, fill: (db: Db) => Promise<unknown>): Promise<void> {
  const opened = await openDatabase(where);
  await fill(opened.db).finally(() => opened.close());
}

async function letEverybodyIn(db: Db, now: Date): Promise<void> {
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

async function planTheDay(db: Db): Promise<void> {
  const bot = createBot({
    db,
    clock: movingClock(demoStart),
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
}
