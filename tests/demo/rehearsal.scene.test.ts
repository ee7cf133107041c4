import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { AskSwap } from '../../src/contacts/contact-intents.ts';
import { demoStart } from '../../src/demo/load-demo.ts';
import { beginRehearsal } from '../../src/demo/rehearsal-clock.ts';
import { ShowAllInboxes, ShowRehearsal, StepInto } from '../../src/demo/rehearsal-intents.ts';
import { needsSeat, notThere } from '../../src/kernel/kernel-words.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import { asked } from '../contacts/swapping.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';

test('in a rehearsal a browser becomes somebody else of the invented region, and nobody of another', async () => {
  const world = await openRehearsal();
  const reply = await inBrowser(world, 'P15', 'H1');
  expect([reply.kind, reply.message.summary]).toEqual(['say', 'Je bent nu Yara.']);
  expect(reply).toMatchObject({ signIn: { platform: 'test' }, who: 'Yara' });
  for (const person of ['E1', 'nobody']) {
    const no = await inBrowser(world, 'P15', person);
    expect([no.kind, no.message.summary]).toEqual(['refuse', notThere.nl]);
  }
});

test('where people are real, a browser never becomes somebody else', async () => {
  const world = await openWorld();
  const reply = await inBrowser(world, 'P15', 'H1');
  expect([reply.kind, reply.message.summary]).toEqual(['refuse', notThere.nl]);
});

test('a stranger stays a stranger, also in a rehearsal', async () => {
  const world = await openRehearsal();
  const stranger = world.stranger();
  const doors = await world.db.selectFrom('doors').selectAll().execute();
  expect((await stranger.asks(StepInto({ person: 'X1' }))).message.summary).toBe(notThere.nl);
  for (const page of [ShowRehearsal({}), ShowAllInboxes({})])
    expect((await stranger.asks(page)).message.summary).toBe(needsSeat.nl);
  expect(await world.db.selectFrom('doors').selectAll().execute()).toEqual(doors);
});

test('a chat stays with its own person: only a browser becomes somebody else', async () => {
  const world = await openRehearsal();
  const reply = await world.as('P15').asks(StepInto({ person: 'H1' }));
  expect([reply.kind, reply.message.summary]).toEqual(['refuse', notThere.nl]);
});

test('all messages of everyone are those of the own region', async () => {
  const world = await openRehearsal();
  await asked(world, 'P20', 'P15');
  await world.as('E1').asks(AskSwap({ person: 'E2' }), { fields: ['phone'] });
  const ours = wordsOf(await world.as('X1').sees(ShowAllInboxes({})));
  expect(ours).toContain('Omar Dromerstra');
  expect(ours).not.toContain('Sjoerd');
  const theirs = wordsOf(await world.as('E1').sees(ShowAllInboxes({})));
  expect(theirs).toContain('Sjoerd Elderstra');
  expect(theirs).not.toContain('Omar');
  const aimed = wordsOf(await world.as('E1').sees(ShowAllInboxes({ person: 'P15' })));
  expect(aimed).not.toContain('Omar');
});

async function openRehearsal(): Promise<World> {
  const world = await openWorld();
  await openAnotherRegion(world.db);
  await beginRehearsal(world.db, demoStart);
  return world;
}

/** The press of a button in the browser of somebody who is signed in. */
function inBrowser(world: World, id: string, person: string) {
  return world.bot.receive({
    event: randomUUID(),
    from: { platform: 'test', tenant: '', id },
    signsIn: true,
    visitor: { network: '192.0.2.1' },
    said: { kind: 'press', token: world.as(id).tokenOf(StepInto({ person })) },
    where: { kind: 'private' },
  });
}
