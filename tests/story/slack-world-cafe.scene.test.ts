import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import type { Workspace } from '../adapters/slack/counterpart/workspace.ts';
import type { SlackHall } from './slack-hall.ts';
import { openSlackHall, saidIn } from './slack-hall.ts';
import type { WebPerson } from './web-person.ts';

// A World Café that people live in Slack: two workspaces, one person on the web, the others with paper only. The tests
// are chapters of one story and run in this order.
let hall: SlackHall;
let stap: Workspace;
let regio: Workspace;
let berend: SlackPerson;
let evert: SlackPerson;
let baukje: SlackPerson;
let dirk: SlackPerson;
let tjitske: WebPerson;
let general: string;

beforeAll(async () => {
  hall = await openSlackHall();
});

afterAll(() => hall?.close());

test('two workspaces put the app in themselves', async () => {
  const first = await hall.installs('TSTAP', ['fatima', 'berend'], ['berend']);
  const second = await hall.installs('TREGIO', ['evert', 'baukje', 'dirk']);
  for (const { says } of [first, second]) expect(says).toContain('De bot zit nu in jullie Slack.');
  [stap, regio] = [first.workspace, second.workspace];
  general = regio.channelId('algemeen');
  berend = await hall.inSlack(stap, 'berend');
  [evert, baukje, dirk] = await Promise.all(
    ['evert', 'baukje', 'dirk'].map((name) => hall.inSlack(regio, name)) as [
      Promise<SlackPerson>,
      Promise<SlackPerson>,
      Promise<SlackPerson>,
    ],
  );
  tjitske = await hall.onTheWeb();
});

test('whoever the bot does not know is asked for the code, and reads nothing of the meeting', async () => {
  for (const look of [
    () => dirk.opensHome(),
    () => dirk.types('tafel'),
    () => dirk.commands('/vindelkaar', 'wmo', general),
  ]) {
    await look();
    expect(dirk.words()).not.toMatch(/Tafel \d|Dorpshuis|Elkaar beter vinden/);
  }
  await dirk.opensHome();
  expect(dirk.words()).toContain('Wat is de code van je badge?');
});

test('people come in with the code: in the direct message, in a channel, in the form of the home', async () => {
  await evert.types(`mee ${await hall.codeOf('X1')}`);
  expect(evert.words()).toContain('Welkom, Evert! Fijn dat je er bent.');
  await baukje.commands('/findeachother', await hall.codeOf('H4'), general);
  expect(baukje.words()).toContain('Jij begeleidt tafel 4, De Bosberg.');
  expect(hall.front.screens.messages('TREGIO', general, evert.userId)).toEqual([]);
  await dirk.presses('Invullen');
  dirk.fills({ code: await hall.codeOf('P30') });
  await dirk.submits();
  expect(dirk.words()).toContain('Welkom, Dirk! Fijn dat je er bent.');
  await berend.types(await hall.codeOf('P28'));
  expect(berend.words()).toContain('Welkom, Berend!');
  await tjitske.presses('Ik doe mee', { code: await hall.codeOf('P20') });
  expect(tjitske.words()).toContain('Welkom, Tjitske!');
});

test('somebody reads English from now on, everywhere', async () => {
  await berend.types('english');
  expect(berend.words()).toContain('From now on I speak English with you.');
  await berend.opensHome();
  expect(berend.words()).toContain('Hello Berend');
  await berend.commands('/findeachother');
  expect(berend.words()).toContain('Find somebody');
});

test('the organiser reads a guest list in from a file, in a form', async () => {
  await evert.opensHome();
  await evert.opens('De bijeenkomst regelen');
  await evert.opens('Gastenlijst');
  await evert.presses('Gastenlijst inlezen');
  const list =
    'Naam;Organisatie;Laag\nSjoerd van der Wal;Woonzorg Voorbeeld;teammanager\nBo Achterberg;Woonzorg Voorbeeld;tovenaar';
  evert.fills({ file: { name: 'gasten.csv', base64: Buffer.from(list).toString('base64') } });
  await evert.submits();
  expect(evert.words()).toContain('1 gast kan erop.');
  await evert.opensForm();
  expect(evert.words()).toContain('tovenaar');
  await evert.submits();
  await evert.presses('1 gast toevoegen');
  expect(evert.words()).toContain('Sjoerd van der Wal');
});

test('a channel shows the rounds once the bot is let in, and the organiser hears what it needs', async () => {
  await evert.commands('/vindelkaar', 'kanaal', general);
  expect(evert.words()).toContain('Vanaf nu staan in het kanaal de rondes van');
  await hall.secondsGoBy(70);
  expect(evert.notifications().at(-1)).toContain('kan ik niet schrijven');
  await regio.invites('algemeen');
  await evert.commands('/vindelkaar', 'kanaal', general);
  await hall.secondsGoBy(5);
  expect(board()).toEqual([expect.stringContaining('Hier lees je straks de rondes van')]);
});

test('the organiser plans in Slack, and the answer also comes when thinking took long', async () => {
  await evert.commands('/vindelkaar', '', general);
  await evert.opens('De bijeenkomst regelen');
  hall.thinksFor(10_000);
  await evert.presses('Verdeel de tafels');
  expect(evert.words()).toMatch(/Iedereen ontmoet minstens \d+ mensen/);
  hall.thinksFor(10_000);
  const answered = await evert.commands('/vindelkaar', 'tafel', general);
  // Slack itself got an empty answer in time; the words came after it.
  expect(answered).toEqual({ status: 200, text: '' });
  expect(evert.words()).toContain('Ronde 1');
});

