import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { emptyDatabase } from '../support/database.ts';
import type { RunningBot } from '../support/process.ts';
import { startProcess } from '../support/process.ts';
import type { Hall, Someone } from './hall.ts';
import { looksAtIt, openHall } from './hall.ts';
import { codeOf, openMeeting, rehearse } from './organiser.ts';

// One World Café from guest list to nudge, as people live it: a real process, a real browser, both databases. The tests
// are chapters of one story and run in this order.
let bot: RunningBot;
let hall: Hall;
let evert: Someone;
let baukje: Someone;
let omar: Someone;
let tjitske: Someone;
let sjoerd: Someone;

const linkOf = (who: string) => new RegExp(`${who}\\s*: (\\S+)`).exec(bot.output())?.[1] as string;

beforeAll(async () => {
  bot = await startProcess({ database: await emptyDatabase() });
  hall = await openHall();
});

afterAll(async () => {
  await hall?.close();
  await bot?.kill('SIGTERM');
});

test('a newcomer starts it without any setting and gets links for five people', async () => {
  expect(bot.output()).toContain('loading the invented region');
  evert = await hall.comesIn({ link: linkOf('organisator Evert') });
  baukje = await hall.comesIn({ link: linkOf('tafelbegeleider Baukje') });
  tjitske = await hall.comesIn({ link: linkOf('deelnemer Tjitske') });
  const gerrit = await hall.comesIn({ link: linkOf('participant Gerrit \\(en\\)') });
  await gerrit.sees('Find somebody');
});

test('the organiser reads a guest list from Excel, looks at it, and adds who can be added', async () => {
  await openMeeting(evert);
  await evert.opens('Gastenlijst');
  await evert.opens('Gastenlijst inlezen');
  const rows = [
    ['Naam', 'Organisatie', 'Laag', 'Mobiel'],
    ['Sjoerd van der Wal', 'Woonzorg Voorbeeld', 'teammanager', '06-00000901'],
    ['Omar Dromerstra', 'Gemeente Voorbeelderwolde', 'professional', ''],
    ['Bo Achterberg', 'Woonzorg Voorbeeld', 'tovenaar', ''],
  ];
  const file = await writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value, type: String }))),
  ).toBuffer();
  await evert.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'gasten.xlsx', mimeType: 'application/octet-stream', buffer: file });
  await evert.presses('Lezen');
  await evert.sees('1 gast kan erop.');
  expect(await looksAtIt(evert)).toEqual([]);
  expect(await evert.words()).toContain('Deze persoon staat al op de gastenlijst.');
  expect(await evert.words()).toContain('tovenaar');
  await evert.presses('1 gast toevoegen');
  await evert.sees('Sjoerd van der Wal');
});

test('the organiser sees who is still missing in the room', async () => {
  await openMeeting(evert);
  await evert.opens('Wie ontbreekt er nog?');
  const words = await evert.words();
  expect(words).toContain('Woonzorg Voorbeeld');
  expect(await looksAtIt(evert)).toEqual([]);
  expect(words).toContain('Bestuurders');
});

test('the organiser gives a table another name, a round another question, and a guest an own table', async () => {
  await openMeeting(evert);
  await evert.opens('Tafels');
  await evert.opens(/De Brink/);
  await evert.types('Naam van de tafel', 'De Eik');
  await evert.presses('Bewaar de tafel');
  await evert.sees(/De Eik/);
  await openMeeting(evert);
  await evert.opens('Rondes en vragen');
  await evert.opens(/Ronde 2/);
  await evert.types('De vraag, in het Nederlands', 'Wat kunnen we volgende week al anders doen?');
  await evert.presses('Bewaar de ronde');
  await openMeeting(evert);
  await evert.opens('Gastenlijst');
  await evert.opens(/Sjoerd van der Wal/);
  await evert.ticks('Tafel 2, De Tjonger');
  await evert.presses('Bewaar de plek');
});

test('the organiser plans the tables, looks at a round, and moves somebody after a warning', async () => {
  await openMeeting(evert);
  await evert.presses('Verdeel de tafels');
  await evert.sees(/Iedereen ontmoet minstens \d+ mensen/);
  await evert.presses(/^Bekijk$/);
  await evert.goesHome();
  await openMeeting(evert);
  await evert.opens('Tafelverdeling');
  await evert.page.getByRole('button', { name: 'Bekijk', exact: true }).nth(1).click();
  await evert.sees(/Ronde 2 \(gemengd\)/);
  expect(await looksAtIt(evert)).toEqual([]);
  await evert.opens(/Omar Dromerstra/);
  await evert.sees(/keer/);
  expect(await looksAtIt(evert)).toEqual([]);
  await evert.presses('Zet hier');
  await evert.sees(/Omar/);
});

test('a participant claims the seat with the code on the badge', async () => {
  await openMeeting(evert);
  await evert.opens('Codes voor de badges');
  const codes = await evert.words();
  const code = codeOf(codes, 'Omar Dromerstra');
  omar = await hall.comesIn({ url: bot.url });
  expect(await looksAtIt(omar)).toEqual([]);
  await omar.types('Code van je badge', 'AAA-AA2');
  await omar.page.getByRole('button', { name: 'Ik doe mee' }).click();
  await omar.sees(/Ik ken deze code niet/);
  await omar.types('Code van je badge', code.toLowerCase().replace('-', ' '));
  await omar.presses('Ik doe mee');
  await omar.sees('Welkom, Omar! Fijn dat je er bent.');
  sjoerd = await hall.comesIn({ url: bot.url });
  await sjoerd.types('Code van je badge', codeOf(codes, 'Sjoerd van der Wal'));
  await sjoerd.presses('Ik doe mee');
  await sjoerd.sees('Welkom, Sjoerd!');
});

