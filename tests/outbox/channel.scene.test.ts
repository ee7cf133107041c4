import { expect, test } from 'vitest';
import { linkChannelTo } from '../../src/channels/channel-store.ts';
import { routes } from '../../src/intents.ts';
import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import { seconds } from '../../src/kernel/clock.ts';
import type { DeliveryKind } from '../../src/kernel/work.ts';
import { channelOf, readIn } from '../channels/channels.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openWorld } from '../support/world.ts';
import { Post, post, Tell, tell, told } from './telling.ts';

async function withChannels(...ids: readonly string[]): Promise<World> {
  const world = await openWorld({ routes: [tell, post, ...routes] });
  for (const id of ids) await linkChannelTo(world.db, world.clock.now(), channelOf(id), world.session, 'X1');
  return world;
}

const posts = (world: World, text: string, kind: DeliveryKind) =>
  world.as('X1').asks(Post({ session: world.session, text, kind }));
const read = (world: World, channel: string) => readIn(world, channel).map(({ summary }) => summary);
const states = async ({ db }: World) => {
  const rows = await db.selectFrom('outbox').select('state').where('person_id', 'is', null).execute();
  return rows.map(({ state }) => state);
};

test('every channel of the meeting gets it once; the same key again sends nothing new', async () => {
  const world = await withChannels('hall', 'staff');
  await posts(world, 'Ronde 1', 'arrive');
  await posts(world, 'Ronde 1', 'arrive');
  expect([read(world, 'hall'), read(world, 'staff')]).toEqual([['Ronde 1'], ['Ronde 1']]);
});

test('a board is replaced in place, each channel under its own receipt', async () => {
  const world = await withChannels('hall', 'staff');
  await posts(world, 'Ronde 1', 'replace');
  await posts(world, 'Ronde 2', 'replace');
  const at = (channel: string) =>
    world.door.arrived
      .filter(({ to }) => to === channel)
      .map(({ message, replaces }) => [message.summary, replaces]);
  const receipts = [at('hall'), at('staff')].map(([, second]) => second);
  expect(receipts.map((one) => one?.[0])).toEqual(['Ronde 2', 'Ronde 2']);
  expect(new Set(receipts.map((one) => one?.[1])).size).toBe(2);
  expect(await world.db.selectFrom('outbox').select('id').execute()).toHaveLength(2);
});

test('a channel and a person with the same key each get their own', async () => {
  const world = await withChannels('hall');
  await world.as('X1').asks(told('Jij', 'arrive'));
  await posts(world, 'Allemaal', 'arrive');
  expect(world.as('P15').received()).toHaveLength(1);
  expect(read(world, 'hall')).toEqual(['Allemaal']);
});

test('"later" shuts the road of that channel only', async () => {
  const world = await withChannels('hall', 'staff');
  world.door.trouble = (to) => (to.id === 'hall' ? new TryLater('busy', seconds(5)) : undefined);
  await posts(world, 'Ronde 1', 'arrive');
  expect([read(world, 'hall'), read(world, 'staff')]).toEqual([[], ['Ronde 1']]);
  world.door.trouble = undefined;
  await world.bot.tick();
  expect(read(world, 'hall')).toEqual([]);
  world.clock.forward(seconds(5));
  await world.bot.tick();
  expect(read(world, 'hall')).toEqual(['Ronde 1']);
});

test.each([
  ['replace', ['Ronde 1'], 'sent'],
  ['arrive', ['Ronde 1'], 'sent'],
  ['personal', [], 'doubtful'],
] as const)('in doubt, a %s is treated in a channel as with a person', async (kind, arrives, state) => {
  const world = await withChannels('hall');
  world.door.trouble = () => new Ambiguous('reset');
  await posts(world, 'Ronde 1', kind);
  world.door.trouble = undefined;
  world.clock.forward(seconds(60));
  await world.bot.tick();
  expect(read(world, 'hall')).toEqual(arrives);
  expect(await states(world)).toEqual([state]);
});

test('a process that dies while it posts leaves it to the next', async () => {
  const world = await withChannels('hall');
  world.door.trouble = () => new TryLater('busy', 1);
  await posts(world, 'Ronde 1', 'arrive');
  await world.db
    .updateTable('outbox')
    .set({ state: 'sending', fence: 7, lease_until: '2026-01-01T00:00:00.000Z' })
    .execute();
  world.door.trouble = undefined;
  const next = world.restarted();
  await next.takeOver(true);
  world.clock.forward(seconds(2));
  await next.tick();
  expect(read(world, 'hall')).toEqual(['Ronde 1']);
  expect(await world.db.selectFrom('outbox').select(['state', 'fence', 'doubts']).execute()).toEqual([
    { state: 'sent', fence: 8, doubts: 1 },
  ]);
});

test('a channel that is shut has no next door; new words try it again', async () => {
  const world = await withChannels('hall');
  world.door.trouble = (to) => (to.id === 'hall' ? new Undeliverable('archived') : undefined);
  await posts(world, 'Ronde 1', 'replace');
  expect(await states(world)).toEqual(['dead']);
  world.door.trouble = undefined;
  await posts(world, 'Ronde 2', 'replace');
  expect(read(world, 'hall')).toEqual(['Ronde 2']);
});

test('anybody may press what is in a channel, and it only looks; what has an effect is never posted', async () => {
  const world = await withChannels('hall');
  const wrong = await world
    .as('X1')
    .asks(Post({ session: world.session, text: 'Nee', kind: 'arrive', button: 'changes' }));
  expect(wrong.kind).toBe('refuse');
  expect(read(world, 'hall')).toEqual([]);
  await world.as('X1').asks(Post({ session: world.session, text: 'Ja', kind: 'arrive', button: 'looks' }));
  const token = buttonIn(readIn(world, 'hall')[0] as never, 'Hulp').press;
  for (const who of ['P15', 'H1']) {
    const reply = await world.bot.receive({
      event: `look-${who}`,
      from: { platform: 'test', tenant: '', id: who },
      said: { kind: 'press', token },
      where: { kind: 'private' },
    });
    expect(reply.kind).toBe('say');
  }
});

test('a door hears in which language the words are: of the person, or of who linked the channel', async () => {
  const world = await openWorld({ routes: [tell, post, ...routes] });
  await world.db.updateTable('people').set({ language: 'en' }).where('id', 'in', ['X2', 'P16']).execute();
  const link = (id: string, by: string) =>
    linkChannelTo(world.db, world.clock.now(), channelOf(id), world.session, by);
  await link('hall', 'X1');
  await link('staff', 'X2');
  await posts(world, 'Ronde 1', 'arrive');
  await world.as('X1').asks(told('Dag'));
  await world.as('X1').asks(Tell({ who: 'P16', text: 'Hello', kind: 'arrive' }));
  const languages = world.door.arrived.map(({ to, language }) => [to, language]);
  expect(languages.sort()).toEqual([
    ['P15', 'nl'],
    ['P16', 'en'],
    ['hall', 'nl'],
    ['staff', 'en'],
  ]);
});
