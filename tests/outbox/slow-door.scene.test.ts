import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { linkChannelTo } from '../../src/channels/channel-store.ts';
import type { Intent } from '../../src/kernel/intent.ts';
import { channelOf } from '../channels/channels.ts';
import { testDoor } from '../support/test-door.ts';
import { openWorld } from '../support/world.ts';
import { Post, post, Tell, tell } from './telling.ts';

/** A platform that lets one address wait until it is told to go on. */
async function withSlow(slow: string) {
  const door = testDoor();
  const gate = Promise.withResolvers<void>();
  const send: typeof door.send = async (to, ...what) => {
    if (to.id === slow) await gate.promise;
    return door.send(to, ...what);
  };
  const world = await openWorld({ adapters: [{ ...door, send }], routes: [tell, post] });
  await linkChannelTo(world.db, world.clock.now(), channelOf('hall'), world.session, 'X1');
  const asks = (what: Intent) => {
    const said = { kind: 'press', token: world.as('X1').tokenOf(what) } as const;
    const from = { platform: 'test', tenant: '', id: 'X1' };
    return world.bot.receive({ event: randomUUID(), from, said, where: { kind: 'private' } });
  };
  return {
    tells: (who: string, text: string) => asks(Tell({ who, text, kind: 'arrive', key: text })),
    posts: (text: string) => asks(Post({ session: world.session, text, kind: 'arrive' })),
    heard: () => door.arrived.map(({ to, message }) => `${to}: ${message.summary}`),
    goOn: gate.resolve,
    world,
  };
}

test('while a platform lets one person wait, everybody else and the channel hear what is new', async () => {
  const { tells, posts, heard, goOn, world } = await withSlow('P15');
  await tells('P15', 'een');
  await tells('P16', 'een');
  await tells('P15', 'twee');
  await posts('een');
  await vi.waitFor(() => expect(heard()).toEqual(['P16: een', 'hall: een']));
  await tells('P17', 'twee');
  await vi.waitFor(() => expect(heard()).toHaveLength(3));
  goOn();
  await world.bot.tick();
  expect(heard().slice(3)).toEqual(['P15: een', 'P15: twee']);
});

test('while a channel waits, people hear, and the next post stands behind the first', async () => {
  const { tells, posts, heard, goOn, world } = await withSlow('hall');
  await posts('een');
  await tells('P15', 'een');
  await vi.waitFor(() => expect(heard()).toEqual(['P15: een']));
  goOn();
  await world.bot.tick();
  expect(heard()).toEqual(['P15: een', 'hall: een']);
});
