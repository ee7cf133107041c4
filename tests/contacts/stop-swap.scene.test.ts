import { expect, test } from 'vitest';
import { AcceptSwap, AskSwap, ShowContacts, StopSwap } from '../../src/contacts/contact-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { openAnotherRegion } from './another-region.ts';
import { changesDetails } from './cards.ts';
import { asked, notThere, swapped } from './swapping.ts';

test('somebody who stops is out of both lists; the other is not told', async () => {
  const world = await openWorld();
  const tjitske = world.as('P20');
  await swapped(world, 'P15', 'P20');
  const before = world.as('P15').received().length;
  const reply = await tjitske.presses(await tjitske.sees(ShowContacts({})), 'Niet meer delen');
  expect(reply.message.summary).toBe(
    'Je deelt je gegevens niet meer met Omar. Ik heb ze weggehaald. In oude berichten kunnen ze nog staan.',
  );
  for (const person of ['P15', 'P20']) {
    const page = await world.as(person).sees(ShowContacts({}));
    expect(page.summary).toBe('Mijn contacten: 0');
    expect(wordsOf(page)).toContain('Je hebt nog met niemand geruild.');
  }
  expect(world.as('P15').received()).toHaveLength(before);
});

test('stopping twice gives the same answer, also from the other side', async () => {
  const world = await openWorld();
  const swap = await swapped(world, 'P15', 'P20');
  const first = await world.as('P20').asks(StopSwap({ swap }));
  expect(await world.as('P20').asks(StopSwap({ swap }))).toEqual(first);
  expect((await world.as('P15').asks(StopSwap({ swap }))).message.summary).toContain(
    'Je deelt je gegevens niet meer met Tjitske.',
  );
});

test('a stopped swap is not brought back by an old button, but can be asked for again', async () => {
  const world = await openWorld();
  const swap = await swapped(world, 'P15', 'P20');
  await world.as('P15').asks(StopSwap({ swap }));
  const old = await world.as('P20').asks(AcceptSwap({ swap }), { fields: ['phone'] });
  expect(old.message.summary).toBe('Deze vraag is al gesloten. Wil je toch ruilen? Vraag het dan zelf.');
  expect((await world.as('P20').asks(AskSwap({ person: 'P15' }), { fields: ['phone'] })).kind).toBe('say');
});

test('only the two can stop it, and only after a yes', async () => {
  const world = await openWorld();
  await openAnotherRegion(world.db);
  const swap = await swapped(world, 'P15', 'P20');
  const open = await asked(world, 'P15', 'P21');
  for (const [who, which] of [
    ['P21', swap],
    ['X1', swap],
    ['E1', swap],
    ['P15', open],
    ['P21', open],
  ] as const)
    expect((await world.as(who).asks(StopSwap({ swap: which }))).message.summary).toBe(notThere);
  expect((await world.as('P15').sees(ShowContacts({}))).summary).toBe('Mijn contacten: 1');
});

test('a contact shows what is on the card today: a new number, or none any more', async () => {
  const world = await openWorld();
  await swapped(world, 'P15', 'P20');
  await changesDetails(world, 'P20', { phone: '06-00000088' });
  expect(wordsOf(await world.as('P15').sees(ShowContacts({})))).toContain('Telefoonnummer: 06-00000088');
  await changesDetails(world, 'P20', { phone: '' });
  const page = wordsOf(await world.as('P15').sees(ShowContacts({})));
  expect(page).toContain('Deelt nu geen nummer of e-mailadres.');
  expect(page).not.toMatch(/06-000000(20|88)/);
});