test('a posted round is on open phones by itself, once, with the table of that person', async () => {
  await openMeeting(evert);
  await evert.opens('Tafelverdeling');
  await omar.page.evaluate('window.never = "left this page"');
  await evert.pressesForSure('Ronde 1 bekendmaken');
  for (const person of [omar, tjitske, sjoerd, baukje]) await person.sees(/^Tafel \d+/);
  expect(await omar.page.evaluate('window.never')).toBe('left this page');
  expect(await looksAtIt(omar)).toEqual([]);
  await sjoerd.sees('De Tjonger');
  await omar.goesHome();
  await omar.opens(/Mijn berichten/);
  expect((await omar.words()).match(/Waar loopt het vast/g)).toHaveLength(1);
});

test('a table host adds points: one about a person is stopped, an idea is kept', async () => {
  await baukje.goesHome();
  await baukje.presses('Punt toevoegen');
  expect(await looksAtIt(baukje)).toEqual([]);
  await baukje.types('Jouw punt', 'Het BSN is 999990007.');
  await baukje.page.getByRole('button', { name: 'Bewaren' }).click();
  await baukje.sees(/Dit heb ik niet bewaard/);
  expect(await baukje.page.getByLabel('Jouw punt').inputValue()).toContain('Het BSN is');
  await baukje.types('Jouw punt', 'We weten niet wie bij de andere organisatie beslist.');
  await baukje.presses('Bewaren');
  await baukje.sees('Bewaard. Dank je wel.');
  await baukje.ticks('Idee voor een actie');
  await baukje.types('Jouw punt', 'Een belgids maken met vaste contactpersonen');
  await baukje.presses('Bewaren');
  await baukje.sees('Een belgids maken met vaste contactpersonen');
});

test('two professionals find each other and swap what each of them chose', async () => {
  await omar.says('/findeachother arbeidsdeskundige Tjitske');
  await omar.sees('Tjitske Gumsma');
  expect(await looksAtIt(omar)).toEqual([]);
  expect(await omar.words()).not.toMatch(/06-|@/);
  await omar.presses('Gegevens ruilen');
  await omar.ticks(/Telefoonnummer/);
  await omar.presses('Vraag het');
  await omar.sees(/Ik heb het gevraagd/);
  await tjitske.says('berichten');
  await tjitske.sees(/Omar Dromerstra van Gemeente Voorbeelderwolde wil graag contact houden/);
  await tjitske.presses('Kies wat je deelt');
  await tjitske.ticks(/E-mailadres/);
  await tjitske.presses(/^(Ruilen|Ja, ruilen|Deel dit|Ja)/);
  await tjitske.says('contacten');
  expect(await tjitske.words()).toContain('06-00000015');
  await omar.says('contacten');
  expect(await omar.words()).toContain('tjitske.gumsma@werkloket.example.org');
  expect(await omar.words()).not.toContain('06-00000020');
});

test('an idea becomes an action: the owner says yes, with a first step and a date', async () => {
  await openMeeting(evert);
  await evert.opens('Punten');
  await evert.presses('Maak er een actie van');
  await evert.chooses(/Wie vraag je/, 'Omar Dromerstra');
  await evert.presses('Vraag het');
  await evert.sees(/Ik heb het aan Omar gevraagd/);
  await omar.says('berichten');
  await omar.presses(/^Ja/);
  await omar.types(/eerste stap/, 'Vraag elke organisatie om twee namen.');
  await omar.types(/Wanneer/, '2027-02-09');
  await omar.presses('Dit ga ik doen');
  await omar.sees(/Klaar op dinsdag 9 februari 2027/);
  expect(await looksAtIt(omar)).toEqual([]);
});

test('the other rounds are lived through: the clock moves, each round is posted once', async () => {
  for (const round of [2, 3, 4]) {
    await rehearse(evert, 'Naar de volgende ronde');
    if (round === 2) await rehearse(evert, 'Naar de volgende ronde');
    await openMeeting(evert);
    await evert.opens('Tafelverdeling');
    await evert.pressesForSure(`Ronde ${round} bekendmaken`);
    await omar.goesHome();
    await omar.sees(/^Tafel \d+/);
    expect(await omar.words()).toContain(`Ronde ${round}`);
  }
});

test('the organiser sees every message to everyone: one for each round, for each person', async () => {
  // 49 guests and 6 table hosts, also those without a phone: their message waits for them.
  for (const name of ['Omar Dromerstra', 'Sjoerd van der Wal', 'Petra Vliegersma']) {
    await evert.goesHome();
    await evert.opens(/Oefening/);
    await evert.opens('Alle berichten van iedereen');
    await evert.opens(new RegExp(name));
    const rounds = (await evert.words()).match(/Ronde [1-4] begi/g);
    expect(rounds?.toSorted(), name).toEqual([1, 2, 3, 4].map((round) => `Ronde ${round} begi`));
  }
});

test('a week later the owner is nudged once, kindly, and answers in one tap', async () => {
  await rehearse(evert, 'Eén week verder');
  await omar.says('berichten');
  const words = await omar.words();
  expect(words.match(/Over een week wil je klaar zijn/g)).toHaveLength(1);
  expect(words).not.toContain('te laat');
  await omar.presses('Het gaat goed');
  await omar.sees('Fijn om te horen. Ga zo door.');
  await rehearse(evert, 'Eén week verder');
  await omar.says('berichten');
  await omar.presses('Het is klaar');
  await omar.says('acties');
  await omar.sees(/klaar/i);
});

test('nothing was blocked, broken or fetched from elsewhere', () => {
  // A refused form answers 422 and the wrong code 422; browsers write that down as an error.
  expect(hall.complaints.filter((line) => !line.includes('422'))).toEqual([]);
});
