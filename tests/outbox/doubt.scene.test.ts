import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { routes } from '../../src/intents.ts';
import type { Adapter, Receipt } from '../../src/kernel/adapter.ts';
import { Undeliverable } from '../../src/kernel/adapter.ts';
import { iso, later, seconds, systemClock } from '../../src/kernel/clock.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';
import { testDoor } from '../support/test-door.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { Tell, tell, told } from './telling.ts';

/** A door that stops halfway through a message, as when its process dies there; `goOn` lets that message end after all. */
function stuckDoor() {
  const door = testDoor();
  let stuck = true;
  let goOn: (end: Receipt | Error) => void = () => {};
  let reached: () => void = () => {};
  const isStuck = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const adapter: Adapter = {
    ...door,
    send: (to, message, how) => {
      if (!stuck) return door.send(to, message, how);
      return new Promise<Receipt>((resolve, reject) => {
        goOn = (end) => (end instanceof Error ? reject(end) : resolve(end));
        reached();
      });
    },
  };
  return {
    door,
    adapter,
    isStuck,
    arrived: () => door.arrived.map(({ message }) => message.summary),
    repair: () => {
      stuck = false;
    },
    goOn: (end: Receipt | Error) => goOn(end),
  };
}

/** Presses a button; the answer comes while the message that follows from it may still be on its way. */
function press(world: World, intent: Intent, who = 'X1', bot = world.bot) {
  return bot.receive({
    event: randomUUID(),
    from: { platform: 'test', tenant: '', id: who },
    said: { kind: 'press', token: world.as(who).tokenOf(intent) },
    where: { kind: 'private' },
  });
}

const stateOf = ({ db }: World) =>
  db.selectFrom('outbox').select(['state', 'receipt', 'doubts']).executeTakeFirstOrThrow();

test.each([
  ['replace', 1, 'sent'],
  ['arrive', 1, 'sent'],
  ['personal', 0, 'doubtful'],
] as const)(
  'the process dies while it sends; after the start a message of the kind %s goes %d times',
  async (kind, times, state) => {
    const door = stuckDoor();
    const world = await openWorld({ routes: [tell], adapters: [door.adapter] });
    await press(world, told('Ronde 1', kind));
    await door.isStuck;
    door.repair();
    const next = world.restarted();
    await next.takeOver(true);
    world.clock.forward(seconds(2));
    await next.tick();
    expect(door.arrived()).toHaveLength(times);
    expect(await stateOf(world)).toMatchObject({ state, doubts: 1 });
  },
);

test('a round is sent once more after a doubt, not a second time; it stays in the messages of its person', async () => {
  const door = stuckDoor();
  const world = await openWorld({ routes: [tell, ...routes], adapters: [door.adapter] });
  await press(world, told('Ronde 1'));
  await door.isStuck;
  const second = world.restarted();
  await second.takeOver(true);
  world.clock.forward(seconds(2));
  second.tick();
  await expect.poll(async () => (await stateOf(world)).state).toBe('sending');
  const third = world.restarted();
  await third.takeOver(true);
  door.repair();
  world.clock.forward(seconds(600));
  await third.tick();
  expect(door.arrived()).toEqual([]);
  expect(await stateOf(world)).toMatchObject({ state: 'doubtful', doubts: 2 });
  const page = await press(world, ShowInbox({}), 'P15', third);
  expect(wordsOf(page.message)).toContain('Ronde 1');
});

test('while another process may still be sending, its message is left alone', async () => {
  const door = stuckDoor();
  const world = await openWorld({ routes: [tell], adapters: [door.adapter] });
  await press(world, told('Ronde 1'));
  await door.isStuck;
  door.repair();
  const other = world.restarted();
  await other.takeOver(false);
  world.clock.forward(seconds(3_600));
  await other.tick();
  expect(door.arrived()).toEqual([]);
  await world.db.updateTable('outbox').set({ lease_until: '2026-01-01T00:00:00.000Z' }).execute();
  await other.tick();
  world.clock.forward(seconds(2));
  await other.tick();
  expect(door.arrived()).toEqual(['Ronde 1']);
});

test.each([
  ['that it arrived', 'late receipt'],
  ['that the door is closed', new Undeliverable('blocked')],
  ['nothing', new Error('reset')],
])('a process that was thought dead and says %s too late changes nothing any more', async (_says, end) => {
  const door = stuckDoor();
  const world = await openWorld({ routes: [tell], adapters: [door.adapter] });
  await press(world, told('Ronde 1'));
  await door.isStuck;
  door.repair();
  const next = world.restarted();
  await next.takeOver(true);
  world.clock.forward(seconds(2));
  await next.tick();
  door.goOn(end);
  await world.bot.tick();
  expect(await stateOf(world)).toEqual({ state: 'sent', receipt: 'receipt-1', doubts: 1 });
  expect(door.arrived()).toEqual(['Ronde 1']);
});

test('a process that was held up does not begin on a message that another has taken over', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const door = stuckDoor();
  const world = await openWorld({ routes: [tell], adapters: [door.adapter] });
  const soon = later(world.clock.now(), seconds(60));
  for (const text of ['een', 'twee'])
    await world.as('X1').asks(Tell({ who: 'P15', text, kind: 'arrive', key: text, notBefore: soon }));
  const held = world.moveTo(iso(soon));
  await door.isStuck;
  door.repair();
  vi.setSystemTime(later(systemClock.now(), seconds(31)));
  const other = world.restarted();
  await other.tick();
  door.goOn('late receipt');
  await held;
  world.clock.forward(seconds(2));
  await other.tick();
  expect(door.arrived()).toEqual(['een', 'twee']);
});

test('a board that is renewed while its first words are on their way is still one board', async () => {
  const door = stuckDoor();
  const world = await openWorld({ routes: [tell], adapters: [door.adapter] });
  await press(world, told('Tafel 1', 'replace'));
  await door.isStuck;
  await press(world, told('Tafel 2', 'replace'));
  await expect.poll(async () => (await stateOf(world)).state).toBe('ready');
  door.repair();
  door.goOn('the board');
  await world.bot.tick();
  expect(door.door.arrived).toMatchObject([{ message: { summary: 'Tafel 2' }, replaces: 'the board' }]);
  expect((await stateOf(world)).state).toBe('sent');
});