test('a posted round reaches everybody: in Slack, on the web, and who has paper waits for nobody', async () => {
  await evert.opensHome();
  await evert.opens('De bijeenkomst regelen');
  await evert.presses('Ronde 1 bekendmaken');
  expect(evert.asked().at(-1)).toContain('Dat kun je niet terugdraaien');
  expect(evert.words()).toContain('4 mensen krijgen bericht.');
  expect(evert.words()).toContain('51 mensen doen nog niet mee op een telefoon.');
  await hall.secondsGoBy(10);
  for (const person of [dirk, baukje]) expect(person.notifications().at(-1)).toContain('Ronde 1 begint om');
  expect(dirk.notifications().at(-1)).toContain('Jij gaat naar tafel 4, De Bosberg.');
  expect(baukje.notifications().at(-1)).toContain('Jij begeleidt tafel 4, De Bosberg.');
  expect(berend.notifications().at(-1)).toContain('You go to table 4, De Bosberg.');
  await dirk.opensHome();
  expect(dirk.words()).toContain('Tafel 4');
  await tjitske.goesHome();
  expect(tjitske.words()).toMatch(/Tafel \d/);
});

test('the channel has one message for the meeting and one short line, with nobody in it', async () => {
  const [first = '', ping, ...more] = board();
  expect(first).toContain('Ronde 1 · 13:40 tot 14:05');
  expect(first).toContain('Jouw tafel staat in je eigen bericht.');
  expect(ping).toMatch(/^Ronde 1 begint/);
  expect(more).toEqual([]);
  expect(board().join()).not.toMatch(/Bosberg|Brink|Dirk|Baukje|Sjoerd/);
});

test('a long list goes on under "Meer", and everybody is on it once', async () => {
  await evert.types('hoi');
  await evert.opens('De bijeenkomst regelen');
  await evert.opens('Gastenlijst');
  const pages = [evert.words()];
  for (let more = next(evert); more !== undefined; more = next(evert)) {
    await evert.presses(more);
    pages.push(evert.words());
  }
  expect(pages.length).toBeGreaterThan(1);
  for (const name of ['Aukje Voorbeeldstra', 'Omar Dromerstra', 'Wout Koekjesma', 'Sjoerd van der Wal'])
    expect(pages.join(' ').split(name).length - 1, name).toBe(1);
});

test('a table host writes points: one with a BSN is not kept, and what was typed stays', async () => {
  await baukje.presses('Punt toevoegen');
  baukje.fills({ 'Jouw punt': 'Het BSN is 999990007.' });
  await baukje.submits();
  expect(baukje.words()).toContain('Dit heb ik niet bewaard. Ik zie een BSN');
  expect(baukje.words()).toContain('Het BSN is 999990007.');
  baukje.fills({ 'Jouw punt': 'We weten niet wie er beslist.' });
  await baukje.submits();
  expect(baukje.words()).toContain('Bewaard. Dank je wel.');
  await baukje.types('punt Een belgids met vaste contactpersonen');
  await baukje.opensForm();
  baukje.fills({ kind: 'action_idea' });
  await baukje.submits();
  expect(baukje.words()).toContain('Een belgids met vaste contactpersonen');
});

test('a message that came keeps its words when somebody presses it', async () => {
  baukje.closes(true);
  const round = baukje.received().at(-1);
  await baukje.presses('Punten van mijn tafel');
  expect(baukje.words()).toContain('We weten niet wie er beslist.');
  expect(saidIn(baukje.received().at(-1))).toContain('Tafel 4');
  expect(baukje.received().at(-1)?.ts).toBe(round?.ts);
});

test('the second round takes the place of the first on the board, and on each home', async () => {
  await hall.moveTo('2027-01-26T13:06:00.000Z');
  await evert.opensHome();
  await evert.opens('De bijeenkomst regelen');
  await evert.presses('Ronde 2 bekendmaken');
  await hall.secondsGoBy(10);
  expect(board()).toHaveLength(3);
  expect(board()[0]).toContain('Ronde 2 · 14:10 tot 14:30');
  expect(board()[2]).toMatch(/^Ronde 2 begint/);
  expect(dirk.notifications().filter((words) => words.includes('Ronde 2 begint'))).toHaveLength(1);
  await dirk.opensHome();
  expect(dirk.words()).toContain('Ronde 2');
});

test('nothing broke, nothing that people wrote became a link or a mention, and Slack refused no screen', () => {
  expect(hall.errors).toEqual([]);
  for (const person of [dirk, berend, evert, baukje]) expect(person.live()).toEqual([]);
  // Once, before the bot was let in to the channel.
  expect(new Set(hall.refused())).toEqual(new Set(['chat.postMessage: not_in_channel']));
});

/** What the channel holds for everybody, oldest first. */
function board(): readonly string[] {
  return hall.front.screens
    .messages('TREGIO', general, 'somebody')
    .map((message) => saidIn(message).replace(/\s+/g, ' '));
}

function next(person: SlackPerson): string | undefined {
  return person.labels().find((label) => label.startsWith('Meer'));
}
