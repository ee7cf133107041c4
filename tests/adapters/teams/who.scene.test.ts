import { describe, expect, test } from 'vitest';
import { minutes } from '../../../src/kernel/clock.ts';
import type { TenantSeed } from './counterpart/tenants.ts';
import type { TeamsHouse } from './teams-house.ts';
import { teamsHouse, tells } from './teams-house.ts';

const forMembers =
  'Ik werk hier alleen voor mensen van deze organisatie. Vraag de organisator hoe jij kunt meedoen.';
const noAnswer = 'Teams geeft even geen antwoord. Probeer het zo nog een keer.';

type Seed = TenantSeed['members'][number];

const outsiders: Record<string, Seed> = {
  'a guest of the tenant': { name: 'Gast', guest: true },
  'somebody of another tenant in the same chat': { name: 'Gast', comesFrom: crypto.randomUUID() },
  'somebody without an account in a meeting': { name: 'Gast', unnamed: true },
};

/** All that somebody can read in their own chat and in the hall. */
function read(house: TeamsHouse, name: string): string {
  const places = [house.chatOf(name).conversation, house.tenant.named('Hal')];
  const shown = places.flatMap(({ id }) => house.front.screens.messages(id, house.tenant.member(name).aadId));
  return JSON.stringify([shown, house.front.screens.dialog(house.tenant.member(name).aadId)]);
}

/** Nothing of the region is in it: no name of a person, an organisation, a table or a meeting. */
async function saysNothing({ db }: TeamsHouse, words: string): Promise<void> {
  const people = await db.selectFrom('people').select('last_name as name').execute();
  const meetings = await db.selectFrom('sessions').select('name').execute();
  const organisations = await db.selectFrom('organisations').select('name').execute();
  const tables = await db.selectFrom('cafe_tables').select('name').execute();
  const names = [...people, ...meetings, ...organisations, ...tables].map(({ name }) => name);
  expect(names.filter((name) => words.includes(name))).toEqual([]);
}

const isFromBot = ({ by }: { readonly by: string }) => by === 'bot';

describe('who is not of the organisation', () => {
  test.each(Object.entries(outsiders))('%s hears one sentence, whatever they do', async (_what, seed) => {
    const house = await teamsHouse({ members: [seed] });
    const [who, chat] = [house.who('Gast'), house.chatOf('Gast')];
    const gast = await house.comesIn('Gast');
    const code = await house.codeOf('P15');
    for (const text of ['hoi', 'tafel', `mee ${code}`]) await gast.types(text);
    const inChat = gast.messages().filter(isFromBot);
    expect(inChat.map(({ activity }) => activity.text)).toEqual(Array(4).fill(forMembers));
    expect(await gast.searches('find', 'Dromerstra')).toEqual([{ text: forMembers }]);
    const hall = house.tenant.named('Hal');
    await house.driver.lets(house.who('Omar'), { conversation: hall });
    await gast.writesIn(hall, 'contacten');
    const inHall = () => gast.reads(hall).filter(isFromBot);
    await expect.poll(() => inHall().map(({ activity }) => activity.text)).toEqual([forMembers]);
    const on = inChat[0] as never;
    const data = {
      fea: {
        kind: 'press',
        token: house.tokenFor('P15', { type: 'inbox.show', args: {} }),
        nonce: 'n',
        index: 0,
      },
    };
    await house.driver.execute(who, chat, on, { type: 'Action.Execute', data }).ack;
    expect(gast.messages().find(({ id }) => id === inChat[0]?.id)?.notice).toBe(forMembers);
    await saysNothing(house, read(house, 'Gast'));
    expect(await house.inbox()).toEqual([]);
    expect(await house.db.selectFrom('doors').selectAll().where('platform', '=', 'teams').execute()).toEqual(
      [],
    );
    expect(house.errors).toEqual([]);
  });

  test('a command on a message ends for a guest in a dialog with the one sentence', async () => {
    const house = await teamsHouse({ members: [{ name: 'Gast', guest: true }] });
    const gast = await house.comesIn('Gast');
    const message = gast.messages()[0] as never;
    await gast.picks({ commandId: 'save_point', on: { message, author: house.tenant.member('Omar') } });
    expect(gast.dialog()).toMatchObject({ text: forMembers });
    expect(await house.inbox()).toEqual([]);
  });

  test('an English guest hears it in English', async () => {
    const house = await teamsHouse({ members: [{ name: 'Gast', guest: true, locale: 'en-GB' }] });
    const gast = await house.comesIn('Gast');
    await gast.types('hi');
    expect(gast.messages().at(-1)?.activity.text).toContain(
      'Here I only work for people of this organisation.',
    );
  });

  test('somebody who became a guest is one within an hour, and whoever is known is asked about once', async () => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    for (const text of ['hoi', 'tafel', 'contacten']) await omar.types(text);
    expect(house.front.callsOf('member')).toHaveLength(1);
    house.tenant.becomesGuest(house.tenant.member('Omar'));
    house.clock.forward(minutes(61));
    await omar.types('tafel');
    expect(omar.messages().at(-1)?.activity.text).toBe(forMembers);
  });
});

describe('while Teams does not say who somebody is', () => {
  test.each([
    ['an error', { does: 'status', status: 503 }],
    ['too many', { does: 'rate limit' }],
    ['a page in between', { does: 'html' }],
    ['a broken line', { does: 'reset' }],
  ] as const)('nothing is said, and a member is known for a while: %s', async (_what, fault) => {
    const house = await teamsHouse();
    const omar = await house.knows('P15', 'Omar');
    const heal = house.front.faults.add({ call: 'member', ...fault });
    const { driver } = house;
    await driver.lets(house.who('Tjitske'), house.chatOf('Tjitske'));
    const tjitske = house.sees('Tjitske');
    await tjitske.types(`mee ${await house.codeOf('P20')}`);
    expect(tjitske.messages().at(-1)?.activity.text).toBe(noAnswer);
    await saysNothing(house, read(house, 'Tjitske'));
    house.clock.forward(minutes(90));
    await omar.types('hoi');
    expect(omar.words()).toContain('Dag Omar');
    heal();
    await tjitske.types(`mee ${await house.codeOf('P20')}`);
    expect(tjitske.words()).toContain('Welkom, Tjitske!');
  });
});

test('in a chat where the bot is not, the search asks about who searches in their own chat with it', async () => {
  const house = await teamsHouse();
  const omar = await house.knows('P15', 'Omar');
  house.clock.forward(minutes(61));
  const elsewhere = { conversation: house.tenant.named('Hal') };
  const heard: unknown[] = [];
  const search = (name: string) =>
    house.driver.search(house.who(name), elsewhere, 'find', 'wmo', (found) => heard.push(found)).ack;
  await search('Omar');
  expect(JSON.stringify(heard)).not.toContain(forMembers);
  // Who never spoke with the bot hears how to begin.
  await search('Tjitske');
  expect(JSON.stringify(heard[1])).toContain('Zoek mijn naam in Teams en druk op Toevoegen.');
  await tells(house, 'P15', 'Ronde 1 begint.', 'arrive');
  await expect.poll(() => omar.notifications().at(-1)).toBe('Ronde 1 begint.');
});
