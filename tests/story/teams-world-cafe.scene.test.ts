import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import type { TeamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import type { Conversation } from '../adapters/teams/counterpart/tenants.ts';
import type { TeamsHall } from './teams-hall.ts';
import { openTeamsHall } from './teams-hall.ts';
import { channelAt, chatOf, heard, lastNews, pressesForSure } from './teams-screen.ts';
import type { WebPerson } from './web-person.ts';

// A World Café of two organisations in Teams, one in Slack, and one person on the web. The tests are chapters of one
// story and run in this order.
let hall: TeamsHall;
let evert: TeamsPerson;
let baukje: TeamsPerson;
let omar: TeamsPerson;
let gerrit: TeamsPerson;
let xandra: TeamsPerson;
let berend: SlackPerson;
let tjitske: WebPerson;
let channel: Conversation;

beforeAll(async () => {
  hall = await openTeamsHall();
  channel = hall.regio.tenant.named('Hal');
});

afterAll(() => hall?.close());

test('whoever puts the bot in Teams is asked for the code, and reads nothing of the meeting', async () => {
  evert = await hall.inTeams(hall.regio, 'evert');
  omar = await hall.inTeams(hall.regio, 'omar');
  gerrit = await hall.inTeams(hall.stad, 'gerrit');
  expect(omar.words()).toContain('Wat is de code van je badge?');
  // Before anybody knows who it is, Teams itself says which language.
  await gerrit.types('hi');
  expect(gerrit.words()).toContain('What is the code on your badge?');
  for (const look of [() => omar.types('tafel'), () => omar.types('/findeachother wmo')]) {
    await look();
    expect(omar.words()).not.toMatch(/Tafel \d|Dorpshuis|Elkaar beter vinden/);
  }
});

test('people of two organisations come in with the code: typed, in the form, and in the channel', async () => {
  await evert.types(`mee ${await hall.codeOf('X1')}`);
  expect(evert.words()).toContain('Welkom, Evert! Fijn dat je er bent.');
  await omar.types('hoi');
  omar.fills({ code: await hall.codeOf('P15') });
  await omar.presses('Ik doe mee');
  expect(omar.words()).toContain('Welkom, Omar! Fijn dat je er bent.');
  await gerrit.types(await hall.codeOf('P33'));
  expect(gerrit.words()).toContain('Welcome, Gerrit!');
  xandra = await hall.inTeams(hall.stad, 'xandra');
  await xandra.types(`mee ${await hall.codeOf('P24')}`);
  expect(xandra.words()).toContain('Welkom, Xandra!');
  await hall.letsIntoTeam(evert, channel);
  baukje = await hall.inTeams(hall.regio, 'baukje');
  await baukje.writesIn(channel, await hall.codeOf('H4'));
  expect(chatOf(baukje)).toContain('Jij begeleidt tafel 4, De Bosberg.');
  expect(channelAt(evert, channel)).toEqual([]);
});

test('the others come in by Slack and by the web', async () => {
  berend = await hall.inSlack('berend');
  await berend.types(await hall.codeOf('P28'));
  expect(berend.words()).toContain('Welkom, Berend!');
  tjitske = await hall.onTheWeb();
  await tjitske.presses('Ik doe mee', { code: await hall.codeOf('P20') });
  expect(tjitske.words()).toContain('Welkom, Tjitske!');
});

test('each reads the own language', async () => {
  await xandra.types('english');
  expect(xandra.words()).toContain('From now on I speak English with you.');
  await xandra.types('hi');
  expect(xandra.words()).toContain('Hello Xandra');
  await gerrit.types('nederlands');
  expect(gerrit.words()).toContain('Vanaf nu');
  await omar.types('privacy');
  expect(omar.words()).toContain('Je nummer en e-mailadres deel ik alleen als jij ja zegt');
  await xandra.types('privacy');
  expect(xandra.words()).toContain('I only share your number and email address if you say yes.');
});

test('the channel gets the rounds; it has no names in it', async () => {
  await evert.writesIn(channel, 'kanaal');
  expect(chatOf(evert)).toContain('Vanaf nu staan in het kanaal de rondes van');
  await hall.secondsGoBy(5);
  expect(channelAt(evert, channel)).toEqual([expect.stringContaining('Hier lees je straks de rondes van')]);
});

test('the organiser divides the tables in Teams', async () => {
  await evert.types('hoi');
  await evert.opens('De bijeenkomst regelen');
  await evert.presses('Verdeel de tafels');
  // On a busy machine Teams says first that the bot is at it.
  await expect.poll(() => evert.words()).toMatch(/Iedereen ontmoet minstens \d+ mensen/);
});

test('round 1 is posted once somebody is sure, and everybody hears the own table exactly once', async () => {
  await posts(1);
  expect(chatOf(evert)).toContain('6 mensen krijgen bericht.');
  expect(heard(omar, 'Ronde 1 begint om')).toEqual([expect.stringContaining('Jij gaat naar tafel 3')]);
  expect(heard(baukje, 'Ronde 1 begint om')).toEqual([expect.stringContaining('Jij begeleidt tafel 4')]);
  expect(heard(gerrit, 'Ronde 1 begint om')).toEqual([expect.stringContaining('Jij gaat naar tafel 3')]);
  expect(heard(xandra, 'Round 1 starts at')).toEqual([expect.stringContaining('You go to table 4')]);
  expect(heard(berend, 'Ronde 1 begint om')).toEqual([expect.stringContaining('Jij gaat naar tafel 4')]);
  expect(await onTheWeb('Ronde 1 begint om')).toBe(1);
  expect(heard(evert, 'Ronde 1')).toEqual([]);
});

test('each round the board in the channel changes in its place, with one short line below it', async () => {
  const board = () => evert.reads(channel).find((one) => evert.wordsOf(one).includes('14:10 tot 14:30'));
  const first = board();
  expect(channelAt(evert, channel)).toEqual([
    expect.stringContaining('Ronde 1 · 13:40 tot 14:05'),
    expect.stringMatching(/^Ronde 1 begint/),
  ]);
  await hall.moveTo('2027-01-26T13:06:00.000Z');
  await posts(2);
  expect(channelAt(evert, channel)).toEqual([
    expect.stringContaining('Ronde 2 · 14:10 tot 14:30'),
    expect.stringMatching(/^Ronde 1 begint/),
    expect.stringMatching(/^Ronde 2 begint/),
  ]);
  expect(board()?.id).toBe(first?.id);
  expect(channelAt(evert, channel).join()).not.toMatch(/Bosberg|Brink|Linde|Omar|Baukje|Dromerstra/);
});

test('each round everybody hears the own table once, whichever door they came by', async () => {
  const said = { dutch: 'Ronde 2 begint', english: 'Round 2 starts' };
  for (const person of [omar, baukje, gerrit, berend]) expect(heard(person, said.dutch)).toHaveLength(1);
  expect(heard(xandra, said.english)).toHaveLength(1);
  expect(await onTheWeb(said.dutch)).toBe(1);
  await omar.types('tafel');
  expect(omar.words()).toMatch(/Tafel \d.*Ronde 2/s);
});

test('a table host writes points: one with a BSN is not kept, and what was typed stays', async () => {
  await baukje.types('punt');
  baukje.fills({ 'Jouw punt': 'Het BSN is 999990007.' });
  await baukje.presses('Bewaren');
  expect(baukje.words()).toContain('Dit heb ik niet bewaard. Ik zie een BSN');
  expect(baukje.words()).toContain('Het BSN is 999990007.');
  baukje.fills({ 'Jouw punt': 'We weten niet wie er *beslist* <at>iedereen</at>.' });
  await baukje.presses('Bewaren');
  expect(baukje.words()).toContain('Bewaard. Dank je wel.');
  await baukje.types('punt Een belgids met vaste contactpersonen');
  baukje.fills({ kind: 'action_idea' });
  await baukje.presses('Bewaren');
  expect(baukje.words()).toContain('Een belgids met vaste contactpersonen');
  expect(baukje.words()).toContain('We weten niet wie er *beslist* <at>iedereen</at>.');
});

test('somebody in Teams and somebody in Slack swap what each of them chose, and nobody else reads it', async () => {
  await omar.types('vind jobcoach');
  expect(omar.words()).toContain('Berend Lijststra');
  expect(omar.words()).not.toMatch(/06-|@/);
  await asksToSwap('Gegevens ruilen');
  await hall.secondsGoBy(5);
  expect(berend.notifications().at(-1)).toContain('Omar Dromerstra');
  await berend.presses('Kies wat je deelt');
  berend.fills({ fields: ['phone'] });
  await berend.submits();
  await hall.secondsGoBy(5);
  await berend.types('contacten');
  expect(berend.words()).toContain('06-00000015');
  await omar.writesIn(channel, 'contacten');
  expect(chatOf(omar)).toContain('06-00000028');
  expect(hall.whoSaw('06-00000028')).toEqual(['omar']);
});

test('somebody in Teams and somebody on the web swap too; so do two organisations in Teams', async () => {
  await omar.types('/findeachother arbeidsdeskundige');
  await omar.opens('Tjitske Gumsma');
  await asksToSwap();
  await hall.secondsGoBy(5);
  await tjitske.goesHome();
  await tjitske.opens('Mijn berichten');
  expect(tjitske.words()).toContain('Omar Dromerstra');
  await tjitske.presses('Kies wat je deelt');
  await tjitske.presses('Ja, ruilen', { fields: 'phone' });
  await omar.types('vind xandra');
  await asksToSwap('Gegevens ruilen');
  await hall.secondsGoBy(5);
  await xandra.presses('Choose what you share');
  xandra.fills({ fields: ['email'] });
  await xandra.presses('Yes, swap');
  await hall.secondsGoBy(5);
  await omar.types('contacten');
  expect(omar.words()).toContain('06-00000020');
  expect(omar.words()).toContain('xandra.schermstra@');
  expect(hall.whoSaw('06-00000020')).toEqual(['omar']);
  // On her own form, and with whom she said yes to.
  expect(hall.whoSaw('xandra.schermstra@')).toEqual(['omar', 'xandra']);
});

test('an idea becomes an action, and weeks later one tap in Teams answers the nudge', async () => {
  await evert.types('hoi');
  await evert.opens('De bijeenkomst regelen');
  await evert.presses('Punten');
  await evert.presses('Maak er een actie van');
  evert.fills({ 'Wie vraag je?': 'P33' });
  await evert.presses('Vraag het');
  expect(evert.words()).toContain('Ik heb het aan Gerrit gevraagd');
  await hall.secondsGoBy(5);
  await gerrit.presses('Ja, dit pak ik op');
  // His Teams is English; he chose Dutch.
  expect(lastNews(gerrit).notice).toBe('Mijn antwoord staat hieronder.');
  gerrit.fills({ firstStep: 'Vraag elke organisatie om twee namen.', dueOn: '2027-02-23' });
  await gerrit.presses('Dit ga ik doen');
  expect(gerrit.words()).toContain('dinsdag 23 februari 2027');
  await hall.moveTo('2027-02-16T08:30:00.000Z');
  expect(gerrit.notifications().at(-1)).toContain('Over een week wil je klaar zijn');
  const nudge = lastNews(gerrit);
  await gerrit.doubleClicks('Het gaat goed');
  expect(chatOf(gerrit)).toContain('Fijn om te horen. Ga zo door.');
  expect(gerrit.wordsOf(lastNews(gerrit))).toContain('Over een week wil je klaar zijn');
  expect(lastNews(gerrit).id).toBe(nudge.id);
  await hall.moveTo('2027-02-17T08:30:00.000Z');
  expect(heard(gerrit, 'Over een week')).toHaveLength(1);
});

test('nothing broke, nothing that people wrote became a link or a mention, and Teams refused no card', () => {
  expect(hall.errors).toEqual([]);
  for (const person of [evert, baukje, omar, gerrit, xandra, berend]) expect(person.live()).toEqual([]);
  expect(hall.refused()).toEqual([]);
});

async function posts(round: number): Promise<void> {
  await evert.types('hoi');
  await evert.opens('De bijeenkomst regelen');
  await pressesForSure(evert, `Ronde ${round} bekendmaken`);
  await hall.secondsGoBy(10);
}

async function asksToSwap(label?: string): Promise<void> {
  if (label) await omar.presses(label);
  omar.fills({ fields: ['phone'] });
  await omar.presses('Vraag het');
  expect(omar.words()).toContain('Ik heb het gevraagd');
}

/** How often the messages of whoever is on the web have these words. */
async function onTheWeb(words: string): Promise<number> {
  await tjitske.goesHome();
  await tjitske.opens('Mijn berichten');
  return tjitske.words().split(words).length - 1;
}
