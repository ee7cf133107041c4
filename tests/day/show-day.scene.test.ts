import { expect, test } from 'vitest';
import { ShowDay, ShowPresence } from '../../src/day/day-intents.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { MoveSeat, PlanRotations, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { ShowSession } from '../../src/sessions/session-intents.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';
import { during, openDay } from './day.ts';

const labels = (message: SealedMessage) => buttonsOf(message).map(({ label }) => label);

test('the page says which round it is, how many people are there, and what changed last', async () => {
  const day = await openDay();
  const page = async () => wordsOf(await day.evert.sees(ShowDay({ session: day.session })));
  expect(await page()).toContain('Er is nog geen ronde bekendgemaakt. Je verwacht nu 54 mensen.');
  await day.posts('R1');
  expect(await page()).toContain('Ronde 1 begint om 13:40.');
  await day.world.moveTo(during.R1);
  await day.late('P15');
  await day.leaves('P20', 'R2');
  const said = await page();
  expect(said).toContain('Ronde 1 duurt tot 14:05. 53 mensen zijn er. Eén persoon is er niet.');
  expect(said).toContain('Om 13:50 door Evert: Tjitske gaat weg. [Draai terug]');
  expect(said).toMatch(/Komt later \(1\)\nOmar Dromerstra .* \[Is er\]/);
  expect(said).toMatch(/Naar huis \(1\)\nTjitske Gumsma .*Tjitske gaat na ronde 1 naar huis\. \[Is er\]/);
  await day.world.moveTo('2027-01-26T13:07:00.000Z');
  expect(await page()).toContain('Ronde 1 was tot 14:05.');
});

test('tables are there with their guests now and next, and no table to close without another', async () => {
  const day = await openDay();
  await day.posts('R1');
  expect(wordsOf(await day.evert.sees(ShowDay({ session: day.session })))).toMatch(
    /Tafel 1 · De Brink Ronde 1: \d+ gasten\. Ronde 2: 8 gasten\. \[Sluit deze tafel\]/,
  );
});

test('with the begin of a name somebody is found, and opened', async () => {
  const day = await openDay();
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  const { message: found } = await day.evert.fills(page, { find: 'om' });
  expect(wordsOf(found)).toContain('Eén persoon gevonden.');
  const { message: omar } = await day.evert.presses(found, 'Omar Dromerstra');
  expect(omar.summary).toBe('Omar Dromerstra');
  expect(wordsOf(omar)).toContain('Omar Dromerstra is er.');
  expect(wordsOf(omar)).toMatch(/Ronde 1 tafel 3, De Linde/);
  expect(wordsOf((await day.evert.fills(page, { find: 'DROMER' })).message)).toContain('Omar Dromerstra');
  const { message: nobody } = await day.evert.fills(page, { find: 'qq' });
  expect(nobody.summary).toContain('Niemand gevonden.');
  expect(formIn(nobody).fields[0]).toMatchObject({ value: 'qq' });
});

test('each person has the presses that fit, and no other', async () => {
  const day = await openDay();
  const offers = async () =>
    labels(await day.evert.sees(ShowPresence({ session: day.session, seat: 'P15' }))).filter(
      (label) => !/^(Ronde|Naar vandaag)/.test(label),
    );
  const comes = ['Komt in ronde 2', 'Komt in ronde 3', 'Komt in ronde 4'];
  expect(await offers()).toEqual(['Komt later', ...comes]);
  await day.posts('R1');
  expect(await offers()).toEqual(['Komt later', ...comes, 'Gaat weg']);
  await day.world.moveTo(during.R1);
  expect(await offers()).toEqual(['Komt later', ...comes, 'Gaat weg na ronde 1']);
  await day.late('P15');
  expect(await offers()).toEqual(['Is er', ...comes]);
  await day.late('P15', 'R3');
  expect(await offers()).toEqual(['Is er', 'Komt later', 'Komt in ronde 2', 'Komt in ronde 4']);
  await day.isHere('P15');
  await day.leaves('P15', 'R2');
  expect(await offers()).toEqual(['Is er']);
});

test('what does not fit now is said in the words of the plan', async () => {
  const day = await openDay();
  await day.posts('R1');
  const noor = (await day.seats('R1')).P40 as string;
  await day.evert.asks(MoveSeat({ session: day.session, round: 'R1', seat: 'P32', table: noor }));
  expect(wordsOf(await day.evert.sees(ShowDay({ session: day.session })))).toContain(
    'Deze twee mogen niet samen aan tafel: ',
  );
});

test('the page of the meeting and the plan lead to today, on the day and not before', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await world.moveTo('2027-01-20T09:00:00.000Z');
  await evert.asks(PlanRotations({ session }));
  expect(labels(await evert.sees(ShowSession({ session })))).not.toContain('Vandaag');
  expect(labels(await evert.sees(ShowPlan({ session })))).not.toContain('Vandaag');
  await world.moveTo('2027-01-26T11:30:00.000Z');
  const meeting = labels(await evert.sees(ShowSession({ session })));
  expect(meeting[meeting.indexOf('Tafelverdeling') + 1]).toBe('Vandaag');
  expect(labels(await evert.sees(ShowPlan({ session })))).toContain('Vandaag');
});

test('who is away is not missing a table on the page of the meeting', async () => {
  const day = await openDay();
  await day.late('P15');
  const page = wordsOf(await day.evert.sees(ShowSession({ session: day.session })));
  expect(page).not.toContain('nog geen tafel');
});

test('guests and hosts do not find the page of the day', async () => {
  const day = await openDay();
  for (const who of ['P15', 'H1']) {
    const reply = await day.world.as(who).asks(ShowDay({ session: day.session }));
    expect([reply.kind, reply.message.summary]).toEqual([
      'refuse',
      'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.',
    ]);
  }
});
