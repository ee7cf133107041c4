import type { Layer, Role } from '../../../src/db/session-tables.ts';
import type { World } from '../../support/world.ts';

/** Somebody who comes later: a person with a seat of another id, a door, and no table in any round. */
export async function addGuest(
  world: World,
  guest: {
    readonly id: string;
    readonly name: string;
    readonly role?: Role;
    readonly layer?: Layer;
    readonly ownTable?: string;
    readonly staysPut?: true;
    readonly session?: string;
    readonly paper?: true;
  },
): Promise<{ readonly seat: string }> {
  const at = world.clock.now().toISOString();
  const seat = `seat-of-${guest.id}`;
  await world.db
    .insertInto('people')
    .values({
      id: guest.id,
      region_id: 'demo',
      organisation_id: 'O1',
      first_name: guest.name,
      last_name: 'Nakomerstra',
      language: 'nl',
      function_title: null,
      expertise: null,
      email: null,
      phone: null,
      created_at: at,
    })
    .execute();
  if (!guest.paper) {
    const door = { platform: 'test', tenant: '', id: guest.id, person_id: guest.id };
    await world.db
      .insertInto('doors')
      .values({ ...door, linked_at: at, preferred_at: at })
      .execute();
  }
  await world.db
    .insertInto('seats')
    .values({
      id: seat,
      session_id: guest.session ?? world.session,
      person_id: guest.id,
      role: guest.role ?? 'participant',
      layer: guest.layer ?? 'professional',
      home_table_id: guest.ownTable ?? null,
      stays_put_at: guest.staysPut ? at : null,
      layer_shown_at: at,
      wish: null,
      claimed_at: guest.paper ? null : at,
      left_at: null,
    })
    .execute();
  return { seat };
}

/** Another meeting of the same region with one organiser, one table and one round, and nobody to seat. */
export async function addMeeting(world: World, organiser: string): Promise<void> {
  const at = world.clock.now().toISOString();
  await world.db
    .insertInto('sessions')
    .values({
      id: 'S2',
      region_id: 'demo',
      name: 'Een andere dag',
      held_on: '2027-03-02',
      starts: '13:00',
      ends: '17:00',
      zone: 'Europe/Amsterdam',
      place: null,
      stage: 'preparing',
      contact: null,
      created_at: at,
    })
    .execute();
  await world.db
    .insertInto('seats')
    .values({
      id: 'S2-organiser',
      session_id: 'S2',
      person_id: organiser,
      role: 'organiser',
      layer: 'facilitator',
      home_table_id: null,
      stays_put_at: null,
      layer_shown_at: at,
      wish: null,
      claimed_at: at,
      left_at: null,
    })
    .execute();
  const table = { id: 'S2-table', session_id: 'S2', number: 1, name: 'De Vlinder', seats: 8 };
  await world.db
    .insertInto('cafe_tables')
    .values({ ...table, home_layer: null, step_free: null, quiet_corner: null })
    .execute();
  await world.db
    .insertInto('rounds')
    .values({
      id: 'S2-round',
      session_id: 'S2',
      number: 1,
      mode: 'mixed',
      starts: '13:30',
      minutes: 20,
      question_nl: 'Wat nu?',
      question_en: 'What now?',
      asks_for: 'solution',
      posted_at: null,
      posted_by: null,
    })
    .execute();
}

/** Table by seat, in one round. */
export async function seatsOf(world: World, round: string): Promise<Readonly<Record<string, string>>> {
  const rows = await world.db
    .selectFrom('assignments')
    .select(['seat_id', 'table_id'])
    .where('round_id', '=', round)
    .orderBy('seat_id')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.seat_id, row.table_id]));
}

export async function leaves(world: World, seat: string): Promise<void> {
  await world.db
    .updateTable('seats')
    .set({ left_at: world.clock.now().toISOString() })
    .where('id', '=', seat)
    .execute();
}
