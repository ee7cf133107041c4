import { describe, expect, test } from 'vitest';
import { AcceptAppeal, DeclineAppeal, StopAppeal } from '../../src/appeals/appeal-intents.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';
import { changesCard } from '../contacts/cards.ts';
import { notThere } from '../contacts/swapping.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';
import { appealed, askedFor, debts } from './appealing.ts';

describe('an appeal', () => {
  test('is answered only by who was asked, and a yes twice is told once', async () => {
    const world = await openWorld();
    const appeal = await appealed(world, 'P20', debts);
    for (const who of ['P20', 'P22', 'X1'])
      for (const answer of [AcceptAppeal({ appeal }), DeclineAppeal({ appeal })])
        expect((await world.as(who).asks(answer)).message.summary).toBe(notThere);
    expect((await world.as('P22').asks(StopAppeal({ appeal }))).message.summary).toBe(notThere);
    await world.as('P18').asks(AcceptAppeal({ appeal }));
    await world.as('P18').asks(AcceptAppeal({ appeal }));
    expect(world.as('P20').received()).toHaveLength(1);
    const late = await world.as('P18').asks(DeclineAppeal({ appeal }));
    expect(late.message.summary).toBe('Je zei al ja, en Tjitske weet dat. Gegevens ruilen hoeft niet.');
  });

  test('can be read later without its buttons, once somebody said yes or its time is over', async () => {
    const world = await openWorld();
    const appeal = await appealed(world, 'P20', debts);
    const asked = (await askedFor(world, appeal)).filter((id) => id !== 'P18');
    const messages = (id: string) => world.as(id).sees(ShowInbox({}));
    const buttons = async (id: string) => buttonsOf(await messages(id)).map(({ label }) => label);
    await world.as('P18').presses(await messages('P18'), 'Ja, ik wil helpen');
    expect(await buttons('P18')).not.toContain('Ja, ik wil helpen');
    expect(wordsOf(await messages('P18'))).toContain(debts);
    expect(wordsOf(await messages('P18'))).toContain('12:30 · hier hoef je niets meer mee');
    for (const id of asked) expect(wordsOf(await messages(id))).not.toContain('hoef je niets meer');
    for (const id of asked) expect(await buttons(id)).toContain('Ja, ik wil helpen');
    await world.moveTo('2027-03-01T12:00:00.000Z');
    for (const id of asked) expect(await buttons(id)).not.toContain('Ja, ik wil helpen');
  });

  test('is answered by each for themselves', async () => {
    const world = await openWorld();
    for (const id of ['P15', 'P18'])
      await changesCard(world, id, { foundBy: 'session', expertise: 'wilgen' });
    const appeal = await appealed(world, 'P20', 'Ik zoek iemand die iets weet van wilgen.');
    expect(await askedFor(world, appeal)).toEqual(expect.arrayContaining(['P15', 'P18']));
    await world.as('P18').asks(AcceptAppeal({ appeal }));
    const said = await world.as('P15').asks(DeclineAppeal({ appeal }));
    expect(said.message.summary).not.toContain('Je zei al ja');
    expect(world.as('P20').received()).toHaveLength(1);
  });
});
