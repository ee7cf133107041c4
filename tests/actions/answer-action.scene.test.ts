import { describe, expect, test } from 'vitest';
import {
  FinishAction,
  OpenNewDate,
  ShowAction,
  ShowActions,
  ShowMyActions,
} from '../../src/actions/action-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';
import { labels, promised, title } from './promises.ts';

describe('the answers of an owner', () => {
  test('another date is one tap and a day; the page shows it', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P15', title, '2027-03-02');
    const omar = world.as('P15');
    const form = await omar.sees(OpenNewDate({ action: id }));
    const chosen = await omar.fills(form, { dueOn: '2027-04-06' });
    expect(chosen.message.summary).toBe('Goed. Je nieuwe datum is dinsdag 6 april 2027.');
    expect(wordsOf(await omar.sees(ShowMyActions({})))).toContain('Klaar op dinsdag 6 april 2027.');
    const refused = await omar.fills(form, { dueOn: '2027-01-20' });
    expect(refused.kind).toBe('refuse');
  });

  test('only the organisers hear that somebody is stuck; it is nowhere else and nobody is called late', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P15', title, '2027-03-02');
    const before = world.door.arrived.length;
    const omar = world.as('P15');
    const page = await omar.sees(ShowAction({ action: id }));
    const stuck = await omar.presses(page, 'Ik zit vast');
    expect(stuck.message.summary).toContain('Niemand anders krijgt dit te zien.');
    await omar.presses(page, 'Ik zit vast');
    const told = world.door.arrived.slice(before);
    expect(told.map(({ to }) => to).toSorted()).toEqual(['X1', 'X2']);
    expect(told[0]?.message.summary).toBe(`Omar kan wat hulp gebruiken bij ‘${title}’.`);
    const list = wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })));
    expect(list).toContain(
      `Kan een hand gebruiken\nAlleen de organisatie ziet dit.\n${title} Omar vraagt om hulp.`,
    );
    expect(list).not.toContain('Loopt');
    expect(list.toLowerCase()).not.toContain('te laat');
    await omar.presses(page, 'Het gaat goed');
    expect(wordsOf(await world.as('X1').sees(ShowActions({ session: world.session })))).toContain(
      `Loopt\n${title} Omar. Klaar op dinsdag 2 maart 2027.`,
    );
  });

  test('a call for help that has not left is taken back when it goes well again', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P15', title, '2027-03-02');
    await world.db.deleteFrom('doors').where('person_id', '=', 'X2').execute();
    const page = await world.as('P15').sees(ShowAction({ action: id }));
    await world.as('P15').presses(page, 'Ik zit vast');
    await world.as('P15').presses(page, 'Het gaat goed');
    const call = await world.db
      .selectFrom('outbox')
      .select('state')
      .where('person_id', '=', 'X2')
      .where('key', 'like', '%stuck%')
      .execute();
    expect(call).toEqual([{ state: 'cancelled' }]);
  });

  test('an old button of something that is done or stopped answers kindly and changes nothing', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P15', title, '2027-03-02');
    const omar = world.as('P15');
    const page = await omar.sees(ShowAction({ action: id }));
    await omar.presses(page, 'Ik stop ermee');
    for (const label of [
      'Het is klaar',
      'Het gaat goed',
      'Andere datum',
      'Ik zit vast',
      'Geen herinneringen meer',
    ]) {
      const reply = await omar.presses(page, label);
      expect([reply.kind, reply.message.summary]).toEqual([
        'say',
        'Hier ben je al mee gestopt. Dat is goed zo.',
      ]);
    }
    expect(await world.db.selectFrom('actions').select('status').execute()).toEqual([{ status: 'dropped' }]);
    expect(wordsOf(await omar.sees(ShowMyActions({})))).not.toContain(title);
  });

  test('nobody else can answer, also not the organiser or a table host', async () => {
    const world = await openWorld();
    const id = await promised(world, 'P15', title, '2027-03-02');
    for (const other of ['P16', 'H1', 'X1']) {
      expect((await world.as(other).asks(FinishAction({ action: id }))).kind).toBe('refuse');
      expect((await world.as(other).asks(OpenNewDate({ action: id }))).kind).toBe('refuse');
    }
    expect((await world.as('P16').asks(ShowAction({ action: id }))).kind).toBe('refuse');
    expect((await world.as('H1').asks(ShowAction({ action: id }))).kind).toBe('refuse');
    const seen = await world.as('X1').sees(ShowAction({ action: id }));
    expect(wordsOf(seen)).toContain('Wie: Omar');
    expect(labels(seen)).toEqual(['Acties']);
  });

  test('only organisers see the list of all actions', async () => {
    const world = await openWorld();
    for (const other of ['P15', 'H1'])
      expect((await world.as(other).asks(ShowActions({ session: world.session }))).kind).toBe('refuse');
  });
});
