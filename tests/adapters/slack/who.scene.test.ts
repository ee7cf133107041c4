import { expect, test } from 'vitest';
import { minutes } from '../../../src/kernel/clock.ts';
import type { Member } from './counterpart/workspace.ts';
import type { SlackHouse } from './slack-house.ts';
import { drieslag, slackHouse } from './slack-house.ts';

const forMembers = 'Ik werk hier alleen voor mensen van deze werkruimte.';
const noAnswer = 'Slack geeft even geen antwoord. Probeer het zo nog een keer.';

const outsiders: Record<string, Member> = {
  'a guest of some channels': { name: 'gast', guest: 'some channels' },
  'a guest of one channel': { name: 'gast', guest: 'one channel' },
  'a stranger of a shared channel': { name: 'gast', comesFrom: 'T0ELDERS' },
  'a robot': { name: 'gast', robot: true },
  'somebody who left': { name: 'gast', left: true },
};

const withGuest = (guest: Member) => ({ ...drieslag, members: [...drieslag.members, guest] });

/** Nothing of the region is in it: no name of a person, an organisation, a table or a meeting. */
async function saysNothing({ db }: SlackHouse, words: string): Promise<void> {
  const people = await db.selectFrom('people').select(['first_name', 'last_name']).execute();
  const named = await db.selectFrom('sessions').select('name').execute();
  const organisations = await db.selectFrom('organisations').select('name').execute();
  const tables = await db.selectFrom('cafe_tables').select('name').execute();
  const names = [
    ...people.flatMap(({ first_name, last_name }) => [first_name, last_name]),
    ...[...named, ...organisations, ...tables].map(({ name }) => name),
  ];
  const said = names.filter((name) => name && inWords(words).includes(inWords(name)));
  expect(said, words).toEqual([]);
}

const inWords = (text: string) => ` ${text.split(/[^\p{L}\d]+/u).join(' ')} `;

test.each(Object.entries(outsiders))('%s hears one sentence, whatever they do', async (_what, guest) => {
  const house = await slackHouse({ workspaces: [withGuest(guest)] });
  const person = await house.comesIn('gast');
  const said: string[] = [];
  const hears = async (deed: () => Promise<unknown>) => {
    await deed();
    said.push(person.words());
  };
  await hears(() => person.types('mee XXX-999'));
  await hears(() => person.types('hoi'));
  await hears(() => person.commands('/vindelkaar', 'tafel'));
  await hears(() => person.opensHome());
  for (const words of said) {
    expect(words).toContain(forMembers);
    await saysNothing(house, words);
  }
  await person.types(`mee ${await house.code('P15')}`);
  expect(person.words()).toContain(forMembers);
  expect(await house.inbox()).toEqual([]);
});

test('a guest gets nothing out of a button or a form of somebody else', async () => {
  const house = await slackHouse({ workspaces: [withGuest({ name: 'gast', guest: 'one channel' })] });
  const omar = await house.knows('P15', 'omar');
  const guest = await house.comesIn('gast');
  await guest.types('hoi');
  const element = { type: 'button', action_id: 'press:0', value: omar.behind('Speak English with me') };
  await guest.pressesForged(element, 'n:0');
  expect(guest.words()).toContain(forMembers);
  expect(
    (await house.db.selectFrom('people').select('language').where('id', '=', 'P15').execute())[0],
  ).toEqual({
    language: 'nl',
  });
});

test('a member without a code sees only the question for the code', async () => {
  const house = await slackHouse();
  const omar = await house.comesIn('omar');
  for (const look of [() => omar.opensHome(), () => omar.types('hoi'), () => omar.commands('/vindelkaar')]) {
    await look();
    await saysNothing(house, omar.words());
  }
  expect(omar.words()).toContain('Wat is de code van je badge?');
  for (const words of ['tafel', 'vind wmo', 'contacten', 'actie bellen', 'privacy', 'kanaal']) {
    await omar.types(words);
    await saysNothing(house, omar.words());
  }
});

test('while Slack does not say who somebody is, nothing is said; a member is known for a while', async () => {
  const house = await slackHouse();
  const omar = await house.knows('P15', 'omar');
  const heal = house.front.faults.add({ method: 'users.info', does: 'status', status: 503 });
  const tjitske = await house.comesIn('tjitske');
  await tjitske.types(`mee ${await house.code('P20')}`);
  expect(tjitske.words()).toContain(noAnswer);
  await saysNothing(house, tjitske.words());
  house.clock.forward(minutes(20));
  await omar.opensHome();
  expect(omar.words()).toContain('Dag Omar');
  heal();
  await tjitske.types(`mee ${await house.code('P20')}`);
  expect(tjitske.words()).toContain('Welkom, Tjitske!');
});

test('what somebody typed in a form stays there while Slack does not say who they are', async () => {
  const house = await slackHouse();
  const omar = await house.knows('P15', 'omar');
  await omar.types('punt');
  await omar.opensForm();
  const [modal] = omar.modals();
  if (!modal) throw new Error('no modal');
  house.front.faults.add({ method: 'users.info', does: 'status', status: 503 });
  const tjitske = { workspace: house.workspace, userId: house.workspace.userId('tjitske') };
  const typed = { type: 'plain_text_input', value: 'Niemand weet wie er belt' };
  await house.driver.submit(tjitske, modal, { 'field:text': { 'field:': typed } }).ack;
  expect(omar.modals()[0]).toEqual({ ...modal, errors: { 'field:text': noAnswer } });
});

