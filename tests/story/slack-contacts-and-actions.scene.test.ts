import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SlackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import type { SlackHall } from './slack-hall.ts';
import { openSlackHall, saidIn } from './slack-hall.ts';
import type { WebPerson } from './web-person.ts';

// What people take home from a World Café, in Slack: contacts and promises. The chapters run in this order.
let hall: SlackHall;
let berend: SlackPerson;
let evert: SlackPerson;
let dirk: SlackPerson;
let tjitske: WebPerson;
let general: string;

beforeAll(async () => {
  hall = await openSlackHall();
  const { workspace: stap } = await hall.installs('TSTAP', ['fatima', 'berend'], ['berend']);
  const { workspace: regio } = await hall.installs('TREGIO', ['evert', 'dirk']);
  general = regio.channelId('algemeen');
  evert = await hall.joins(regio, 'evert', 'X1');
  dirk = await hall.joins(regio, 'dirk', 'P30');
  berend = await hall.joins(stap, 'berend', 'P28');
  await berend.types('english');
  tjitske = await hall.onTheWeb();
  await tjitske.presses('Ik doe mee', { code: await hall.codeOf('P20') });
});

afterAll(() => hall?.close());

test('two people of two workspaces swap what each of them chose, and nobody else reads it', async () => {
  await dirk.commands('/vindelkaar', 'jobcoach', general);
  expect(dirk.words()).toContain('Berend Lijststra');
  expect(dirk.words()).not.toMatch(/06-|@/);
  await dirk.presses('Gegevens ruilen');
  dirk.fills({ fields: ['phone'] });
  await dirk.submits();
  expect(dirk.words()).toContain('Ik heb het gevraagd');
  await hall.secondsGoBy(5);
  expect(berend.notifications().at(-1)).toContain('Dirk Blaadjestra');
  await berend.presses('Choose what you share');
  berend.fills({ fields: ['phone'] });
  await berend.submits();
  await hall.secondsGoBy(5);
  await dirk.commands('/vindelkaar', 'contacten', general);
  expect(dirk.words()).toContain('06-00000028');
  await berend.types('contacts');
  expect(berend.words()).toContain('06-00000030');
  expect(await hall.whoSaw('06-00000028')).toEqual(['TREGIO dirk', 'TSTAP berend']);
  expect(await hall.whoSaw('06-00000030')).toEqual(['TREGIO dirk', 'TSTAP berend']);
});

test('somebody in Slack and somebody on the web swap too', async () => {
  await dirk.commands('/findeachother', 'arbeidsdeskundige', general);
  await dirk.opens('Gegevens ruilen: Tjitske Gumsma');
  dirk.fills({ fields: ['phone'] });
  await dirk.submits();
  await hall.secondsGoBy(5);
  await tjitske.goesHome();
  await tjitske.opens('Mijn berichten');
  expect(tjitske.words()).toContain('Dirk Blaadjestra');
  await tjitske.presses('Kies wat je deelt');
  await tjitske.presses('Ja, ruilen', { fields: 'phone' });
  await hall.secondsGoBy(5);
  await dirk.types('contacten');
  expect(dirk.words()).toContain('06-00000020');
  expect(await hall.whoSaw('06-00000020')).toEqual(['TREGIO dirk']);
});

test('an own card can be changed in a form', async () => {
  await berend.commands('/findeachother', 'card');
  await berend.presses('How others see me');
  berend.fills({ line: 'Working with people over fifty' });
  await berend.submits();
  expect(berend.words()).toContain('Saved. This is your card now.');
});

test('what somebody wrote in a chat becomes a point with one choice in its menu', async () => {
  await dirk.types('Een belgids met vaste contactpersonen');
  const own = dirk.messages().findLast(({ by }) => by === 'person');
  if (!own) throw new Error('Dirk wrote nothing');
  await dirk.picksFromMenu('save_point', own);
  expect(dirk.modals()).toHaveLength(1);
  expect(dirk.words()).toContain('Een belgids met vaste contactpersonen');
  dirk.fills({ kind: 'action_idea' });
  await dirk.submits();
  expect(dirk.words()).toContain('Bewaard.');
  dirk.closes(true);
});

test('an idea becomes an action, and a week before its day one tap answers the nudge', async () => {
  await evert.types('hoi');
  await evert.opens('De bijeenkomst regelen');
  await evert.opens('Punten');
  await evert.presses('Maak er een actie van');
  evert.fills({ 'Wie vraag je?': 'P30' });
  await evert.submits();
  expect(evert.words()).toContain('Ik heb het aan Dirk gevraagd');
  await hall.secondsGoBy(5);
  await dirk.presses('Ja, dit pak ik op');
  dirk.fills({ firstStep: 'Vraag elke organisatie om twee namen.', dueOn: '2027-02-09' });
  await dirk.submits();
  expect(dirk.words()).toContain('dinsdag 9 februari 2027');
  dirk.closes(true);
  await hall.moveTo('2027-02-02T08:30:00.000Z');
  expect(dirk.notifications().at(-1)).toContain('Over een week wil je klaar zijn');
  const before = dirk.messages().length;
  await dirk.presses('Het gaat goed');
  expect(dirk.words()).toContain('Fijn om te horen. Ga zo door.');
  expect(dirk.messages().length).toBe(before + 1);
  expect(saidIn(dirk.received().at(-1))).toContain('Over een week wil je klaar zijn');
  expect(dirk.labels()).not.toContain('Het gaat goed');
  await hall.moveTo('2027-02-03T08:30:00.000Z');
  expect(dirk.notifications().filter((words) => words.includes('Over een week'))).toHaveLength(1);
});

test('nothing broke, and nothing that people wrote became a link or a mention', () => {
  expect(hall.errors).toEqual([]);
  for (const person of [dirk, berend, evert]) expect(person.live()).toEqual([]);
  expect(hall.refused()).toEqual([]);
});
