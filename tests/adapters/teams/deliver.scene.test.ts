import { describe, expect, test } from 'vitest';
import { hours, minutes, seconds } from '../../../src/kernel/clock.ts';
import type { Json } from '../slack/counterpart/json.ts';
import type { ShownMessage } from './counterpart/screens.ts';
import type { TeamsHouse } from './teams-house.ts';
import { copies, passes, teamsHouse, tells } from './teams-house.ts';

const outbox = async (house: TeamsHouse, text: string) => {
  const rows = await house.db.selectFrom('outbox').selectAll().execute();
  return rows.find(({ message }) => message.includes(text));
};

const at = '2020-01-01T00:00:00.000Z';
/** Another door of Omar. */
const next = {
  platform: 'elsewhere',
  tenant: '',
  id: 'omar',
  person_id: 'P15',
  linked_at: at,
  preferred_at: at,
};

describe('with the whole bot', () => {
  test('a swap whose answer was lost is there once, and stays readable elsewhere', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    house.front.faults.add({ call: 'send', does: 'late', status: 502, times: 1 });
    await tells(house, 'P15', 'Tjitske zegt ja.', 'personal');
    for (let n = 0; n < 5; n += 1) await passes(house, minutes(1));
    expect(copies(house, 'Omar', 'Tjitske zegt ja.')).toBe(1);
    expect(await outbox(house, 'Tjitske zegt ja.')).toMatchObject({ state: 'doubtful', attempts: 1 });
  });

  test('a board gets new words in its place', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await tells(house, 'P15', 'Nog 10 minuten.', 'replace');
    const before = omar.messages().length;
    await passes(house, seconds(2));
    await tells(house, 'P15', 'Nog 5 minuten.', 'replace');
    expect(omar.messages()).toHaveLength(before);
    expect(omar.notifications().at(-1)).toBe('Nog 5 minuten.');
  });

  test('a board that was thrown away comes anew', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await tells(house, 'P15', 'Nog 10 minuten.', 'replace');
    const board = omar.received().at(-1);
    if (board) house.front.screens.take(board);
    await passes(house, seconds(2));
    await tells(house, 'P15', 'Nog 5 minuten.', 'replace');
    expect(omar.notifications().at(-1)).toBe('Nog 5 minuten.');
  });

  test('whoever blocked the bot gets the message by the next door', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await house.db.insertInto('doors').values(next).execute();
    house.tenant.blocks(house.chatOf('Omar').conversation);
    await tells(house, 'P15', 'Ronde 2 begint.', 'arrive');
    expect(omar.notifications()).not.toContain('Ronde 2 begint.');
    expect(await outbox(house, 'Ronde 2 begint.')).toMatchObject({ state: 'sent', platform: 'elsewhere' });
  });

  test('while the secret of the bot is refused people are told by another door, and it is noted once', async () => {
    const house = await teamsHouse();
    await house.knows('P15', 'Omar');
    await house.db.insertInto('doors').values(next).execute();
    await passes(house, hours(2));
    house.front.register({ ...house.registration, password: 'a newer one' });
    await tells(house, 'P15', 'Ronde 1.', 'arrive');
    await passes(house, seconds(5));
    await tells(house, 'P15', 'Ronde 2.', 'personal');
    await passes(house, seconds(5));
    const heard = house.other.arrived.filter(({ to }) => to === 'omar').map(({ message }) => message.summary);
    expect(heard).toEqual(['Ronde 1.', 'Ronde 2.']);
    const noted = await house.db.selectFrom('closed_doors').select(['platform', 'tenant', 'id']).execute();
    expect(noted).toEqual([{ platform: 'teams', tenant: house.tenant.tenantId, id: '' }]);
    expect(house.errors).toHaveLength(1);
  });

  test('many messages to one person never go faster than Teams takes them', async () => {
    const house = await teamsHouse({ limits: true });
    await house.knows('P15', 'Omar');
    await passes(house, minutes(1));
    const before = house.front.callsOf('send').length;
    for (let n = 0; n < 60; n += 1) await tells(house, 'P15', `Bericht ${n}.`, 'arrive');
    for (let n = 0; n < 60; n += 1) await passes(house, seconds(1));
    const sent = house.front.callsOf('send').slice(before);
    expect(sent.filter(({ answer }) => answer?.status === 201)).toHaveLength(60);
    expect(sent).toHaveLength(60);
  });
});

describe('a card that was pressed', () => {
  test('after a reload the card is as it was after the last press', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    await omar.presses('Wat bewaar je van mij?');
    omar.reloads();
    const card = () => omar.wordsOf(omar.messages().at(-1) as ShownMessage);
    expect(card()).toContain('Wat ik van je bewaar');
    expect(house.front.callsOf('update')).toHaveLength(1);

    // Presses faster than Teams keeps: each is kept after the one before, or not at all.
    house.front.faults.add({ call: 'update', does: 'delay', milliseconds: 150, times: 1 });
    const tell = (label: string) => {
      const { data } = omar.behind(label) as { data: Json };
      const action = { type: 'Action.Execute', title: label, verb: 'fea', data };
      const on = omar.messages().at(-1) as ShownMessage;
      return house.driver.execute(house.who('Omar'), house.chatOf('Omar'), on, action).ack;
    };
    for (const label of ['Begin', 'Wat bewaar je van mij?', 'Begin', 'Wat bewaar je van mij?'])
      await tell(label);
    await house.door.stop();
    omar.reloads();
    expect(card()).toContain('Wat ik van je bewaar');
  });

  test('an answer that Teams does not keep is on the screen all the same', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    await omar.types('hoi');
    house.front.faults.add({ call: 'update', does: 'rate limit' });
    await omar.presses('Wat bewaar je van mij?');
    expect(omar.words()).toContain('Wat ik van je bewaar');
    await house.door.stop();
    expect(house.errors).toEqual([]);
  });
});
