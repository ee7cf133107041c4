import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openWorld, wordsOf } from '../support/world.ts';

/** A message of each kind, one of them of use for an hour only. */
async function tell({ db, clock, door }: World, person: string, text: string, hours?: number): Promise<void> {
  const work = workAt(db, clock.now(), { adapters: [door], routes, box: testBox });
  const expiresAt = hours ? new Date(clock.now().getTime() + hours * 3_600_000) : undefined;
  for (const kind of ['arrive', 'personal', 'replace'] as const) {
    const says = `${text} (${kind})`;
    const message = { summary: says, blocks: [{ kind: 'text' as const, text: says }] };
    await work.deliver(person, message, says, kind, expiresAt ? { expiresAt } : {});
  }
}

const heard = (world: World, person: string) =>
  world
    .as(person)
    .received()
    .map(({ summary }) => summary);

test('nothing reaches whoever paused; on the morning they named comes what is still of use', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  expect((await omar.says('pauze tot vrijdag')).message.summary).toContain('tot vrijdag 29 januari 2027');
  await tell(world, 'P15', 'blijft goed');
  await tell(world, 'P15', 'even goed', 1);
  await tell(world, 'P20', 'blijft goed');
  await world.moveTo('2027-01-28T22:00:00.000Z');
  expect(heard(world, 'P15')).toEqual([]);
  expect(heard(world, 'P20')).toHaveLength(3);
  expect(wordsOf(await omar.sees(ShowInbox({})))).toContain('blijft goed (personal)');
  expect((await omar.says('tafel')).kind).toBe('say');
  await world.moveTo('2027-01-29T06:59:00.000Z');
  expect(heard(world, 'P15')).toEqual([]);
  await world.moveTo('2027-01-29T07:00:00.000Z');
  expect(heard(world, 'P15').sort()).toEqual([
    'blijft goed (arrive)',
    'blijft goed (personal)',
    'blijft goed (replace)',
  ]);
  await tell(world, 'P15', 'daarna');
  await world.bot.tick();
  expect(heard(world, 'P15')).toHaveLength(6);
});

test('whoever stopped hears nothing until they say go on, also after coming in by another door', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  await omar.says('stop');
  await tell(world, 'P15', 'later');
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  await world.stranger('other-phone').says(`mee ${code}`);
  await world.moveTo('2027-02-20T09:00:00.000Z');
  expect(world.door.arrived).toEqual([]);
  expect((await omar.says('pauze')).message.summary).toBe('Even geen berichten');
  const home = (await omar.says('begin')).message;
  expect(wordsOf(home)).toContain('Ik stuur je nu geen berichten.');
  expect(buttonIn(home, 'Stuur weer berichten').press).toBeTruthy();
  expect(wordsOf((await world.as('P20').says('begin')).message)).not.toContain('geen berichten');
  expect((await omar.says('verder')).message.summary).toContain('weer berichten');
  expect(world.door.arrived.map(({ message }) => message.summary)).toContain('later (personal)');
  expect((await omar.says('verder')).message.summary).toContain('gewoon berichten');
});

test('a moment that cannot be understood changes nothing', async () => {
  const world = await openWorld();
  const refused = await world.as('P15').says('pauze tot het wat rustiger is');
  expect(refused).toMatchObject({ kind: 'refuse' });
  await tell(world, 'P15', 'gewoon');
  await world.bot.tick();
  expect(heard(world, 'P15')).toHaveLength(3);
});
