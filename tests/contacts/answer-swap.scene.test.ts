import { describe, expect, test } from 'vitest';
import {
  AcceptSwap,
  AskSwap,
  DeclineSwap,
  OpenSwap,
  OpenSwapAnswer,
  ShowContacts,
} from '../../src/contacts/contact-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { openAnotherRegion } from './another-region.ts';
import { asked, notThere, swapped } from './swapping.ts';

describe('answering', () => {
  test('only the asked person can answer; for everybody else it is not there', async () => {
    const world = await openWorld();
    await openAnotherRegion(world.db);
    const swap = await asked(world, 'P15', 'P20');
    for (const other of ['P15', 'P21', 'X1', 'E1'])
      for (const ask of [OpenSwapAnswer({ swap }), AcceptSwap({ swap }), DeclineSwap({ swap })]) {
        const reply = await world.as(other).asks(ask, { fields: ['phone'] });
        expect(reply.message.summary).toBe(notThere);
      }
    expect(world.as('P15').received()).toEqual([]);
  });

  test('a yes needs at least one thing to give, and a card with something on it', async () => {
    const world = await openWorld();
    const first = await asked(world, 'P15', 'P20');
    const none = await world.as('P20').asks(AcceptSwap({ swap: first }), {});
    expect(none.message.summary).toBe('Kies eerst wat je geeft. Eén vinkje is genoeg.');
    const second = await asked(world, 'P15', 'P42');
    expect(wordsOf(await world.as('P42').sees(OpenSwapAnswer({ swap: second })))).toContain(
      'Je kaart is nog leeg.',
    );
    const empty = await world.as('P42').asks(AcceptSwap({ swap: second }), { fields: ['phone'] });
    expect(empty.message.summary).toContain('Je kaart is nog leeg.');
    expect(world.as('P15').received()).toEqual([]);
  });

  test('saying yes twice is one swap with one message each', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    const yes = () => world.as('P20').asks(AcceptSwap({ swap }), { fields: ['phone'] });
    const first = await yes();
    expect(await yes()).toEqual(first);
    expect(world.as('P15').received()).toHaveLength(1);
    expect((await world.as('P20').sees(OpenSwapAnswer({ swap }))).summary).toContain('Gelukt!');
  });

  test('"not now" can become a yes while the question is open', async () => {
    const world = await openWorld();
    const swap = await asked(world, 'P15', 'P20');
    const no = () => world.as('P20').asks(DeclineSwap({ swap }));
    const first = await no();
    expect(first.message.summary).toBe('Dat is prima. Omar hoort hier niets over.');
    expect(await no()).toEqual(first);
    expect(wordsOf(await world.as('P20').sees(ShowContacts({})))).not.toContain('Omar');
    await world.as('P20').asks(AcceptSwap({ swap }), { fields: ['phone'] });
    expect(wordsOf(await world.as('P15').sees(ShowContacts({})))).toContain('06-00000020');
  });

  test('after a yes, "not now" points to where sharing can be stopped', async () => {
    const world = await openWorld();
    const swap = await swapped(world, 'P15', 'P20');
    const reply = await world.as('P20').asks(DeclineSwap({ swap }));
    expect(reply.message.summary).toBe('Jij en Omar hebben al geruild. Kijk bij Mijn contacten.');
  });

  test('when both ask each other, that is a yes from both', async () => {
    const world = await openWorld();
    await asked(world, 'P15', 'P20', ['email']);
    expect((await world.as('P20').sees(OpenSwap({ person: 'P15' }))).summary).toContain('Omar Dromerstra');
    const reply = await world.as('P20').asks(AskSwap({ person: 'P15' }), { fields: ['phone'] });
    expect(reply.message.summary).toContain('Gelukt!');
    expect(wordsOf(await world.as('P20').sees(ShowContacts({})))).toContain('omar.dromerstra@');
    expect(wordsOf(await world.as('P15').sees(ShowContacts({})))).toContain('06-00000020');
    expect(await world.db.selectFrom('swap_requests').select('state').execute()).toEqual([
      { state: 'accepted' },
    ]);
    const again = await world.as('P15').asks(AskSwap({ person: 'P20' }), { fields: ['phone'] });
    expect(again.message.summary).toContain('hebben al geruild');
  });
});
