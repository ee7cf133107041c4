import { describe, expect, test } from 'vitest';
import {
  ConfirmAction,
  DeclineAction,
  OpenConfirm,
  ProposeAction,
  ShowActions,
  ShowMyActions,
} from '../../src/actions/action-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { asked, labels, promised, title } from './promises.ts';

describe('a question to somebody', () => {
  test('a no is fine: who asked hears it without blame and asks somebody else', async () => {
    const world = await openWorld();
    await asked(world);
    const [ask] = world.as('P20').received();
    const no = await world.as('P20').presses(ask as NonNullable<typeof ask>, 'Nee, liever niet');
    expect(no.message.summary).toBe('Dank je dat je het zegt. We vragen iemand anders.');
    const host = world.as('H1');
    const told = host.received().at(-1);
    expect(told?.summary).toBe(`Tjitske doet dit liever niet: ${title}. Iemand anders?`);
    expect(wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })))).toContain(
      `Zoekt een eigenaar\n${title} [Vraag iemand]`,
    );
    const form = await host.presses(told as NonNullable<typeof told>, 'Vraag iemand anders');
    await host.fills(form.message, { owner: 'P21' });
    expect(world.as('P21').received()).toHaveLength(1);
    expect(wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })))).toContain(
      `Wacht op een ja\n${title} Gevraagd aan Ufuk. [Vraag iemand anders]`,
    );
    const again = await world.as('P20').presses(ask as NonNullable<typeof ask>, 'Nee, liever niet');
    expect(again.message.summary).toContain('Je hoeft niets te doen.');
    const late = await world.as('P20').presses(ask as NonNullable<typeof ask>, 'Ja, dit pak ik op');
    expect(late.message.summary).toContain('Deze vraag is niet meer open.');
    expect(await world.db.selectFrom('actions').select('asked_id').execute()).toEqual([{ asked_id: 'P21' }]);
  });

  test('somebody who said no can be asked again later, and hears it', async () => {
    const world = await openWorld();
    const id = await asked(world);
    await world.as('P20').asks(DeclineAction({ action: id }));
    world.clock.forward(60_000);
    await world.as('X1').asks(ProposeAction({ session: world.session, action: id, title, owner: 'P20' }));
    expect(world.as('P20').received()).toHaveLength(2);
    expect(world.as('P20').received().at(-1)?.summary).toContain('Evert vraagt');
  });

  test('the organiser asks somebody else while the first has not answered; an unsent question is taken back', async () => {
    const world = await openWorld();
    await world.db.deleteFrom('doors').where('person_id', '=', 'P20').execute();
    const id = await asked(world);
    await world.as('X1').asks(ProposeAction({ session: world.session, action: id, title, owner: 'P21' }));
    const states = await world.db
      .selectFrom('outbox')
      .select(['person_id', 'state'])
      .orderBy('person_id')
      .execute();
    expect(states).toEqual([
      { person_id: 'P20', state: 'cancelled' },
      { person_id: 'P21', state: 'sent' },
    ]);
  });

  test('only the one who is asked can say yes or no; for others it is not there', async () => {
    const world = await openWorld();
    const id = await asked(world);
    for (const intent of [
      OpenConfirm({ action: id }),
      ConfirmAction({ action: id, firstStep: 'Bellen.', dueOn: '2027-03-02' }),
      DeclineAction({ action: id }),
    ]) {
      const reply = await world.as('P15').asks(intent);
      expect([reply.kind, reply.message.summary]).toEqual([
        'refuse',
        'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.',
      ]);
    }
    expect(await world.db.selectFrom('actions').select('status').execute()).toEqual([{ status: 'proposed' }]);
  });

  test('saying yes twice is one yes, with the first date', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P20', title, '2027-03-02');
    const again = await world
      .as('P20')
      .asks(ConfirmAction({ action: id, firstStep: 'Iets anders.', dueOn: '2027-04-02' }));
    expect(again.message.summary).toContain('Je hebt hier al ja op gezegd.');
    expect(wordsOf(await world.as('P20').sees(ShowMyActions({})))).toContain('2 maart 2027');
    expect(await world.db.selectFrom('nudges').select('id').execute()).toHaveLength(3);
    expect(
      world
        .as('X1')
        .received()
        .filter(({ summary }) => summary.includes('pakt dit op')),
    ).toHaveLength(1);
    const ask = await world
      .as('H1')
      .asks(ProposeAction({ session: world.session, action: id, title, owner: 'P21' }));
    expect(ask.kind).toBe('refuse');
  });

  test('who reads English is asked, answers and is thanked in English; the Dutch organiser hears it in Dutch', async () => {
    const world = await openWorld();
    await promised(world, 'P33', title, '2027-03-02');
    const gerrit = world.as('P33');
    expect(gerrit.received()[0]?.summary).toBe(
      `Hello Gerrit. Evert asks if you want to take this on: ${title}. You may say no.`,
    );
    const mine = await gerrit.sees(ShowMyActions({}));
    expect(wordsOf(mine)).toContain('Done by Tuesday 2 March 2027.');
    expect(world.as('X1').received().at(-1)?.summary).toContain('Gerrit pakt dit op');
    const page = await gerrit.presses(mine, title);
    expect(labels(page.message)).toEqual([
      'It is done',
      'It is going well',
      'Another date',
      'I am stuck',
      'I stop doing this',
      'Ask me later',
      'Ask somebody to help',
      'Hand over',
      'No more reminders',
      'My actions',
    ]);
  });
});
