import type { BotParts } from '../../src/bot.ts';
import { linkChannelTo } from '../../src/channels/channel-store.ts';
import { rows } from '../../src/demo/demo-rows.ts';
import { demoStart } from '../../src/demo/load-demo.ts';
import { playStory } from '../../src/demo/play-story.ts';
import type { RehearsalClock } from '../../src/demo/rehearsal-clock.ts';
import { beginRehearsal, rehearsalClock } from '../../src/demo/rehearsal-clock.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { Db } from '../../src/kernel/work.ts';
import { mailRoad } from '../../src/mail/letters.ts';
import { chores } from '../../src/schedule.ts';
import type { TestDoor } from '../support/test-door.ts';
import { testDoor } from '../support/test-door.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld } from '../support/world.ts';

/** A message that reached somebody: by which door, and when. */
export interface Arrival {
  readonly platform: string;
  readonly to: string;
  readonly at: Date;
  readonly key: string;
  readonly message: SealedMessage;
}

export interface ToldWorld extends World {
  readonly arrivals: readonly Arrival[];
  /** Sends the clock to a place of the story, as its organiser does. */
  goesTo(label: string): Promise<void>;
}

const platforms = ['slack', 'teams', 'web', 'mail'] as const;

/**
 * A rehearsal as main.ts opens it, with the tables planned: its own clock, which walks, and the story. Everybody is where
 * the files of the invented region say: in Slack, in Teams, on the web, by mail, or on paper, which is no door at all.
 */
export async function openToldWorld(look: (world: World) => Promise<SealedMessage>): Promise<ToldWorld> {
  let clock: RehearsalClock | undefined;
  const now = () => clock?.now() ?? new Date(demoStart);
  const arrivals: Arrival[] = [];
  const parts: Partial<BotParts> = {
    clock: { now },
    chores: [...chores, playStory],
    adapters: [
      testDoor(),
      ...platforms.map((platform) => noting(testDoor(platform), arrivals, now, () => world.db)),
    ],
    mail: mailRoad,
    afterChange: async () => {
      await clock?.walk(world.db, () => world.bot.tick());
    },
  };
  const world: World = await openPlannedWorld(parts);
  await openTheirDoors(world);
  await beginRehearsal(world.db, demoStart);
  clock = await rehearsalClock(world.db);
  const goesTo = async (label: string) => {
    await world.as('X1').presses(await look(world), label);
  };
  return { ...world, arrivals, goesTo };
}

function noting(door: TestDoor, arrivals: Arrival[], now: () => Date, db: () => Db): TestDoor {
  return {
    ...door,
    send: async (to, message, how) => {
      const { key } = await db()
        .selectFrom('outbox')
        .select('key')
        .where('id', '=', how.key)
        .executeTakeFirstOrThrow();
      arrivals.push({ platform: door.platform, to: to.id, at: now(), key, message });
      return `receipt-${arrivals.length}`;
    },
  };
}

async function openTheirDoors({ db, session }: World): Promise<void> {
  const [at, before] = [demoStart, '2027-01-01T09:00:00.000Z'];
  await db.updateTable('doors').set({ preferred_at: before }).execute();
  for (const row of rows('people')) {
    const person = row('person_id');
    const byMail = row('channel') === 'paper' && row('email') !== '';
    if (row('channel') === 'paper') await db.deleteFrom('doors').where('person_id', '=', person).execute();
    const platform = byMail ? 'mail' : row('channel');
    if (platform === 'paper') continue;
    const door = { platform, tenant: '', id: person, person_id: person };
    await db
      .insertInto('doors')
      .values({ ...door, linked_at: at, preferred_at: at })
      .execute();
  }
  await linkChannelTo(db, new Date(at), { platform: 'slack', tenant: '', id: 'hall' }, session, 'X1');
}
