import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { seconds } from '../../../src/kernel/clock.ts';
import { eventCallback } from './counterpart/payloads.ts';
import type { SlackFront } from './counterpart/slack-front.ts';
import { socketSlack } from './counterpart/socket-slack.ts';
import { slackHouse } from './slack-house.ts';

const appToken = 'xapp-for-tests';
const soon = { timeout: 10_000 };

// What takes long in life takes a moment here: the second line, when a line is no longer
// new, the patience with a silent one, the way back.
beforeEach(() => {
  const real = AbortSignal.timeout.bind(AbortSignal);
  const shorter = new Map([
    [seconds(15), 50],
    [seconds(20), 20],
    [seconds(30), 500],
    [seconds(4), 200],
    [seconds(8), 200],
    [seconds(16), 200],
  ]);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => real(shorter.get(ms) ?? ms));
});
afterEach(() => void vi.restoreAllMocks());

/** Slack over sockets; both lines are open. `before`: what is done to Slack before we knock. */
async function socketHouse(before: (front: SlackFront) => void = () => {}) {
  let socket: Awaited<ReturnType<typeof socketSlack>> | undefined;
  const open = async (front: SlackFront) => {
    socket = await socketSlack(front, appToken);
    onTestFinished(() => socket?.close());
    before(front);
    return socket;
  };
  const house = await slackHouse({ socket: { appToken, open } });
  if (!socket) throw new Error('no socket');
  return { ...house, socket };
}

test('people come in over a socket, press and fill in, and every envelope is answered', async () => {
  const { socket, knows, errors } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  const omar = await knows('P15', 'omar');
  await omar.commands('/vindelkaar', 'hoi');
  expect(omar.words()).toContain('Dag Omar');
  await omar.presses('Speak English with me');
  expect(omar.words()).toContain('Hello Omar');
  await omar.types('punt');
  await omar.opensForm();
  omar.fills({ text: 'Nobody knows who calls.' });
  await omar.submits();
  expect(omar.words()).toContain('Nobody knows who calls.');
  await expect.poll(() => new Set(socket.acks()).size).toBe(6);
  expect(errors).toEqual([]);
});

test('while Slack closes one line after the other, no command is lost', async () => {
  const { socket, comesIn, front } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  const opened = () => front.callsOf('apps.connections.open').length;
  const omar = await comesIn('omar');
  for (let n = 0; n < 12; n += 1) {
    const before = opened();
    const closes = n % 3 === 1;
    if (closes) socket.refreshes();
    if (closes) await expect.poll(opened, soon).toBe(before + 1);
    const ack = await omar.commands('/vindelkaar', 'hulp');
    expect(ack.text, `command ${n}`).toContain('Dit kan ik voor je doen');
    await expect.poll(socket.connections, soon).toBe(2);
  }
});

test('a Slack that closes every line at once is asked for another less and less often', async () => {
  const rude = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => void rude.close());
  rude.on('connection', (line) => {
    line.send('{"type":"hello"}');
    line.close(1_000);
  });
  await once(rude, 'listening');
  const { port } = rude.address() as AddressInfo;
  await socketHouse((front) => {
    front.socket.open = () => `ws://127.0.0.1:${port}`;
  });
  const waits = () => vi.mocked(AbortSignal.timeout).mock.calls.map(([milliseconds]) => milliseconds);
  await expect.poll(waits, soon).toEqual(expect.arrayContaining([2, 4, 8].map(seconds)));
});

test('the same envelope on both lines has one effect', async () => {
  const { socket, knows, inbox } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  const omar = await knows('P15', 'omar');
  await omar.again();
  await omar.again();
  expect(await inbox()).toHaveLength(1);
  expect(omar.words()).toContain('Welkom, Omar!');
});

test('frames that mean nothing are nothing', async () => {
  const { socket, comesIn, inbox } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  const frames = [
    'null',
    '1',
    '"words"',
    '[]',
    '{}',
    'no JSON',
    '{"type":"hello"}',
    '{"type":"of_next_year","envelope_id":"e1","payload":{}}',
    '{"type":"events_api","envelope_id":"e2"}',
    '{"type":"events_api","envelope_id":"e3","payload":null}',
    '{"type":"slash_commands","envelope_id":"e4","payload":[]}',
    '{"type":"interactive","envelope_id":"e5","payload":"words"}',
    '{"type":"interactive","payload":{"type":"block_actions"}}',
  ];
  for (const frame of frames) for (const line of [0, 1]) socket.raw(frame, line);
  const omar = await comesIn('omar');
  await omar.commands('/vindelkaar', 'hulp');
  await omar.commands('/vindelkaar', 'hulp');
  expect(omar.words()).toContain('Dit kan ik voor je doen');
  expect(await inbox()).toEqual([]);
});

