import { expect, test } from 'vitest';
import { OpenActionForm, ShowActions, ShowBoard } from '../../src/actions/action-intents.ts';
import { NotMe } from '../../src/people/person-intents.ts';
import { OpenSeat } from '../../src/sessions/session-intents.ts';
import { changesCard } from '../contacts/cards.ts';
import { addDemoActions, addDemoNotes } from '../support/demo-harvest.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';
import { askedToHelp, promised } from './promises.ts';

const session = 'S1';
const gone = 'Deze persoon werkt hier niet meer';
const summaries = (world: World, who: string) =>
  world
    .as(who)
    .received()
    .map(({ summary }) => summary);

test('of somebody who no longer works there the open actions look for an owner, and the others hear that kindly', async () => {
  const world = await openWorld();
  const action = await promised(world, 'P24', 'Eén formulier schetsen', '2027-03-12');
  await world.db.updateTable('actions').set({ helper_id: 'P18' }).where('id', '=', action).execute();
  const helped = await promised(world, 'P15', 'Belgids maken', '2027-03-12');
  await world.db.updateTable('actions').set({ helper_id: 'P24' }).where('id', '=', helped).execute();
  await askedToHelp(world, 'P20', 'P24');
  const evert = world.as('X1');
  await changesCard(world, 'P24', { foundBy: 'session' });
  const found = async () => wordsOf((await world.as('P20').says('vind xandra')).message);
  expect(await found()).toContain('Xandra Schermstra');
  const seat = await evert.sees(OpenSeat({ session, seat: 'P24' }));
  const reply = await evert.presses(seat, gone);
  expect(reply.message.summary).toBe('Ik vraag Xandra niets meer. Acties die nu een eigenaar zoeken: 1.');
  expect(wordsOf(await evert.sees(ShowActions({ session })))).toContain(
    'Zoekt een eigenaar\nEén formulier schetsen [Vraag iemand]',
  );
  expect(summaries(world, 'X2')).toContain(
    '‘Eén formulier schetsen’ zoekt een nieuwe eigenaar. Wie kan dit oppakken?',
  );
  expect(summaries(world, 'X1')).not.toContain(
    '‘Eén formulier schetsen’ zoekt een nieuwe eigenaar. Wie kan dit oppakken?',
  );
  expect(summaries(world, 'P18')).toContain(
    'Jij helpt mee met ‘Eén formulier schetsen’. De organisatie zoekt een nieuwe eigenaar. Fijn dat je blijft helpen.',
  );
  expect(summaries(world, 'P15')).toContain(
    'Bij ‘Belgids maken’ kan je helper niet meer meedoen. Vraag gerust iemand anders.',
  );
  for (const who of ['X2', 'P18', 'P15'])
    expect(summaries(world, who).join()).not.toMatch(/Xandra.*(gestopt|weg|werkt)/);
  expect(
    await world.db.selectFrom('actions').select('id').where('helper_asked_id', '=', 'P24').execute(),
  ).toEqual([]);
  const told = summaries(world, 'P24').length;
  for (const day of ['03-05', '03-12', '03-16']) await world.moveTo(`2027-${day}T10:00:00+01:00`);
  expect(summaries(world, 'P24')).toHaveLength(told);
  // Nobody is asked who does not work there any more; a mistake is taken back with one press.
  const people = async () =>
    formIn(await evert.sees(OpenActionForm({ session, action }))).fields.flatMap((field) =>
      field.kind === 'choice' ? field.options.map(({ value }) => value) : [],
    );
  expect(await people()).not.toContain('P24');
  expect(await found()).not.toContain('Xandra Schermstra');
  const now = await evert.sees(OpenSeat({ session, seat: 'P24' }));
  expect(wordsOf(now)).toContain('Werkt hier niet meer.');
  await evert.presses(now, 'Deze persoon werkt hier weer');
  expect(await found()).toContain('Xandra Schermstra');
  expect(await people()).toContain('P24');
  const organiser = await evert.sees(OpenSeat({ session, seat: 'X2' }));
  expect((await evert.presses(organiser, gone)).kind).toBe('refuse');
});

test('what is done stays done, with who did it', async () => {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await addDemoActions(world);
  const evert = world.as('X1');
  const reply = await evert.presses(await evert.sees(OpenSeat({ session, seat: 'P15' })), gone);
  expect(reply.message.summary).toBe('Ik vraag Omar niets meer. Er waren geen open acties.');
  expect(wordsOf(await evert.sees(ShowBoard({})))).toContain(
    'Belgids maken met vaste contactpersonen Omar Dromerstra, Gemeente Voorbeelderwolde. Klaar.',
  );
});

test('what was promised by who used the badge of somebody else looks for an owner; what came before stays', async () => {
  const world = await openWorld();
  const before = await promised(world, 'P15', 'Een eerste afspraak', '2027-03-12');
  await world.moveTo('2027-01-26T14:00:00+01:00');
  const door = {
    platform: 'test',
    tenant: '',
    id: 'stranger',
    person_id: 'P15',
    linked_at: world.clock.now().toISOString(),
    preferred_at: world.clock.now().toISOString(),
  };
  await world.db.insertInto('doors').values(door).execute();
  world.clock.forward(60_000);
  const after = await promised(world, 'P15', 'Een tweede afspraak', '2027-03-12');
  await world.bot.receive({
    event: 'not-me',
    from: { platform: 'test', tenant: '', id: 'stranger' },
    said: { kind: 'press', token: world.as('P15').tokenOf(NotMe({})) },
    where: { kind: 'private' },
  });
  const owners = await world.db
    .selectFrom('actions')
    .select(['id', 'owner_id'])
    .orderBy('created_at')
    .execute();
  expect(owners).toEqual([
    { id: before, owner_id: 'P15' },
    { id: after, owner_id: null },
  ]);
  await world.moveTo('2027-01-26T14:05:00+01:00');
  expect(summaries(world, 'X1')).toContain(
    '‘Een tweede afspraak’ zoekt een nieuwe eigenaar. Wie kan dit oppakken?',
  );
  expect(buttonsOf(await world.as('X1').sees(ShowActions({ session }))).map(({ label }) => label)).toContain(
    'Vraag iemand',
  );
});
