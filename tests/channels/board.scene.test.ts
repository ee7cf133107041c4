import { expect, test } from 'vitest';
import { TryLater } from '../../src/kernel/adapter.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, wordsOf } from '../support/world.ts';
import { readIn, saysIn } from './channels.ts';

async function planned(): Promise<World> {
  const world = await openPlannedWorld();
  await saysIn(world, 'hall', 'X1', 'kanaal');
  return world;
}

const post = (world: World, round: string, who = 'X1') =>
  world.as(who).asks(PostRound({ session: world.session, round }));
const shownIn = (world: World, channel: string) => world.door.arrived.filter(({ to }) => to === channel);

test('a round changes the one message in the channel, and one short line says when it starts', async () => {
  const world = await planned();
  await post(world, 'R1');
  await post(world, 'R2');
  const sent = shownIn(world, 'hall').map(({ message, replaces }) => [
    message.summary.split('. De vraag')[0],
    replaces === undefined ? 'new' : 'in its place',
  ]);
  expect(sent).toEqual([
    ['Hier lees je straks de rondes van ‘Elkaar beter vinden’.', 'new'],
    ['Ronde 1 · 13:40 tot 14:05', 'in its place'],
    ['Ronde 1 begint om 13:40.', 'new'],
    ['Ronde 2 · 14:10 tot 14:30', 'in its place'],
    ['Ronde 2 begint om 14:10.', 'new'],
  ]);
});

test('the board tells the round, its question, where your table is said, and the programme', async () => {
  const world = await planned();
  await post(world, 'R1');
  const rounds = await world.db
    .selectFrom('rounds')
    .select('question_nl')
    .where('session_id', '=', world.session)
    .orderBy('number')
    .execute();
  const board = wordsOf(shownIn(world, 'hall')[1]?.message as never);
  expect(board.split('\n').slice(0, 5)).toEqual([
    `Ronde 1 · 13:40 tot 14:05. De vraag is: ${rounds[0]?.question_nl} Jouw tafel staat in je eigen bericht.`,
    'Ronde 1 · 13:40 tot 14:05',
    `De vraag is: ${rounds[0]?.question_nl}`,
    'Jouw tafel staat in je eigen bericht.',
    'Programma',
  ]);
  expect(board).toContain('Ronde 2 · 14:10 tot 14:30');
  expect(board).not.toContain(rounds[1]?.question_nl);
});

test('nobody is named in a channel, no table is, and there is nothing to press', async () => {
  const world = await planned();
  await post(world, 'R1');
  const people = await world.db.selectFrom('people').select(['first_name', 'last_name']).execute();
  const tables = await world.db.selectFrom('cafe_tables').select('name').execute();
  const read = shownIn(world, 'hall').map(({ message }) => wordsOf(message));
  expect(read).toHaveLength(3);
  const names = [...people.map((one) => one.last_name), ...tables.map(({ name }) => name)];
  expect(names.filter((name) => name && read.some((text) => text.includes(name)))).toEqual([]);
  for (const { first_name } of people) expect(read.join(' ')).not.toMatch(new RegExp(`\\b${first_name}\\b`));
  expect(shownIn(world, 'hall').flatMap(({ message }) => buttonsOf(message))).toEqual([]);
});

test('every channel reads it in the language of the organiser who linked it', async () => {
  const world = await planned();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X2').execute();
  await saysIn(world, 'english', 'X2', 'channel');
  await post(world, 'R1');
  const last = (channel: string) => readIn(world, channel).at(-1)?.summary;
  expect([last('hall'), last('english')]).toEqual(['Ronde 1 begint om 13:40.', 'Round 1 starts at 13:40.']);
  expect(readIn(world, 'english').at(-2)?.summary).toMatch(
    /^Round 1 · 13:40 to 14:05\. .* Your table is in your own message\.$/,
  );
});

test('whoever posts second adds nothing to the channel', async () => {
  const world = await planned();
  await post(world, 'R1');
  await post(world, 'R1', 'X2');
  expect(readIn(world, 'hall')).toHaveLength(3);
});

test('a round that is posted after its time starts now, without the time on the programme', async () => {
  const world = await planned();
  await world.moveTo('2027-01-26T15:00:00.000Z');
  await post(world, 'R1');
  expect(readIn(world, 'hall').at(-1)?.summary).toBe('Ronde 1 begint nu.');
  expect(readIn(world, 'hall').at(-2)?.summary).toMatch(/^Ronde 1\. De vraag is:/);
});

test('a channel that must wait holds up nobody, and gets the newest words later', async () => {
  const world = await planned();
  world.door.trouble = (to) => (to.id === 'hall' ? new TryLater('busy', 5_000) : undefined);
  await post(world, 'R1');
  expect(readIn(world, 'hall')).toHaveLength(1);
  expect(world.as('P15').received()).toHaveLength(1);
  world.door.trouble = undefined;
  world.clock.forward(5_000);
  await world.bot.tick();
  expect(readIn(world, 'hall').map(({ summary }) => summary.slice(0, 14))).toEqual([
    'Hier lees je s',
    'Ronde 1 · 13:4',
    'Ronde 1 begint',
  ]);
});