test('after the network is gone on both lines they come back', async () => {
  const { socket, comesIn, front } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  socket.kills(1);
  socket.kills(0);
  await expect.poll(() => front.callsOf('apps.connections.open').length, soon).toBe(4);
  await expect.poll(socket.connections, soon).toBe(2);
  const omar = await comesIn('omar');
  await omar.commands('/vindelkaar', 'hulp');
  expect(omar.words()).toContain('Dit kan ik voor je doen');
});

const closed: readonly [string, Parameters<SlackFront['faults']['add']>[0]][] = [
  ['a wrong token', { does: 'error', error: 'invalid_auth' }],
  ['trouble inside', { does: 'error', error: 'internal_error' }],
  ['an error of its server', { does: 'status', status: 500 }],
  ['a connection that breaks', { does: 'reset' }],
  ['too many', { does: 'rate limit', retryAfter: 1 }],
  ['a page in place of an answer', { does: 'html' }],
];

test.each(closed)('Slack does not open a line (%s): the bot lives, and comes back', async (_what, fault) => {
  let heal = () => {};
  const { socket, errors, comesIn } = await socketHouse((front) => {
    heal = front.faults.add({ ...fault, method: 'apps.connections.open' });
  });
  await expect.poll(() => errors.length, soon).toBeGreaterThanOrEqual(2);
  expect(socket.connections()).toBe(0);
  heal();
  await expect.poll(socket.connections, soon).toBe(2);
  const omar = await comesIn('omar');
  await omar.commands('/vindelkaar', 'hulp');
  expect(omar.words()).toContain('Dit kan ik voor je doen');
});

test('a line on which Slack keeps silent is given up, and another one is opened', async () => {
  const mute = createServer(() => {}).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  onTestFinished(() => void mute.close());
  const { port } = mute.address() as AddressInfo;
  let speaks = false;
  const { socket, errors } = await socketHouse((front) => {
    const real = front.socket.open;
    front.socket.open = () => (speaks ? (real?.() ?? '') : `ws://127.0.0.1:${port}/link`);
  });
  await expect.poll(() => errors.length, soon).toBeGreaterThan(0);
  speaks = true;
  await expect.poll(socket.connections, soon).toBe(2);
});

test('an app that is taken away over a socket is let go', async () => {
  const { socket, driver, workspace, comesIn, front } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  const omar = await comesIn('omar');
  await omar.commands('/vindelkaar', 'hulp');
  await driver.uninstalled(workspace).ack;
  const event = { type: 'message', channel_type: 'im', user: omar.userId, channel: 'D1', text: 'hoi' };
  const before = front.calls.length;
  for (let n = 0; n < 2; n += 1)
    socket.raw(
      JSON.stringify({
        type: 'events_api',
        envelope_id: `late${n}`,
        payload: eventCallback(workspace, event, new Date(0)),
      }),
    );
  await expect.poll(() => socket.acks().filter((id) => id.startsWith('late')).length, soon).toBe(2);
  const asked = new Set(front.calls.slice(before).map(({ method }) => method));
  expect([...asked]).toEqual(['auth.test']);
});

test('stopped is stopped: no line stays, and none comes back', async () => {
  const { socket, door, front } = await socketHouse();
  await expect.poll(socket.connections, soon).toBe(2);
  await door.stop();
  await expect.poll(socket.connections, soon).toBe(0);
  const opened = front.callsOf('apps.connections.open').length;
  await door.stop();
  expect(front.callsOf('apps.connections.open')).toHaveLength(opened);
});

test('stopped while a line is being opened: it does not stay', async () => {
  const { socket, door, front } = await socketHouse((slack) => {
    slack.faults.add({ method: 'apps.connections.open', does: 'delay', milliseconds: 300 });
  });
  await expect.poll(() => front.callsOf('apps.connections.open').length, soon).toBeGreaterThan(0);
  await door.stop();
  await expect.poll(() => front.underway(), soon).toBe(0);
  await expect.poll(socket.connections, soon).toBe(0);
});
