import { describe, expect, test } from 'vitest';
import { days } from '../../../src/kernel/clock.ts';
import { teamsHouse, tells } from './teams-house.ts';

const kept = (house: Awaited<ReturnType<typeof teamsHouse>>) =>
  house.db.selectFrom('conversations').selectAll().orderBy('kept_at').execute();

describe('the bot remembers where it can speak to somebody', () => {
  test('whoever lets it in is greeted, and can be written to from then on', async () => {
    const house = await teamsHouse();
    const omar = await house.comesIn('Omar');
    expect(omar.notifications()).toEqual([expect.stringContaining('code')]);
    expect(await kept(house)).toEqual([
      {
        platform: 'teams',
        tenant: house.tenant.tenantId,
        address_id: house.address('Omar').id,
        conversation: house.chatOf('Omar').conversation.id,
        service_url: house.front.serviceUrl(house.tenant.tenantId),
        registration: house.registration.appId,
        kept_at: house.clock.now().toISOString(),
      },
    ]);
  });

  test('Teams moves to another address, and messages go there from then on', async () => {
    const house = await teamsHouse();
    await house.comesIn('Omar');
    const moved = `${house.front.serviceUrl(house.tenant.tenantId)}v2/`;
    await house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'typing', { serviceUrl: moved }).ack;
    expect(await kept(house)).toMatchObject([{ service_url: moved }]);
  });

  test('every word keeps it fresh, but it is written once a day', async () => {
    const house = await teamsHouse();
    const omar = await house.comesIn('Omar');
    const first = house.clock.now().toISOString();
    house.clock.forward(days(0.5));
    await omar.types('hoi');
    expect(await kept(house)).toMatchObject([{ kept_at: first }]);
    house.clock.forward(days(1));
    await omar.types('hoi');
    expect(await kept(house)).toMatchObject([{ kept_at: house.clock.now().toISOString() }]);
  });

  test.each([
    ['elsewhere', 'https://elders.example/'],
    ['a name that looks like it', 'https://smba.trafficmanager.net.elders.example/'],
    ['the own name of a stranger at the same host of hosts', 'https://elders.trafficmanager.net/'],
    ['with a name in front', 'http://teams@127.0.0.1/emea/'],
  ])(
    'an address that is not of Teams is refused, kept nowhere and never called: %s',
    async (_what, serviceUrl) => {
      const house = await teamsHouse();
      const told = house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'message', {
        serviceUrl,
        text: 'hoi',
      });
      await expect(told.ack).rejects.toThrow('message failed: 401');
      expect(await kept(house)).toEqual([]);
      expect(await house.inbox()).toEqual([]);
      expect(house.front.calls).toEqual([]);
    },
  );

  test('an address that is no longer allowed gets nothing any more', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await house.db.updateTable('conversations').set({ service_url: 'http://127.0.0.1:1/' }).execute();
    const before = house.front.calls.length;
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(omar.notifications()).not.toContain('Ronde 2 begint.');
    expect(house.front.calls).toHaveLength(before);
    const row = await house.db.selectFrom('outbox').select(['state', 'problem']).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'waiting', problem: 'an address that is not of Teams' });
  });

  test('somebody of another tenant is nobody here', async () => {
    const house = await teamsHouse();
    const strange = { channelData: { tenant: { id: crypto.randomUUID() } } };
    const told = house.driver.message(house.who('Omar'), house.chatOf('Omar'), 'hoi', strange);
    await expect(told.ack).rejects.toThrow('message failed: 401');
    const tenantId = crypto.randomUUID();
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId };
    const whole = { channelData: { tenant: { id: tenantId } }, conversation };
    const other = house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'message', {
      ...whole,
      text: 'hoi',
    });
    await expect(other.ack).rejects.toThrow('message failed: 401');
    expect(await kept(house)).toEqual([]);
  });

  test('a bot of one tenant brings in nobody of another, even if that one is known too', async () => {
    const other = { appId: crypto.randomUUID(), password: 'x', tenantId: crypto.randomUUID() };
    const house = await teamsHouse({ registrations: [other] });
    const asOther = { ...house.who('Omar'), bot: { appId: other.appId, name: 'findeachother' } };
    const told = house.driver.message(asOther, house.chatOf('Omar'), 'hoi');
    await expect(told.ack).rejects.toThrow('message failed: 401');
    expect(await kept(house)).toEqual([]);
  });

  test('an older bot serves the tenants that were named', async () => {
    const tenantId = crypto.randomUUID();
    const house = await teamsHouse({ settings: { tenants: [tenantId] } });
    const told = house.driver.message(house.who('Omar'), house.chatOf('Omar'), 'hoi');
    await expect(told.ack).rejects.toThrow('message failed: 401');
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: tenantId.toUpperCase() };
    const more = { channelData: { tenant: { id: tenantId } }, conversation };
    const { status } = await house.driver.activity(house.who('Omar'), house.chatOf('Omar'), 'typing', more)
      .ack;
    expect(status).toBe(200);
    expect(await kept(house)).toMatchObject([{ tenant: tenantId, conversation: 'a:1' }]);
  });

  test('whoever takes the bot out is written to no more, and again when it is back', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await house.driver.removes(house.who('Omar'), house.chatOf('Omar')).ack;
    await expect.poll(() => kept(house)).toEqual([]);
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(omar.notifications()).not.toContain('Ronde 2 begint.');
    await house.driver.lets(house.who('Omar'), house.chatOf('Omar'));
    await expect.poll(() => kept(house)).toHaveLength(1);
    await tells(house, 'P15', 'Ronde 3 begint.', 'arrive');
    // The greeting may come after it.
    await expect.poll(() => omar.notifications()).toContain('Ronde 3 begint.');
  });
});