test('a guest with a form of somebody else hears the one sentence in it', async () => {
  const house = await slackHouse({ workspaces: [withGuest({ name: 'gast', guest: 'one channel' })] });
  const omar = await house.knows('P15', 'omar');
  await omar.types('punt');
  await omar.opensForm();
  const [modal] = omar.modals();
  if (!modal) throw new Error('no modal');
  const guest = { workspace: house.workspace, userId: house.workspace.userId('gast') };
  const kept = await house.inbox();
  const { text } = await house.driver.submit(guest, modal, {}).ack;
  expect(text).toContain(forMembers);
  await saysNothing(house, text);
  expect(await house.inbox()).toEqual(kept);
});

test('somebody who became a guest is one within a quarter of an hour', async () => {
  const omarOf: { name: string; guest?: 'one channel' } = { name: 'omar' };
  const house = await slackHouse({ workspaces: [{ ...drieslag, members: [omarOf] }] });
  const omar = await house.knows('P15', 'omar');
  await omar.opensHome();
  expect(omar.words()).toContain('Dag Omar');
  omarOf.guest = 'one channel';
  house.clock.forward(minutes(16));
  await omar.opensHome();
  expect(omar.words()).toContain(forMembers);
  await saysNothing(house, omar.words());
});

test('the same id in two workspaces is two people', async () => {
  const there = { ...drieslag, teamId: 'T0VLOEDKOP' };
  const house = await slackHouse({ workspaces: [drieslag, there] });
  // Every workspace of our Slack has somebody with this id.
  const here = { workspace: house.workspaces[0] as never, userId: 'U000000001' };
  const other = { workspace: house.workspaces[1] as never, userId: 'U000000001' };
  const says = async (who: typeof here, text: string) =>
    (await house.driver.command(who, { command: '/vindelkaar', text, channel: 'D1' }).ack).text;
  expect(await says(here, `mee ${await house.code('P15')}`)).toContain('Welkom, Omar!');
  expect(await says(other, 'privacy')).not.toContain('Omar');
  expect(await says(other, `mee ${await house.code('P20')}`)).toContain('Welkom, Tjitske!');
  expect(await says(here, 'hoi')).toContain('Dag Omar');
  expect(await says(other, 'hoi')).toContain('Dag Tjitske');
});

test('who says to be of another workspace than Slack knows them in is nobody here', async () => {
  const house = await slackHouse();
  const workspace = {
    ...house.workspace,
    members: new Map([[house.workspace.userId('omar'), { name: 'omar', comesFrom: 'T0ELDERS' }]]),
  };
  const who = { workspace, userId: house.workspace.userId('omar') };
  await house.driver.message(who, `mee ${await house.code('P15')}`).then(({ ack }) => ack);
  expect(await house.inbox()).toEqual([]);
});

test('somebody in Slack and elsewhere is one person', async () => {
  const house = await slackHouse();
  const elsewhere = { platform: 'elsewhere', tenant: '', id: 'omar at home' };
  const says = (text: string) =>
    house.bot.receive({
      event: crypto.randomUUID(),
      from: elsewhere,
      said: { kind: 'text', text },
      where: { kind: 'private' },
    });
  await says(`mee ${await house.code('P15')}`);
  await house.knows('P15', 'omar');
  const doors = await house.db
    .selectFrom('doors')
    .select('platform')
    .where('person_id', '=', 'P15')
    .execute();
  expect(doors.map(({ platform }) => platform).sort()).toEqual(['elsewhere', 'slack']);
  await says('english');
  const omar = await house.comesIn('omar');
  await omar.opensHome();
  expect(omar.words()).toContain('Hello Omar');
});

test('a code that is typed in a channel is answered to that person alone', async () => {
  const house = await slackHouse();
  const hal = await house.workspace.invites('hal');
  const omar = await house.comesIn('omar');
  await omar.commands('/vindelkaar', `mee ${await house.code('P15')}`, hal);
  expect(omar.words()).toContain('Welkom, Omar!');
  expect(omar.ephemerals()).toHaveLength(1);
  expect(house.front.screens.messages('T0DRIESLAG', hal, 'somebody else')).toEqual([]);
});

test('who presses in a channel gets the answer alone, and the message stays as it was', async () => {
  const house = await slackHouse();
  const hal = await house.workspace.invites('hal');
  const omar = await house.knows('P15', 'omar');
  await omar.types('hoi');
  const token = omar.behind('Speak English with me');
  const address = { platform: 'slack', tenant: 'T0DRIESLAG', id: hal };
  const press = { label: 'Kijk', press: token };
  const message = { summary: 'Ronde 1', blocks: [{ kind: 'buttons', buttons: [press] }] } as const;
  await house.door.send(address, message, { key: 'board', language: 'nl' });
  const seen = () => house.front.screens.messages('T0DRIESLAG', hal, 'somebody else');
  const before = seen();
  const place = before[0] as never;
  const [element, block] = [{ type: 'button', action_id: 'press:0', value: token }, 'news:0'];
  const who = { workspace: house.workspace, userId: omar.userId };
  await house.driver.press(who, place, element, block).ack;
  await expect.poll(() => omar.ephemerals().length).toBe(1);
  expect(seen()).toEqual(before);
});
