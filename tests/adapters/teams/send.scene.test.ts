import { afterEach, describe, expect, test, vi } from 'vitest';
import { Ambiguous, TryLater, Undeliverable } from '../../../src/kernel/adapter.ts';
import { hours, minutes } from '../../../src/kernel/clock.ts';
import { copies, hurry, teamsHouse } from './teams-house.ts';

const words = (text: string) => ({ summary: text, blocks: [{ kind: 'text', text }] }) as const;
const how = { key: 'k', language: 'nl' } as const;

afterEach(() => void vi.restoreAllMocks());

describe('one message is one attempt', () => {
  test('a message goes to the chat of that person, with a token of ours', async () => {
    const house = await teamsHouse();
    const omar = await house.comesIn('Omar');
    await house.door.send(house.address('Omar'), words('Ronde 2 begint.'), how);
    expect(omar.notifications().at(-1)).toBe('Ronde 2 begint.');
  });

  test('one token serves many messages, until shortly before its end', async () => {
    const house = await teamsHouse();
    await Promise.all([house.comesIn('Omar'), house.comesIn('Tjitske')]);
    await house.door.send(house.address('Omar'), words('Een'), how);
    expect(house.front.callsOf('token')).toHaveLength(1);
    house.clock.forward(hours(1));
    await house.door.send(house.address('Omar'), words('Twee'), how);
    expect(house.front.callsOf('token')).toHaveLength(2);
  });

  test.each([500, 502, 503, 504])(
    'stored and then answered %i: nobody knows, and it goes once',
    async (status) => {
      const house = await teamsHouse();
      await house.comesIn('Omar');
      house.front.faults.add({ call: 'send', does: 'late', status });
      const sending = house.door.send(house.address('Omar'), words('Ronde 2 begint.'), how);
      await expect(sending).rejects.toBeInstanceOf(Ambiguous);
      expect(copies(house, 'Omar', 'Ronde 2 begint.')).toBe(1);
    },
  );

  test.each(['reset', 'drop', 'html'] as const)('%s: nobody knows', async (does) => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.front.faults.add({ call: 'send', does });
    const before = house.front.callsOf('send').length;
    const sending = house.door.send(house.address('Omar'), words('Ronde 2 begint.'), how);
    await expect(sending).rejects.toBeInstanceOf(Ambiguous);
    expect(house.front.callsOf('send')).toHaveLength(before + 1);
  });

  test('a Teams that says nothing is waited for ten seconds', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    const waits = hurry(10_000);
    house.front.faults.add({ call: 'send', does: 'hang' });
    const sending = house.door.send(house.address('Omar'), words('Dag'), how);
    await expect(sending).rejects.toBeInstanceOf(Ambiguous);
    expect(waits).toContain(10_000);
  });

  test.each([
    [7_000, { retryAfter: 7 }],
    [3_600_000, { retryAfter: 3_600 }],
    [30_000, {}],
    [20_000, { retryAfter: '{date}' }],
    [1_000, { retryAfter: 0 }],
  ])('too many: again after %i ms, and nobody waits meanwhile', async (afterMs, fault) => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    const date = new Date(house.clock.now().getTime() + 20_000).toUTCString();
    const retryAfter =
      'retryAfter' in fault ? { retryAfter: fault.retryAfter === '{date}' ? date : fault.retryAfter } : {};
    house.front.faults.add({ call: 'send', does: 'rate limit', ...retryAfter });
    const error = await house.door.send(house.address('Omar'), words('Dag'), how).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TryLater);
    expect(error.afterMs).toBe(afterMs);
  });

  test('somebody else writes at this very moment: it goes a little later', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.front.faults.add({ call: 'send', does: 'status', status: 412, times: 1 });
    const sending = house.door.send(house.address('Omar'), words('Dag'), how);
    await expect(sending).rejects.toBeInstanceOf(TryLater);
  });

  test.each([
    [403, 'MessageWritesBlocked', false],
    [403, 'BotNotInConversationRoster', false],
    [403, 'ForbiddenOperationException', false],
    [403, 'BotDisabledByAdmin', true],
    [403, undefined, false],
    [404, 'ConversationNotFound', false],
    [400, 'BadSyntax', false],
    [413, 'MessageSizeTooBig', false],
    [404, 'constructor', false],
  ])('%i %s: not by this door (nobody of the tenant: %s)', async (status, code, everybody) => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.front.faults.add({ call: 'send', does: 'status', status, ...(code ? { code } : {}) });
    const error = await house.door.send(house.address('Omar'), words('Dag'), how).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Undeliverable);
    expect(error).toMatchObject({ everybody });
  });

  test('somebody who never spoke with the bot cannot be written to', async () => {
    const house = await teamsHouse();
    const sending = house.door.send(house.address('Omar'), words('Dag'), how);
    await expect(sending).rejects.toMatchObject({ everybody: false });
    expect(house.front.calls).toEqual([]);
  });
});

