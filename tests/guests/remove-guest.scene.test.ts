import { expect, test } from 'vitest';
import { FindPeople } from '../../src/contacts/contact-intents.ts';
import { RemoveGuest, ShowGuests } from '../../src/guests/guest-intents.ts';
import { PlanRotations, PostRound, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { OpenSeat } from '../../src/sessions/session-intents.ts';
import { openWorld, wordsOf } from '../support/world.ts';

test('a name that was on the list by mistake is gone, with the code and the wishes around it', async () => {
  const world = await openWorld();
  await world.db.updateTable('seats').set({ claimed_at: null }).where('id', '=', 'P41').execute();
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session: world.session }));
  const seat = await evert.sees(OpenSeat({ session: world.session, seat: 'P41' }));
  const reply = await evert.presses(seat, 'Haal van de gastenlijst');
  expect(reply.message.summary).toBe('Otto staat niet meer op de lijst.');
  expect(wordsOf(await evert.sees(ShowGuests({ session: world.session })))).not.toContain('Otto');
  const { db } = world;
  expect(await db.selectFrom('people').select('id').where('id', '=', 'P41').execute()).toEqual([]);
  expect(await db.selectFrom('badge_codes').select('code').where('seat_id', '=', 'P41').execute()).toEqual(
    [],
  );
  const rules = await db.selectFrom('pair_rules').select(['person_a', 'person_b']).execute();
  expect(rules.flatMap(Object.values)).not.toContain('P41');
});

test('who already joined keeps contacts and actions, and gets no table any more', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const reply = await evert.asks(RemoveGuest({ session: world.session, seat: 'P15' }));
  expect(reply.message.summary).toBe('Omar krijgt geen tafel meer. Contacten en acties blijven.');
  await evert.asks(PlanRotations({ session: world.session }));
  expect(wordsOf(await evert.sees(ShowPlan({ session: world.session, round: 'R2' })))).not.toContain('Omar');
  expect((await world.as('P15').asks(FindPeople({ query: 'Tjitske' }))).kind).toBe('say');
});

test('after a round was posted nobody disappears from it', async () => {
  const world = await openWorld();
  await world.db.updateTable('seats').set({ claimed_at: null }).where('id', '=', 'P41').execute();
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session: world.session }));
  await evert.asks(PostRound({ session: world.session, round: 'R1' }));
  await evert.asks(RemoveGuest({ session: world.session, seat: 'P41' }));
  const seats = await world.db
    .selectFrom('assignments')
    .select('seat_id')
    .where('round_id', '=', 'R1')
    .where('seat_id', '=', 'P41')
    .execute();
  expect(seats).toHaveLength(1);
});

test('an organiser is not taken off the list by accident', async () => {
  const world = await openWorld();
  const reply = await world.as('X1').asks(RemoveGuest({ session: world.session, seat: 'X2' }));
  expect(reply.message.summary).toContain('Maak er eerst een deelnemer van');
});
