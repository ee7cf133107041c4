import { expect, test } from 'vitest';
import { PostRound, ShowWhereNow } from '../../src/rotations/rotation-intents.ts';
import { buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { addGuest, leaves, seatsOf } from './planner/more-people.ts';

const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map((one) => one.label);

test('before the first round somebody reads when it begins, and the own table', async () => {
  const world = await openPlannedWorld();
  const omar = wordsOf(await world.as('P15').sees(ShowWhereNow({})));
  expect(omar).toContain('Ronde 1 begint om 13:40. Je hoort het hier.');
  expect(omar).toContain('Je eigen tafel is tafel 3, De Linde.');
  expect(wordsOf(await world.as('H3').sees(ShowWhereNow({})))).toContain('Jij begeleidt tafel 3, De Linde.');
});

test('days before, the day is said too', async () => {
  const world = await openWorld();
  await world.moveTo('2027-01-20T09:00:00.000Z');
  const gerrit = wordsOf(await world.as('P33').sees(ShowWhereNow({})));
  expect(gerrit).toContain('Round 1 starts on Tuesday 26 January 2027 at 13:40. You will hear it here.');
});

test('in a round the table stands first, then time, question, host and what comes next', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await world.moveTo('2027-01-26T12:50:00.000Z');
  const { message } = await world.as('P15').says('tafel');
  expect(message.summary).toBe('Ronde 1: tafel 3, De Linde.');
  expect(message.blocks[0]).toEqual({ kind: 'big', text: 'Tafel 3', under: 'De Linde' });
  const words = wordsOf(message);
  expect(words).toContain('Ronde 1 duurt tot 14:05.');
  expect(words).toContain('De vraag is: Waar loopt het vast in onze samenwerking?');
  expect(words).toContain('Abel begeleidt deze tafel.');
  expect(words).toContain('Daarna komt ronde 2, om 14:10. Je hoort hier waar je heen gaat.');
  expect(labels(message)).toEqual(['Punt toevoegen', 'Begin']);
});

test('a host reads how many guests there are now, and can open the points of the table', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await leaves(world, 'P46');
  expect(wordsOf(await world.as('H5').sees(ShowWhereNow({})))).toContain('Je krijgt 8 gasten.');
  await world.moveTo('2027-01-26T12:50:00.000Z');
  const page = await world.as('H5').sees(ShowWhereNow({}));
  expect(wordsOf(page)).toContain('Je hebt 8 gasten aan tafel.');
  expect(wordsOf(page)).toMatch(/Daarna komt ronde 2, om 14:10\.$/m);
  expect(labels(page)).toEqual(['Punt toevoegen', 'Punten van mijn tafel', 'Begin']);
});

test('when the next round is posted early, its table is shown and the talk may go on', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await world.moveTo('2027-01-26T13:02:00.000Z');
  await world.as('X1').asks(PostRound({ session, round: 'R2' }));
  const table = (await seatsOf(world, 'R2')).P15?.slice(1);
  const words = wordsOf(await world.as('P15').sees(ShowWhereNow({})));
  expect(words).toContain(`Tafel ${table}`);
  expect(words).toContain('Ronde 2 begint om 14:10 en duurt tot 14:30.');
  expect(words).toContain('Ronde 1 loopt nog tot 14:05. Blijf tot dan gerust zitten.');
});

test('the last round says so, and after the meeting people are thanked', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  for (const round of ['R1', 'R2', 'R3', 'R4']) await world.as('X1').asks(PostRound({ session, round }));
  expect(wordsOf(await world.as('P15').sees(ShowWhereNow({})))).toContain('Dit is de laatste ronde.');
  await world.moveTo('2027-01-26T15:30:00.000Z');
  expect(wordsOf(await world.as('P15').sees(ShowWhereNow({})))).toContain('Dit is jouw plek in ronde 4.');
  await world.moveTo('2027-01-26T16:00:00.000Z');
  const after = await world.as('P15').sees(ShowWhereNow({}));
  expect(after.summary).toBe('Alle rondes zijn geweest. Dank je wel dat je meedeed.');
});

test('without a table people are sent to the desk, and organisers simply read that they walk around', async () => {
  const world = await openPlannedWorld();
  const { session } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await addGuest(world, { id: 'W01', name: 'Wiebren' });
  expect(wordsOf(await world.as('W01').sees(ShowWhereNow({})))).toContain(
    'Je hebt in ronde 1 nog geen tafel. Vraag het even aan de balie.',
  );
  expect(wordsOf(await world.as('X1').sees(ShowWhereNow({})))).toContain(
    'Jij hebt in ronde 1 geen vaste tafel.',
  );
});

test('somebody who left, somebody without a meeting and a stranger get a kind answer', async () => {
  const world = await openWorld();
  await leaves(world, 'P04');
  expect((await world.as('P04').sees(ShowWhereNow({}))).summary).toContain('Je staat niet meer op de lijst.');
  await world.db.updateTable('sessions').set({ stage: 'closed' }).execute();
  expect((await world.as('P15').sees(ShowWhereNow({}))).summary).toBe(
    'Er is nu geen bijeenkomst waar je aan meedoet.',
  );
  expect((await world.stranger().says('tafel')).kind).not.toBe('say');
});
