import { expect, test } from 'vitest';
import { notThere } from '../../src/kernel/kernel-words.ts';
import type { Db } from '../../src/kernel/work.ts';
import { OpenSeat, SaveSeat, ShowSession } from '../../src/sessions/session-intents.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';

test('the seat of somebody shows who it is, and what they are now', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(OpenSeat({ session, seat: 'P26' }));
  expect(page.summary).toBe('De plek van Zohra Muisstra');
  expect(wordsOf(page)).toContain('inkomensconsulent · Gemeente Voorbeeldstad');
  const values = Object.fromEntries(
    formIn(page).fields.map((field) => [
      field.name,
      'values' in field ? field.values : 'value' in field && field.value,
    ]),
  );
  expect(values).toEqual({
    role: 'participant',
    layer: 'professional',
    homeTable: 'T4',
    staysPut: ['yes'],
    needs: [],
  });
});

test('a participant becomes co-organiser, and may do everything at once', async () => {
  const world = await openWorld();
  expect((await world.as('P15').asks(ShowSession({ session }))).kind).toBe('refuse');
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'P15' }));
  const saved = await world.as('X1').fills(form, { role: 'co_organiser' });
  expect(saved.message.summary).toBe('Bewaard. Omar is mede-organisator.');
  expect((await world.as('P15').asks(ShowSession({ session }))).kind).toBe('say');
});

test('a table host always stays put, and needs an own table', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'P15' }));
  const refused = await world.as('X1').fills(form, { role: 'table_host', homeTable: 'none' });
  expect(refused.message.summary).toBe(
    'Aan welke tafel zit Omar? Wie blijft zitten, heeft een eigen tafel nodig.',
  );
  await world.as('X1').fills(form, { role: 'table_host', homeTable: 'T6' });
  expect(await seatOf(world.db, 'P15')).toMatchObject({
    role: 'table_host',
    home_table_id: 'T6',
    stays_put_at: expect.any(String),
  });
});

test('somebody who no longer stays put moves along again', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'P26' }));
  await world.as('X1').fills(form, { staysPut: [] });
  expect((await seatOf(world.db, 'P26')).stays_put_at).toBeNull();
});

test('a person who turns out to be an expert by experience is not shown as one', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'P15' }));
  await world.as('X1').fills(form, { layer: 'expert_by_experience' });
  expect(await seatOf(world.db, 'P15')).toMatchObject({
    layer: 'expert_by_experience',
    layer_shown_at: null,
  });
  await world.as('X1').fills(form, { layer: 'manager' });
  expect((await seatOf(world.db, 'P15')).layer_shown_at).not.toBeNull();
});

test('an expert who chose to be known as one stays so when something else changes', async () => {
  const world = await openWorld();
  const shown = '2027-01-20T10:00:00.000Z';
  await world.db.updateTable('seats').set({ layer_shown_at: shown }).where('id', '=', 'P40').execute();
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'P40' }));
  await world.as('X1').fills(form, { homeTable: 'T1' });
  expect(await seatOf(world.db, 'P40')).toMatchObject({ home_table_id: 'T1', layer_shown_at: shown });
});

test('there is always an organiser: the last one cannot step back', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenSeat({ session, seat: 'X2' }));
  await world.as('X1').fills(form, { role: 'co_organiser' });
  const own = await world.as('X1').sees(OpenSeat({ session, seat: 'X1' }));
  const reply = await world.as('X1').fills(own, { role: 'participant' });
  expect([reply.kind, reply.message.summary]).toEqual([
    'refuse',
    'Evert is de enige organisator. Maak eerst iemand anders organisator.',
  ]);
});

test('an organiser who steps back is a participant from then on', async () => {
  const world = await openWorld();
  const own = await world.as('X1').sees(OpenSeat({ session, seat: 'X1' }));
  const saved = await world.as('X1').fills(own, { role: 'participant' });
  expect(saved.message.summary).toBe('Bewaard. Evert is deelnemer.');
  expect((await world.as('X1').asks(OpenSeat({ session, seat: 'X2' }))).message.summary).toBe(notThere.nl);
});

test('two organisers who take the role from each other at the same moment: one of them keeps it', async () => {
  const world = await openWorld();
  const demote = (who: string, whom: string) =>
    world.as(who).asks(SaveSeat({ session, seat: whom }), {
      role: 'participant',
      layer: 'facilitator',
      homeTable: 'none',
    });
  const replies = await Promise.all([demote('X1', 'X2'), demote('X2', 'X1')]);
  expect(replies.map((reply) => reply.kind).sort()).toEqual(['refuse', 'say']);
  const organisers = await world.db
    .selectFrom('seats')
    .select('id')
    .where('role', '=', 'organiser')
    .execute();
  expect(organisers).toHaveLength(1);
});

test('a table that is not in this meeting cannot be the own table', async () => {
  const world = await openWorld();
  const reply = await world
    .as('X1')
    .asks(SaveSeat({ session, seat: 'P15' }), { role: 'participant', layer: 'manager', homeTable: 'T404' });
  expect(reply.message.summary).toBe(notThere.nl);
  expect((await seatOf(world.db, 'P15')).layer).toBe('professional');
});

test('in English the roles and layers are words people say', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X1').execute();
  const form = formIn(await world.as('X1').sees(OpenSeat({ session, seat: 'P15' })));
  const options = form.fields.flatMap((field) =>
    field.kind === 'choice' ? field.options.map((o) => o.label) : [],
  );
  expect(options).toEqual(
    expect.arrayContaining(['Table host', 'Co-organiser', 'Expert by experience', 'No own table']),
  );
});

function seatOf(db: Db, id: string) {
  return db.selectFrom('seats').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
