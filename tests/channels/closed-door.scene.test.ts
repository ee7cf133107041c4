import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { Undeliverable } from '../../src/kernel/adapter.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import { Tell, tell, told } from '../outbox/telling.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { addDoor, readIn, saysIn } from './channels.ts';

/** Two people come in by a workspace first of all: P15 has another door, P16 has not. */
async function withWorkspace(): Promise<World> {
  const world = await openWorld({ routes: [tell, ...routes] });
  const later = '2027-01-20T09:00:00.000Z';
  await addDoor(world, 'P15', { tenant: 'work', id: 'P15-at-work', at: later });
  await world.db.deleteFrom('doors').where('person_id', '=', 'P16').execute();
  await addDoor(world, 'P16', { tenant: 'work', id: 'P16-at-work', at: later });
  await world.db
    .updateTable('doors')
    .set({ preferred_at: '2027-01-26T23:00:00.000Z' })
    .where('tenant', '=', 'work')
    .execute();
  return world;
}

const shut = (world: World) => {
  world.door.trouble = (to) =>
    to.tenant === 'work' ? new Undeliverable('taken out', { everybody: true }) : undefined;
};
const news = (world: World, who: string) =>
  world
    .as(who)
    .received()
    .filter(({ summary }) => /berichten|kanaal|messages/.test(summary));
const notes = ({ db }: World) =>
  db.selectFrom('closed_doors').select(['tenant', 'id', 'told_at']).orderBy('id').execute();

test('when a workspace is shut, organisers hear once whose people it is and who cannot be reached', async () => {
  const world = await withWorkspace();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X2').execute();
  shut(world);
  await world.as('X1').asks(told('Ronde 1'));
  await world.as('X1').asks(Tell({ who: 'P16', text: 'Ronde 1', kind: 'arrive' }));
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 2', kind: 'arrive', key: '2' }));
  const [message, ...more] = news(world, 'X1');
  expect(more).toEqual([]);
  const words = wordsOf(message as never);
  expect(words).toContain('De test-deur neemt geen berichten meer van mij aan.');
  expect(words).toContain('Eén persoon krijgt de berichten nu op een andere plek.');
  expect(words).toContain('Eén persoon kan ik nu niet bereiken. Vertel zelf waar die moet zijn.');
  const people = await world.db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .select(['first_name', 'organisations.name'])
    .where('people.id', 'in', ['P15', 'P16'])
    .execute();
  for (const { first_name, name } of people) {
    expect(words).toContain(name);
    expect(words).not.toContain(first_name);
  }
  expect(buttonsOf(message as never).map(({ label }) => label)).toEqual(['Codes voor de badges']);
  expect(news(world, 'X2').map(({ summary }) => summary)).toEqual([
    'The test door no longer takes messages from me. One person now gets the messages in another place. ' +
      'One person cannot be reached now. Please say yourself where to go. ' +
      'With the code on the badge somebody can join in another place.',
  ]);
  expect(news(world, 'P15')).toEqual([]);
  expect(news(world, 'H1')).toEqual([]);
});

test('what arrives there again clears it; shut once more is told once more', async () => {
  const world = await withWorkspace();
  shut(world);
  await world.as('X1').asks(told('Ronde 1'));
  await world.bot.tick();
  expect(await notes(world)).toMatchObject([{ tenant: 'work', id: '', told_at: expect.any(String) }]);
  world.door.trouble = undefined;
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 2', kind: 'arrive', key: '2' }));
  expect(await notes(world)).toEqual([]);
  world.clock.forward(60_000);
  shut(world);
  await world.as('X1').asks(Tell({ who: 'P15', text: 'Ronde 3', kind: 'arrive', key: '3' }));
  await world.bot.tick();
  expect(news(world, 'X1')).toHaveLength(2);
});

test('the organisers of a closed meeting, and one without anybody there, hear nothing', async () => {
  const world = await withWorkspace();
  await world.db.updateTable('sessions').set({ stage: 'closed' }).execute();
  shut(world);
  await world.as('X1').asks(told('Ronde 1'));
  await world.bot.tick();
  expect(await notes(world)).toMatchObject([{ tenant: 'work', told_at: expect.any(String) }]);
  expect(news(world, 'X1')).toEqual([]);
});

test('a person whose own door is shut is no news: only a whole workspace is', async () => {
  const world = await withWorkspace();
  world.door.trouble = (to) => (to.tenant === 'work' ? new Undeliverable('blocked') : undefined);
  await world.as('X1').asks(told('Ronde 1'));
  expect(await notes(world)).toEqual([]);
  expect(world.as('P15').received()).toHaveLength(1);
});

test('a channel that is shut is told once; people still hear, and the next word there begins anew', async () => {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  world.door.trouble = (to) => (to.id === 'hall' ? new Undeliverable('not in this channel') : undefined);
  await saysIn(world, 'hall', 'X1', 'kanaal');
  await evert.asks(PostRound({ session: world.session, round: 'R1' }));
  await world.bot.tick();
  expect(news(world, 'X1').map(({ summary }) => summary)).toEqual([
    'In het kanaal van ‘Elkaar beter vinden’ kan ik niet schrijven. Iedereen krijgt wel het eigen bericht. ' +
      'Nodig mij uit in dat kanaal, of typ mijn naam en kanaal in een ander.',
  ]);
  expect(world.as('P15').received()).toHaveLength(1);
  world.door.trouble = undefined;
  await saysIn(world, 'hall', 'X1', 'kanaal');
  expect(await notes(world)).toEqual([]);
  expect(readIn(world, 'hall').map(({ summary }) => summary.slice(0, 8))).toEqual(['Ronde 1 ']);
});