test('news that does not fit on one card comes on several, to its last word', async () => {
  const house = await teamsHouse();
  const omar = await house.comesIn('Omar');
  const before = omar.messages().length;
  const blocks = Array.from({ length: 40 }, (_, n) => ({
    kind: 'text' as const,
    text: `${n}. ${'een lange zin '.repeat(100)}`,
  }));
  await house.door.send(house.address('Omar'), { summary: 'Lang', blocks }, how);
  const parts = omar.messages().slice(before);
  expect(parts.length).toBeGreaterThan(1);
  const words = parts.map((part) => omar.wordsOf(part)).join(' ');
  for (let n = 0; n < 40; n += 1) expect(words).toContain(`${n}. een lange zin`);
});

describe('the token of ours', () => {
  test('has ended early: a new one is asked, and the message goes a second later', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.front.faults.add({ call: 'send', does: 'status', status: 401, times: 1 });
    const error = await house.door.send(house.address('Omar'), words('Dag'), how).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TryLater);
    house.clock.forward(error.afterMs);
    await house.door.send(house.address('Omar'), words('Dag'), how);
    expect(house.front.callsOf('token')).toHaveLength(2);
    expect(copies(house, 'Omar', 'Dag')).toBe(1);
  });

  test('is not taken though it is new: nobody of the tenant can be reached', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.front.faults.add({ call: 'send', does: 'status', status: 401 });
    const send = () => house.door.send(house.address('Omar'), words('Dag'), how).catch((thrown) => thrown);
    const first = await send();
    house.clock.forward(first.afterMs);
    expect(await send()).toMatchObject({ everybody: true });
  });

  test('cannot be had with a password that has ended', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.clock.forward(hours(2));
    house.front.register({ ...house.registration, password: 'a newer one' });
    const send = () => house.door.send(house.address('Omar'), words('Dag'), how).catch((thrown) => thrown);
    const asked = () => house.front.callsOf('token').length;
    const before = asked();
    for (let n = 0; n < 3; n += 1)
      expect(await send()).toMatchObject({ message: 'invalid_client', everybody: true });
    // Microsoft is not asked for every message, and our log says it once.
    expect(asked()).toBe(before + 1);
    house.clock.forward(minutes(11));
    expect(await send()).toMatchObject({ everybody: true });
    expect(asked()).toBe(before + 2);
    expect(house.errors).toMatchObject([{ name: 'NoToken', message: 'invalid_client' }]);

    house.front.register(house.registration);
    house.clock.forward(minutes(11));
    await send();
    expect(copies(house, 'Omar', 'Dag')).toBe(1);
  });

  test.each([400, 401, 429, 500, 503])(
    'is not to be had now (%s without a word): it goes later',
    async (status) => {
      const house = await teamsHouse();
      await house.comesIn('Omar');
      house.clock.forward(hours(2));
      house.front.faults.add({ call: 'token', does: 'status', status });
      const sending = house.door.send(house.address('Omar'), words('Dag'), how);
      await expect(sending).rejects.toBeInstanceOf(TryLater);
      expect(house.errors).toEqual([]);
    },
  );

  test.each(['reset', 'hang', 'html'] as const)('the login breaks (%s): it goes later', async (does) => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    house.clock.forward(hours(2));
    hurry(4_000);
    house.front.faults.add({ call: 'token', does });
    const before = house.front.callsOf('send').length;
    const sending = house.door.send(house.address('Omar'), words('Dag'), how);
    await expect(sending).rejects.toBeInstanceOf(TryLater);
    expect(house.front.callsOf('send')).toHaveLength(before);
  });

  test('is asked once when many messages need it', async () => {
    const house = await teamsHouse();
    await Promise.all([house.comesIn('Omar'), house.comesIn('Tjitske'), house.comesIn('Gerrit')]);
    house.clock.forward(hours(2));
    const before = house.front.callsOf('token').length;
    const names = ['Omar', 'Tjitske', 'Gerrit'];
    await Promise.all(names.map((name) => house.door.send(house.address(name), words('Dag'), how)));
    expect(house.front.callsOf('token')).toHaveLength(before + 1);
  });
});
