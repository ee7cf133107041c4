import { expect, test } from 'vitest';
import { notThere } from '../../src/kernel/kernel-words.ts';
import { PlanRotations, PostRound } from '../../src/rotations/rotation-intents.ts';
import { SaveSession } from '../../src/sessions/session-intents.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openWorld, wordsOf } from '../support/world.ts';
import { readIn, saysIn } from './channels.ts';

const links = ({ db }: World) =>
  db.selectFrom('session_channels').select(['session_id', 'id', 'linked_by']).orderBy('id').execute();

test('an organiser types a word in a channel, and the programme of the meeting stands there', async () => {
  const world = await openWorld();
  const reply = await saysIn(world, 'hall', 'X1', 'kanaal');
  expect(wordsOf(reply.message)).toContain(
    'Vanaf nu staan in het kanaal de rondes van ‘Elkaar beter vinden’, op dinsdag 26 januari 2027.',
  );
  const [board, ...more] = readIn(world, 'hall');
  expect(more).toEqual([]);
  expect(wordsOf(board as never)).toContain('Hier lees je straks de rondes van ‘Elkaar beter vinden’.');
  expect(wordsOf(board as never)).toContain('Ronde 1 · 13:40 tot 14:05');
  expect(wordsOf(board as never)).not.toContain('Waar loopt het vast');
  expect(await links(world)).toEqual([{ session_id: world.session, id: 'hall', linked_by: 'X1' }]);
});

test('typed again it says so and offers to stop; after that no round comes there', async () => {
  const world = await openWorld();
  await saysIn(world, 'hall', 'X1', 'kanaal');
  const again = await saysIn(world, 'hall', 'X2', '/findeachother kanaal');
  expect(again.message.summary).toBe(
    'In het kanaal staan al de rondes van ‘Elkaar beter vinden’, op dinsdag 26 januari 2027.',
  );
  const stopped = await world.as('X2').presses(again.message, 'Stop in het kanaal');
  expect(stopped.message.summary).toBe('De rondes van ‘Elkaar beter vinden’ komen niet meer in het kanaal.');
  expect(await links(world)).toEqual([]);
  const before = readIn(world, 'hall').length;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session: world.session }));
  await evert.asks(PostRound({ session: world.session, round: 'R1' }));
  expect(readIn(world, 'hall')).toHaveLength(before);
  const twice = await world.as('X2').presses(again.message, 'Stop in het kanaal');
  expect([twice.kind, twice.message.summary]).toEqual(['refuse', notThere.nl]);
});

test('in a private chat an organiser hears how it is done', async () => {
  const world = await openWorld();
  const reply = await world.as('X1').says('kanaal');
  expect(reply.message.summary).toBe(
    'Ga naar het kanaal waar de rondes mogen staan. Typ daar mijn naam, en dan: kanaal.',
  );
  expect(await links(world)).toEqual([]);
});

test('nobody but an organiser can', async () => {
  const world = await openWorld();
  for (const who of ['P15', 'H1']) {
    const { kind, message } = await saysIn(world, 'hall', who, 'channel');
    expect([kind, message.summary]).toEqual(['refuse', notThere.nl]);
  }
  expect((await saysIn(world, 'hall', 'somebody', 'channel')).kind).toBe('refuse');
  expect(await links(world)).toEqual([]);
  expect(readIn(world, 'hall')).toEqual([]);
});

test('a channel belongs to one meeting; another organiser is told kindly, until that meeting is closed', async () => {
  const world = await openWorld();
  await world
    .as('X1')
    .asks(SaveSession({ name: 'Terugkomdag', heldOn: '2027-05-11', starts: '12:00', ends: '18:00' }));
  await world.moveTo('2027-01-27T09:00:00.000Z');
  await saysIn(world, 'hall', 'X1', 'kanaal');
  expect(wordsOf(readIn(world, 'hall')[0] as never)).toContain('Terugkomdag');
  const { kind, message } = await saysIn(world, 'hall', 'X2', 'kanaal');
  expect([kind, message.summary]).toEqual([
    'refuse',
    'Het kanaal hoort al bij een andere bijeenkomst. Kies een ander kanaal.',
  ]);
  await world.db.updateTable('sessions').set({ stage: 'closed' }).where('name', '=', 'Terugkomdag').execute();
  expect((await saysIn(world, 'hall', 'X2', 'kanaal')).kind).toBe('say');
  expect(await links(world)).toEqual([{ session_id: world.session, id: 'hall', linked_by: 'X2' }]);
});

test('the button to stop is of no use to somebody who does not organise that meeting', async () => {
  const world = await openWorld();
  const { message } = await saysIn(world, 'hall', 'X1', 'kanaal');
  const { press } = buttonIn(message, 'Stop in het kanaal');
  const stolen = await world.bot.receive({
    event: 'stolen',
    from: { platform: 'test', tenant: '', id: 'P15' },
    said: { kind: 'press', token: press },
    where: { kind: 'private' },
  });
  expect(stolen.kind).toBe('refuse');
  expect(await links(world)).toHaveLength(1);
});
